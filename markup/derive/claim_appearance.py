"""Where and when a claim was made, as far as the sentence that reports it says."""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, TypedDict
from urllib.parse import urlsplit

from markup.derive.address import is_web_address
from markup.derive.date_reading import read_dates
from markup.derive.phrases import lower
from markup.derive.verdict_sentence import sentences
from markup.derive.words.claims import APPEARANCE_HOSTS, FIRST_APPEARANCE
from markup.model import Derived

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from markup.derive.claim_words import Claimed
    from markup.derive.fact_check import Check
    from markup.document import Block, Document
    from markup.document.block import Link

_HEAD = 3  # paragraphs in which a check links what it checks
_MOST = 5  # appearances; a check may link dozens of copies


class Appearances(TypedDict):
    """The two properties of a claim that lead to where it stands."""

    appearance: tuple[Derived[str], ...]
    first_appearance: Derived[str] | None


def appearances(doc: Document, check: Check, claim: Claimed) -> Appearances:
    """The addresses of posts, videos and their archived copies that the check links where it reports the claim."""
    found: dict[str, Derived[str]] = {}
    first: Derived[str] | None = None
    headed = [p.block for s in check.sections if s.role == "appearance" for p in s.passages[:1]]
    blocks = [*headed, claim.passage.block, *check.body[:_HEAD]]
    for block in dict.fromkeys(blocks):
        for link in block.links:
            if not _is_public(link.href):
                continue
            derived = _linked(doc, block, link)
            if derived is None:
                continue
            before = lower(block.text[max(0, link.start - 80) : link.end])
            if first is None and any(words in before for words in FIRST_APPEARANCE):
                first = derived
            else:
                found.setdefault(link.href, derived)
        if found or first:
            break
    return Appearances(appearance=tuple(found.values())[:_MOST], first_appearance=first)


def _is_public(href: str) -> bool:
    """Whether an address is a single post's, not a platform's front page."""
    if not is_web_address(href):
        return False
    parts = urlsplit(href)
    host = (parts.hostname or "").removeprefix("www.").removeprefix("m.").removeprefix("web.")
    path = parts.path.strip("/")
    return host in APPEARANCE_HOSTS and ("/" in path or bool(parts.query) or any(c.isdigit() for c in path))


def _linked(doc: Document, block: Block, link: Link) -> Derived[str] | None:
    """A link's address, with evidence where the source shows it inside the block."""
    place = block.place()
    begin = max(0, place.start - len(link.href) - 200)
    for written in (link.href, escape(link.href)):
        at = doc.text.find(written, begin, place.end)
        if at >= 0:
            evidence = doc.evidence("claim-appearance.link", at, at + len(written), f"{block.path()}//a/@href")
            return Derived(link.href, (evidence,))
    return None


def claim_day(check: Check, claim: Claimed, published: Derived[date] | None) -> Derived[date] | None:
    """The day in the words that lead to the claim ("in a post of 3 May 2024"), not one inside the claim."""
    block = claim.passage.block
    start, end = next(_around(block, claim.start), (0, 0))
    for reading in read_dates(block.text[start:end], language=check.language):
        inside = start + reading.start >= claim.start
        if reading.ambiguous or inside:
            continue
        day = reading.value.date() if isinstance(reading.value, datetime) else reading.value
        if published is not None and day > _day(published.value):
            continue
        evidence = block.evidence("claim-date.reported", start + reading.start, start + reading.end)
        return Derived(day, (evidence,))
    return None


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _around(block: Block, at: int) -> Iterator[tuple[int, int]]:
    """The sentence that holds an offset."""
    return ((s, e) for s, e in sentences(block.text) if s <= at < e)
