"""The language that an article is written in: detected on its words; what the page says of itself is a rival."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from markup.derive.choose import choose
from markup.derive.found import supplied
from markup.derive.page_data import found, meta, text_of
from markup.derive.pattern import Pattern
from markup.derive.words.languages import LANGUAGES, NEVER_DETECTED, RENAMED, SAME_LANGUAGE, TELLING_LOCALES
from markup.model import Derived

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.document import Block, Document
    from markup.model import Evidence
    from markup.settings import Settings

_SAMPLE = 2000  # characters: of fewer, a page of names and quotations may leave the detector unsure
_LEAST_BYTES = 60  # below, even a detector that calls itself sure errs on names and numbers
_SURE_PERCENT = 70  # share of the text that must be in the language
_WITNESS = 60  # characters of the first block, as evidence
_UNFIT = frozenset(("Cc", "Cn", "Cs", "Co"))  # categories at which the detector raises
_TAG = Pattern(r"(?i)([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_.@].*)?")


def language(doc: Document, story: Sequence[Block], settings: Settings) -> Derived[str] | None:
    """The language of the story's words as a BCP 47 tag; what the CMS says of this article outranks them.

    A sure detection stands; where the page's own tag names the same language, its fuller form
    (`en-GB`). Of a text too short to tell, the page's own tag, else the settings'.
    """
    stated = [*_stated(doc)]
    seen = _detected(doc, story)
    told = _told(doc)
    if told is not None:
        return choose([told, *([seen] if seen else []), *stated])
    if seen is None:
        return _merged(stated) or _supplied(settings)
    agreeing = [s for s in stated if _same_language(s.value, seen.value)]
    others = {s.value: s for s in reversed(stated) if s not in agreeing}
    supplied = _supplied(settings)
    if supplied is not None and _same_language(supplied.value, seen.value):
        agreeing.append(supplied)
    regional = [s for s in agreeing if "-" in s.value and _script_fits(s.value, seen.value)]
    best = (regional or agreeing or [seen])[0]
    value = best.value if _script_fits(best.value, seen.value) else seen.value
    evidence = dict.fromkeys((*seen.evidence, *(e for s in agreeing if s.value == value for e in s.evidence)))
    return Derived(value, tuple(evidence), tuple(others.values()))


def tag(text: str) -> str | None:
    """A language tag in its usual form (`en_gb` is `en-GB`); None where the text is none."""
    m = _TAG.fullmatch(text.strip())
    primary = RENAMED.get(m[1].lower(), m[1].lower()) if m else None
    if m is None or primary not in LANGUAGES:
        return None
    parts = (primary, m[2].title() if m[2] else None, m[3].upper() if m[3] else None)
    return "-".join(p for p in parts if p)


def _detected(doc: Document, story: Sequence[Block]) -> Derived[str] | None:
    """What the detector is sure of on the story's words."""
    import pycld2  # noqa: PLC0415  # ten megabytes of tables, wanted only when something is derived

    blocks = story or doc.blocks
    text = _sample(blocks)
    size = len(text.encode())
    if size < _LEAST_BYTES:
        return None
    try:
        reliable, _, guesses = pycld2.detect(text, isPlainText=True)
    except pycld2.error:  # characters that it refuses: control, unassigned, private
        clean = "".join(" " if unicodedata.category(c) in _UNFIT else c for c in text)
        reliable, _, guesses = pycld2.detect(clean, isPlainText=True)
    _, code, percent, _ = guesses[0]
    named = tag(code) if reliable and percent >= _SURE_PERCENT else None
    if named is None or named in NEVER_DETECTED:
        return None
    first = blocks[0]
    end = len(first.text) if len(first.text) <= _WITNESS else first.text.rfind(" ", 0, _WITNESS)
    return Derived(named, (first.evidence("language.detected", 0, end if end > 0 else _WITNESS),))


def _sample(blocks: Sequence[Block]) -> str:
    """The first words of the story."""
    parts = []
    size = 0
    for block in blocks:
        parts.append(block.text)
        size += len(block.text)
        if size >= _SAMPLE:
            break
    return "\n".join(parts)[:_SAMPLE]


def _stated(doc: Document) -> Iterator[Derived[str]]:
    """The tags that the page gives itself: its article's node, `lang`, older `meta` elements, Open Graph."""
    for item in found(doc, "inLanguage"):
        for part in item.get(doc, "alternateName", "name") if isinstance(item.value, dict) else (item,):
            yield from _tagged(text_of(part.value), part.evidence(doc, "language"))
    if doc.root is not None:
        for name in ("lang", "xml:lang"):
            if doc.root.get(name):
                yield from _tagged(doc.root.get(name), doc.attribute_evidence("language.lang", doc.root, name))
    for text, evidence in meta(doc, "content-language", "dc.language", "language", field="language"):
        yield from _tagged(text, evidence)
    for text, evidence in meta(doc, "og:locale", field="language"):
        named = tag(text) or ""
        yield from _tagged(named if named in TELLING_LOCALES else named.partition("-")[0], evidence)


def _told(doc: Document) -> Derived[str] | None:
    """The tag that the CMS or an editor supplied."""
    for item in supplied(doc, "inLanguage"):
        named = tag(text_of(item.value))
        evidence = item.evidence(doc, "language") if named else None
        if named and evidence:
            return Derived(named, (evidence,))
    return None


def _tagged(text: str, evidence: Evidence | None) -> Iterator[Derived[str]]:
    named = tag(text)
    if named and evidence:
        yield Derived(named, (evidence,))


def _merged(stated: Sequence[Derived[str]]) -> Derived[str] | None:
    """The first tag, or the first that says more of the same language; the others are rivals."""
    if not stated:
        return None
    agreeing = [s for s in stated if _same_language(s.value, stated[0].value)]
    best = next((s for s in agreeing if "-" in s.value), stated[0])
    evidence = dict.fromkeys((*best.evidence, *(e for s in agreeing if s.value == best.value for e in s.evidence)))
    others = {s.value: s for s in reversed(stated) if s not in agreeing}
    return Derived(best.value, tuple(evidence), tuple(others.values()))


def _supplied(settings: Settings) -> Derived[str] | None:
    named = tag(settings.language or "")
    return Derived(named, (settings.evidence("language.settings", "/language"),)) if named else None


def _same_language(one: str, other: str) -> bool:
    one, other = one.partition("-")[0], other.partition("-")[0]
    return one == other or any(one in group and other in group for group in SAME_LANGUAGE)


def _script_fits(stated: str, seen: str) -> bool:
    """Whether a tag does not contradict the script that was detected (`zh-Hant` and `zh-CN`)."""
    if not seen.endswith("-Hant"):
        return True
    return any(part in stated.split("-") for part in ("Hant", "TW", "HK", "MO"))
