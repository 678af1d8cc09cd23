"""From `markup.toml`, or `[tool.markup]` in `pyproject.toml`, to `Settings`. Only doors call this."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from markup.settings.types import Settings, SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

NAME = "markup.toml"
_SHARED = "pyproject.toml"
_TABLE = ("tool", "markup")
_HEADER = rb"^[ \t]*\[[ \t]*tool[ \t]*\.[ \t]*[\"']?markup\b"


def find(folder: Path) -> Path | None:
    """The settings file that holds for a folder: its own, or that of the nearest folder above."""
    for place in (folder, *folder.parents):
        if (place / NAME).is_file():
            return place / NAME
        shared = place / _SHARED
        try:
            if shared.is_file() and re.search(_HEADER, shared.read_bytes(), re.MULTILINE):
                return shared
        except OSError:  # somebody else's file, above ours
            continue
    return None


def load(path: Path) -> Settings:
    """Read settings; in a file named `pyproject.toml`, those of its table `[tool.markup]`.

    Raises:
        SettingsError: the file cannot be read, is not TOML, or says something that is not a setting.
    """
    from markup.settings.check import Fault, settings  # noqa: PLC0415  # start-up without settings stays free of it

    words = text(path)
    data: Any = parsed(path, words)
    table = _TABLE if path.name == _SHARED else ()
    for name in table:
        data = data.get(name) if isinstance(data, dict) else None
    if data is None:
        message = f"{path}: there is no table [tool.markup] in it"
        raise SettingsError(message)
    try:
        return settings(data, path.parent, words, table)
    except Fault as fault:
        from markup.settings.toml_places import line_of  # noqa: PLC0415

        where = ".".join(fault.path)
        message = f"{path}:{line_of(words, (*table, *fault.path))}: {where or 'settings'}: {fault.what}"
        raise SettingsError(message) from None


def text(path: Path) -> str:
    """The text of a TOML file.

    Raises:
        SettingsError: it cannot be read, or is not UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        message = f"{path}: {error.strerror or error}"
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        message = f"{path}:{line}: not UTF-8"
    raise SettingsError(message)


def parsed(path: Path, text: str) -> Mapping[str, Any]:
    """The values of a TOML text; `path` is for messages.

    Raises:
        SettingsError: it is not TOML; the message has the line.
    """
    import tomllib  # noqa: PLC0415

    try:
        return tomllib.loads(text)
    except RecursionError:
        message = f"{path}:1: nested too deeply"
    except tomllib.TOMLDecodeError as error:
        what = str(error)
        found = re.search(r" \(at (?:line (\d+), column \d+|end of document)\)$", what)
        line = found[1] if found and found[1] else len(text.splitlines()) or 1
        message = f"{path}:{line}: not valid TOML: {what[: found.start()] if found else what}"
    except ValueError as error:  # a number of thousands of digits
        message = f"{path}:1: not valid TOML: {error}"
    raise SettingsError(message)


__all__ = ["NAME", "Path", "find", "load", "parsed", "text"]
