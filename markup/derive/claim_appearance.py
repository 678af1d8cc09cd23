"""Where and when a claim was made, as far as the sentence that reports it says."""

from __future__ import annotations

from datetime import datetime
from html import escape
from typing import TYPE_CHECKING, TypedDict
from urllib.parse import urlsplit

from markup.derive.address import is_web_address
from markup.derive.claim_report import reported
from markup.derive.claimant import tellings
from markup.derive.date_reading import read_dates
from markup.derive.phrases import lower
from markup.derive.words.claims import APPEARANCE_HOSTS, FIRST_APPEARANCE
from markup.model import Derived

if TYPE_CHECKING:
    from datetime import date

    from markup.derive.check_labels import Passage
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
    for passage in tellings(check, claim):
        starts = [c.start for c in reported(check, passage, headline=True)]
        if passage.block is claim.passage.block and passage.start <= claim.start < passage.end:
            starts.append(claim.start)
        found = _day_before(check, passage, min(starts, default=passage.start), published)
        if found is not None:
            return found
    return None


def _day_before(check: Check, passage: Passage, end: int, published: Derived[date] | None) -> Derived[date] | None:
    """The one day that can be read in a passage before an offset; not one after the check was published."""
    block = passage.block
    for reading in read_dates(block.text[passage.start : end], language=check.language):
        day = _day(reading.value)
        if reading.ambiguous or (published is not None and day > _day(published.value)):
            continue
        evidence = block.evidence("claim-date.reported", passage.start + reading.start, passage.start + reading.end)
        return Derived(day, (evidence,))
    return None


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value
