"""Places in what a door supplies: the fields of a CMS or an editor, as canonical JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markup.document.json_places import locate
from markup.model import Confidence, Evidence, Place

if TYPE_CHECKING:
    from collections.abc import Mapping


def given_text(given: Mapping[str, Any], url: str | None = None) -> str:
    """The supplied fields as the text that their places count in: one line of JSON, keys sorted.

    An address that the caller gave beside the fields counts as the field `url`, unless they name one.
    """
    fields = given if url is None else {"url": url, **given}
    return json.dumps(fields, ensure_ascii=False, sort_keys=True, default=str)


def given_evidence(given: Mapping[str, Any], rule: str, pointer: str, url: str | None = None) -> Evidence:
    """Evidence for a supplied field, at a JSON Pointer into the fields; KeyError where there is none."""
    text = given_text(given, url)
    start, end = locate(text, pointer)
    place = Place(1, start + 1, start, end, pointer, "given")
    return Evidence(rule, text[start:end], place, Confidence.SUPPLIED)
