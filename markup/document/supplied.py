"""Places in what a door supplies: the fields of a CMS or an editor, as canonical JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markup.document.json_places import locate
from markup.model import Confidence, Evidence, Place

if TYPE_CHECKING:
    from collections.abc import Mapping


def given_text(given: Mapping[str, Any]) -> str:
    """The supplied fields as the text that their places count in: one line of JSON, keys sorted."""
    return json.dumps(given, ensure_ascii=False, sort_keys=True)


def given_evidence(given: Mapping[str, Any], rule: str, pointer: str) -> Evidence:
    """Evidence for a supplied field, at a JSON Pointer into the fields."""
    text = given_text(given)
    start, end = locate(text, pointer)
    place = Place(1, start + 1, start, end, pointer, "given")
    return Evidence(rule, text[start:end], place, Confidence.SUPPLIED)
