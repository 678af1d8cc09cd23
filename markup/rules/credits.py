"""What of an author's name is not the name: a credit before it, a role or a publisher behind it, a second name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from markup.rules.comparing import letters, words
from markup.rules.words.credits import CREDITS, DOUBTFUL_CREDITS, JOINERS, PARTICLES, ROLES

if TYPE_CHECKING:
    from collections.abc import Collection

_BEHIND = re.compile(r"\s*[,|/•·;]\s*|\s+[–—-]\s+|\s*\(")
_ADDRESS = re.compile(r"\S+@\S+\.\w+|https?://|www\.")


@dataclass(frozen=True, slots=True)
class Noise:
    """What is wrong with a name; `prefix` is what to cut off at its head, where that is all."""

    reason: str
    prefix: str = ""


def noise(name: str, publishers: Collection[str]) -> Noise | None:
    """What a name holds besides one author's name; None where it is one, as far as its words tell."""
    text = name.strip()
    prefix = _credit(text)
    if not prefix:
        return _beside(text, publishers)
    rest = text[len(prefix) :]
    alone = not _credit(rest) and _beside(rest, publishers) is None
    return Noise(f"begins with “{prefix.strip()}”", prefix if alone else "")


def _beside(text: str, publishers: Collection[str]) -> Noise | None:
    """What stands behind a name, or beside it."""
    if _ADDRESS.search(text):
        return Noise("holds an address")
    first, *rest = (part.strip(" )") for part in _BEHIND.split(text))
    known = {letters(p) for p in publishers if letters(p)}
    for part in rest:
        if first and letters(part) in known and letters(first) not in known:
            return Noise(f"holds the publisher, “{part}”")
        if first and _is_role(part):
            return Noise(f"holds a role, “{part}”")
    return Noise("holds more than one name") if holds_several(text) else None


def holds_several(text: str) -> bool:
    """Whether two full names stand in one: `Ann Lee and Tom Ray`, `Ann Lee, Tom Ray`."""
    parts = text.split()
    joints = [i for i, p in enumerate(parts) if p.casefold() in JOINERS]
    for joint in joints:
        if joint > 1 and len(parts) - joint > 2 and _capital(parts[:joint]) and _capital(parts[joint + 1 :]):  # noqa: PLR2004  # two words make a full name
            return True
    full = [p for p in text.split(",") if len(p.split()) > 1 and _capital(p.split())]
    return len(full) > 1


def _credit(text: str) -> str:
    folded = text.casefold()
    for credit in CREDITS:
        if folded.startswith(credit) and (credit[-1] == ":" or text[len(credit) :][:1].isspace()):
            rest = text[len(credit) :].lstrip()
            return text[: len(text) - len(rest)] if rest[:1].isupper() else ""
    for credit in DOUBTFUL_CREDITS:
        behind = text[len(credit) :].split()
        if not folded.startswith(credit + " ") or len(behind) < 2:  # noqa: PLR2004  # two words make a full name
            continue
        if behind[0].casefold() not in PARTICLES and _capital(behind):
            return text[: len(text) - len(text[len(credit) :].lstrip())]
    return ""


def _capital(parts: list[str]) -> bool:
    return parts[0][:1].isupper() and parts[-1][:1].isupper()


def _is_role(part: str) -> bool:
    said = words(part)
    return bool(said) and (said[-1] in ROLES or said[0] in ROLES)
