"""The JSON-LD graph: a template prints each node, and nothing that a template prints is trusted."""

from __future__ import annotations

import json
from math import isinf
from typing import TYPE_CHECKING, Any, NoReturn

from markup.render.addresses import is_web
from markup.render.environment import TemplateFileError, json_environment, render
from markup.render.plan import plan
from markup.render.sayable import sayable
from markup.render.script import script_text

if TYPE_CHECKING:
    from jinja2 import Environment

    from markup.model import Article
    from markup.render.plan import Node
    from markup.settings import Settings


def jsonld(article: Article, settings: Settings, *, url: str | None = None) -> str:
    """The article's JSON-LD graph as the text of one script element.

    Args:
        article: what was derived.
        settings: the publisher's templates, and which people are mentioned.
        url: the page's address, where the article itself does not say one.

    Raises:
        TemplateFileError: a template cannot be used; the message is one line and names the file.
    """
    return script_text(graph(article, settings, url=url))


def graph(article: Article, settings: Settings, *, url: str | None = None) -> dict[str, Any]:
    """The same graph as values: what `json.loads` makes of `jsonld`."""
    said = sayable(article)
    environment = json_environment(settings.templates)
    nodes = [_printed(environment, node) for node in plan(said, settings, address(said, url))]
    return {"@context": "https://schema.org", "@graph": [node for node in nodes if node]}


def address(article: Article, url: str | None) -> str | None:
    """The page's own address: the article's, else the caller's; None unless it is absolute."""
    known = (article.url.value if article.url else None, url)
    return next((a for a in known if a and is_web(a)), None)


def _printed(environment: Environment, node: Node) -> dict[str, Any]:
    """What a node's template prints, as values, without what is absent."""
    name = f"jsonld/{node.kind}.json"
    text = render(environment, name, node.values)
    try:
        value = _DECODER.decode(text)
        if not isinstance(value, dict):
            _refuse(text)
    except (ValueError, RecursionError) as error:
        message = f"{environment.get_template(name).filename}: what it prints is no JSON object: {error}"
        raise TemplateFileError(message) from None
    kept: dict[str, Any] = _pruned(value)
    return kept


def _refuse(what: str) -> NoReturn:
    message = f"{what[:40]!r} stands there"
    raise ValueError(message)


def _finite(digits: str) -> float:
    number = float(digits)
    if isinf(number):
        _refuse(digits)
    return number


# NaN and Infinity are no JSON, whatever Python's reader thinks.
_DECODER = json.JSONDecoder(parse_constant=_refuse, parse_float=_finite)


def _pruned(value: Any) -> Any:
    """The value without null, "", [] and {}, at any depth: that of a template, which `json.loads` has limited."""
    if isinstance(value, dict):
        kept = {k: p for k, v in value.items() if not _is_empty(p := _pruned(v))}
        return {} if kept.keys() == {"@type"} else kept  # a type alone says nothing
    if isinstance(value, list):
        return [p for v in value if not _is_empty(p := _pruned(v))]
    return value


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, str | list | dict) and not value)
