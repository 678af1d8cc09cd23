"""Jinja as we use it: where templates are found, and how a value is printed in each kind of them."""

from __future__ import annotations

import re
import traceback
from datetime import date, datetime
from functools import cache
from json import JSONEncoder
from pathlib import Path
from typing import Any, NoReturn

from jinja2 import (
    BaseLoader,
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PackageLoader,
    PrefixLoader,
    StrictUndefined,
    Template,
    TemplateNotFound,
    TemplateSyntaxError,
    Undefined,
)
from markupsafe import Markup

from markup.model import Confidence, Derived, InputError
from markup.render.compiled import compiled_templates

# Filters that would print text as if it were JSON already.
_ESCAPERS = ("safe", "e", "escape", "forceescape")
# What a page cannot hold; the HTML standard has U+FFFD for the first and the last.
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


class TemplateFileError(InputError):
    """A template that cannot be used; the message names its file."""


def shipped() -> BaseLoader:
    """Our own templates."""
    try:
        return PackageLoader("markup")  # installed: the wheel holds markup/templates
    except ValueError:
        return FileSystemLoader(Path(__file__).parents[2] / "templates")  # a checkout: beside markup/


def loader(templates: Path | None) -> BaseLoader:
    """A publisher's templates before ours; `shipped:` in front of a name asks for ours."""
    ours = shipped()
    if templates is None:
        return ours
    return ChoiceLoader([FileSystemLoader(templates), PrefixLoader({"shipped": ours}, delimiter=":"), ours])


@cache
def json_environment(templates: Path | None) -> Environment:
    """For templates/jsonld: every `{{ ... }}` is a JSON value, and no filter can make it less."""
    # Autoescaping sees only what is JSON already, as Markup; it is what lets `{{ super() }}` pass.
    environment = Environment(
        loader=loader(templates),
        bytecode_cache=None if templates else compiled_templates(),
        auto_reload=templates is not None,  # ours do not change under us; to look costs a call to the system each time
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_as_json,
    )
    for name in _ESCAPERS:
        del environment.filters[name]
    environment.policies["json.dumps_function"] = lambda value, **_: _ENCODER.encode(value)
    return environment


@cache
def html_environment(templates: Path | None) -> Environment:
    """For templates/html: values are escaped for HTML, and a line that only holds a tag leaves none."""
    return Environment(
        loader=loader(templates),
        bytecode_cache=None if templates else compiled_templates(),
        auto_reload=templates is not None,
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_as_text,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def template(environment: Environment, name: str) -> Template:
    """A template by name, such as `jsonld/Person.json`.

    Raises:
        TemplateFileError: it is no valid template.
    """
    try:
        return environment.get_template(name)
    except TemplateSyntaxError as error:
        message = f"{error.filename or name}: line {error.lineno}: {error.message}"
    except (OSError, UnicodeError) as error:
        message = f"the template {name} cannot be read: {error}"
    raise TemplateFileError(message)


def render(environment: Environment, name: str, values: dict[str, Any]) -> str:
    """What a template prints for these values.

    Raises:
        TemplateFileError: it is no valid template, or fails; the message names file and line.
    """
    found = template(environment, name)
    try:
        return found.render(values)
    except Exception as error:  # noqa: BLE001  # a template is the publisher's code: whatever it raises is its error
        _blame(found, error)


def _blame(found: Template, error: Exception) -> NoReturn:
    """Raise with the file and line of the template, its parent or its include, that failed."""
    if isinstance(error, TemplateSyntaxError):
        message = f"{error.filename or error.name}: line {error.lineno}: {error.message}"
    elif isinstance(error, TemplateNotFound):
        message = f"{found.filename}: there is no template {error}"
    else:
        frames = [f for f in traceback.extract_tb(error.__traceback__) if not f.filename.endswith(".py")]
        where = f"{frames[-1].filename}: line {frames[-1].lineno}" if frames else str(found.filename)
        message = f"{where}: {' '.join(str(error).split())}"
    raise TemplateFileError(message) from None


def plain(value: Any) -> Any:
    """A value as JSON and HTML know it: `Derived` unwrapped, a date in ISO 8601, nothing for a guess."""
    if isinstance(value, Derived):
        if value.confidence is Confidence.GUESSED:
            return None
        value = value.value
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    if isinstance(value, date):
        return value.isoformat()
    return value


def _unwrapped(value: Any) -> Any:
    known = plain(value)
    if known is value:
        message = f"a {type(value).__name__} is not a value: name one of its fields"
        raise TypeError(message)
    return known


_ENCODER = JSONEncoder(default=_unwrapped, allow_nan=False)
_NULL = Markup("null")


def _as_json(value: Any) -> Markup:
    if value is None:
        return _NULL
    if isinstance(value, Markup):
        return value
    if isinstance(value, Undefined):
        str(value)  # raises: StrictUndefined names what is missing
    # Not text from a page: the encoder's own, where every quote of a page's text is escaped.
    return Markup(_ENCODER.encode(plain(value)))  # noqa: S704


def _as_text(value: Any) -> Any:
    value = plain(value)
    if value is None:
        return ""
    if isinstance(value, str) and not isinstance(value, Markup):
        return fit(value)
    return value


def fit(text: str) -> str:
    """Text without what no HTML page can hold: control characters and lone surrogates become U+FFFD."""
    return _UNFIT.sub("\ufffd", text)
