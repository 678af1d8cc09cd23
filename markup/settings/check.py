"""What each setting may be: values as TOML has them become `Settings`, or a `Fault` says what is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import get_close_matches
from functools import partial
from typing import TYPE_CHECKING, Any

from markup.settings.hook import ADDRESSES, CHOICES, CMS_KEYS, FIELDS, LISTS, SECRETS, HookSettings
from markup.settings.rating_scales import RATING_SCALES
from markup.settings.types import ARTICLE_TYPES, POLICIES, ClaimReviewSettings, Publisher, Settings, StaffMember

if TYPE_CHECKING:
    from pathlib import Path

Read = Callable[[Any, tuple[str, ...]], Any]
# The form of BCP 47's tags (RFC 5646, section 2.1), as far as an article's language needs it.
LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)
ADDRESS = re.compile(r"https?://[^\s/?#@]+(?:[/?#]\S*)?", re.IGNORECASE)
_KINDS = {str: "a text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table"}
_PUBLISHER_TYPES = ("NewsMediaOrganization", "Organization")


class Fault(Exception):  # noqa: N818  # a message to `load`, which makes the error
    """What is wrong, and the path of keys that leads to it."""

    def __init__(self, path: tuple[str, ...], what: str) -> None:
        self.path = path
        self.what = what
        super().__init__(what)


def settings(data: Any, folder: Path, text: str, table: tuple[str, ...]) -> Settings:
    """Settings from the values of a TOML table; a relative `templates` is meant from `folder`."""
    found = _table(
        {
            "publisher": _publisher,
            "language": _language,
            "timeZone": _time_zone,
            "staff": partial(_named, _staff_member),
            "people": partial(_named, _addresses),
            "sections": partial(_named, partial(_one_of, ARTICLE_TYPES)),
            "templates": partial(_folder, folder),
            "mentions": partial(_one_of, ("all", "cited", "none")),
            "claimReview": _claim_review,
            "spacy": _words,
            "hook": partial(_hook, folder),
        },
        data,
        (),
    )
    found["claim_review"] = found.pop("claimReview", None) or ClaimReviewSettings()
    found["time_zone"] = found.pop("timeZone", None)
    return Settings(**found, toml=text, table=table)


def _hook(folder: Path, value: Any, path: tuple[str, ...]) -> HookSettings:
    file = partial(_file, folder)
    plain: dict[str, tuple[str, Read]] = {
        "inbox": ("inbox", file),
        "postgresEnv": ("postgres_env", _words),
        "postgresFile": ("postgres_file", file),
        "maxBytes": ("max_bytes", partial(_count, 1024)),
        "workers": ("workers", partial(_count, 0)),
        "attempts": ("attempts", partial(_count, 1)),
        "leaseSeconds": ("lease_seconds", partial(_count, 1)),
        "keepDays": ("keep_days", partial(_count, 1)),
        "keepBodies": ("keep_bodies", partial(_expect, bool)),
        "tokenEnv": ("token_env", _words),
        "tokenFile": ("token_file", file),
    }
    _no_secrets(value, path)
    said = _table(
        {**{key: read for key, (_, read) in plain.items()}, **{cms: partial(_cms, folder, cms) for cms in CMS_KEYS}},
        value,
        path,
    )
    tables = {cms: said.pop(cms) for cms in CMS_KEYS if cms in said}
    return HookSettings(**{plain[key][0]: item for key, item in said.items()}, cms=tables)


def _cms(folder: Path, cms: str, value: Any, path: tuple[str, ...]) -> dict[str, Any]:
    _no_secrets(value, path)
    return _table({key: _cms_reader(key, folder) for key in CMS_KEYS[cms]}, value, path)


def _cms_reader(key: str, folder: Path) -> Read:
    if key in ADDRESSES:
        return _address
    if key in LISTS:
        return _texts
    if key in CHOICES:
        return partial(_one_of, CHOICES[key])
    if key == "fields":
        return partial(_table, dict.fromkeys(FIELDS, _words))
    return partial(_file, folder) if key.endswith(("File", "Folder")) else _words


def _no_secrets(value: Any, path: tuple[str, ...]) -> None:
    for key in _expect(dict, value, path):
        if key in SECRETS:
            name = "secret" if key == "secrets" else key
            hint = f"name a variable of the environment ({name}Env) or a file ({name}File) that holds it"
            raise Fault((*path, key), f"no secret belongs in this file; {hint}")


def _publisher(value: Any, path: tuple[str, ...]) -> Publisher | None:
    said = _table(
        {
            "name": _words,
            "type": partial(_one_of, _PUBLISHER_TYPES),
            "url": _address,
            "logo": _address,
            "sameAs": _addresses,
            **dict.fromkeys(POLICIES, _address),
        },
        value,
        path,
    )
    if not said:
        return None
    if "name" not in said:
        raise Fault(path, "name is missing")
    policies = {key: said.pop(key) for key in POLICIES if key in said}
    return Publisher(same_as=said.pop("sameAs", ()), policies=policies, **said)


def _staff_member(value: Any, path: tuple[str, ...]) -> StaffMember:
    said = _table({"url": _address, "jobTitle": _words, "sameAs": _addresses, "image": _address}, value, path)
    return StaffMember(said.get("url"), said.get("jobTitle"), said.get("sameAs", ()), said.get("image"))


def _claim_review(value: Any, path: tuple[str, ...]) -> ClaimReviewSettings:
    said = _table(
        {"ratingScale": partial(_one_of, tuple(RATING_SCALES)), "labels": _scale, "allClaims": partial(_expect, bool)},
        value,
        path,
    )
    return ClaimReviewSettings(said.get("ratingScale"), said.get("labels", {}), said.get("allClaims", False))


def _scale(value: Any, path: tuple[str, ...]) -> dict[str, int]:
    """Labels with their numbers: from 1 up, and not all the same, so that there is a best and a worst."""
    found: dict[str, int] = _named(partial(_expect, int), value, path)
    for label, number in found.items():
        if number < 1:
            raise Fault((*path, label), "must be 1 or more")
    if len(set(found.values())) == 1:
        raise Fault(path, "needs at least two different numbers")
    return found


def _table(readers: Mapping[str, Read], value: Any, path: tuple[str, ...]) -> dict[str, Any]:
    """The values of a table whose keys are known."""
    read = {}
    for key, item in _expect(dict, value, path).items():
        if key not in readers:
            near = get_close_matches(key, readers, 1) or [k for k in readers if k.lower() == key.lower()]
            hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(readers)}"
            raise Fault((*path, key), f"no such setting; {hint}")
        read[key] = readers[key](item, (*path, key))
    return read


def _named(read: Read, value: Any, path: tuple[str, ...]) -> dict[str, Any]:
    """The values of a table whose keys are names."""
    found = {}
    for key, item in _expect(dict, value, path).items():
        if not key.strip():
            raise Fault((*path, key), "the name is empty")
        found[key] = read(item, (*path, key))
    return found


def _expect(kind: type, value: Any, path: tuple[str, ...]) -> Any:
    if type(value) is not kind:
        given = _KINDS.get(type(value), "a date or time")
        raise Fault(path, f"must be {_KINDS[kind]}, not {given}")
    return value


def _words(value: Any, path: tuple[str, ...]) -> str:
    text = str(_expect(str, value, path))
    if not text.strip():
        raise Fault(path, "is empty; leave it out instead")
    return text


def _one_of(choices: tuple[str, ...], value: Any, path: tuple[str, ...]) -> str:
    text = _words(value, path)
    if text not in choices:
        near = get_close_matches(text, choices, 1)
        hint = f"did you mean {near[0]}?" if near else f"one of {', '.join(choices)}"
        raise Fault(path, f"{text!r} is not known; {hint}")
    return text


def _address(value: Any, path: tuple[str, ...]) -> str:
    text = _words(value, path)
    if not ADDRESS.fullmatch(text):
        raise Fault(path, f"{text!r} is not a web address (https://...)")
    return text


def _addresses(value: Any, path: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_address(item, (*path, str(i))) for i, item in enumerate(_expect(list, value, path)))


def _texts(value: Any, path: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_words(item, (*path, str(i))) for i, item in enumerate(_expect(list, value, path)))


def _count(least: int, value: Any, path: tuple[str, ...]) -> int:
    number = int(_expect(int, value, path))
    if number < least:
        raise Fault(path, f"must be {least} or more")
    return number


def _language(value: Any, path: tuple[str, ...]) -> str:
    text = _words(value, path)
    if not LANGUAGE.fullmatch(text):
        raise Fault(path, f"{text!r} is not a language tag, such as en or pt-BR")
    return text


def _time_zone(value: Any, path: tuple[str, ...]) -> str:
    from zoneinfo import ZoneInfo, available_timezones  # noqa: PLC0415  # most settings name none

    text = _words(value, path)
    try:
        return ZoneInfo(text).key
    except (KeyError, ValueError, OSError):
        near = get_close_matches(text, available_timezones(), 1)
        hint = f"did you mean {near[0]}?" if near else "such as Europe/Berlin"
        raise Fault(path, f"{text!r} is not a time zone; {hint}") from None


def _file(folder: Path, value: Any, path: tuple[str, ...]) -> Path:
    return folder / _words(value, path)


def _folder(folder: Path, value: Any, path: tuple[str, ...]) -> Path:
    place = folder / _words(value, path)
    if not place.is_dir():
        raise Fault(path, f"there is no folder {place}")
    return place
