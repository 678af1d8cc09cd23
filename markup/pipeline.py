"""The order of the steps: the one place that knows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from markup.document import Document, read
from markup.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from markup.document.layout import Layout
    from markup.model import Article, Finding, Source
    from markup.rules import Rule
    from markup.rules.vocabulary import Vocabulary

_MOST_PASSES = 8  # of mending; two are enough for nearly every page


@dataclass(frozen=True)
class Conversion:
    """One article converted: what was read, what was derived, and, on asking, what is rendered."""

    document: Document
    layout: Layout
    article: Article
    settings: Settings

    @property
    def url(self) -> str | None:
        """The article's address as far as it is known."""
        return self.article.url.value if self.article.url else None

    @cached_property
    def jsonld(self) -> str:
        """The JSON-LD graph: the text of one script element."""
        from markup.render import jsonld  # noqa: PLC0415  # Jinja loads when something is rendered

        return jsonld(self.article, self.settings, url=self.url)

    @cached_property
    def html(self) -> str:
        """The cleaned page, its JSON-LD in the head."""
        from markup.render import html  # noqa: PLC0415

        return html(self.document, self.layout, self.article, self.settings, script=self.jsonld)


def derive(document: Document, settings: Settings | None = None) -> Conversion:
    """Derive the article of a document that was read."""
    from markup.derive import read_article  # noqa: PLC0415  # word lists load when something is derived

    settings = settings or Settings()
    reading = read_article(document, settings)
    return Conversion(document, reading.layout, reading.article, settings)


def convert(
    source: bytes | str | Source,
    settings: Settings | None = None,
    *,
    url: str | None = None,
    given: Mapping[str, Any] | None = None,
) -> Conversion:
    """Convert an article, HTML or text, to its markup.

    Args:
        source: the page or text, as bytes or decoded.
        settings: what the publisher says once; without any, only what the article says.
        url: the article's address, if known.
        given: fields that a CMS or an editor supplies, by schema.org name; they outrank the text.

    Raises:
        InputError: the input is empty, binary or too large.
    """
    return derive(read(source, url, given), settings)


def validate(  # noqa: PLR0913  # what is checked, with what
    source: bytes | str | Source,
    settings: Settings | None = None,
    *,
    url: str | None = None,
    now: datetime | None = None,
    rules: Sequence[Rule] | None = None,
    terms: Vocabulary | None = None,
) -> tuple[Finding, ...]:
    """Check the markup that a page carries, alone and against what its reader sees.

    Args:
        source: the page, as bytes or decoded.
        settings: the publisher's facts, if there are any.
        url: the page's address, if known.
        now: the time of the check; without it no date is said to lie in the future.
        rules: which rules run; those that are on by default if absent.
        terms: the release of schema.org to check against; the shipped one if absent.

    Returns:
        What was found, in the order of the page; nothing where nothing is wrong.

    Raises:
        InputError: the input is empty, binary or too large.
    """
    return check(read(source, url), settings, now=now, rules=rules, terms=terms)


def check(
    document: Document,
    settings: Settings | None = None,
    *,
    now: datetime | None = None,
    rules: Sequence[Rule] | None = None,
    terms: Vocabulary | None = None,
) -> tuple[Finding, ...]:
    """Check the markup of a document that was read; as `validate`."""
    from markup.derive import read_article  # noqa: PLC0415
    from markup.rules import findings  # noqa: PLC0415

    settings = settings or Settings()
    witness = read_article(document.visible(), settings, cited=False).article
    return findings(document, settings, article=witness, now=now, rules=rules, terms=terms)


def mend(
    source: Source,
    settings: Settings | None = None,
    *,
    now: datetime | None = None,
    rules: Sequence[Rule] | None = None,
    terms: Vocabulary | None = None,
) -> bytes | str:
    """A page's content with everything mended that has one safe answer; no other byte of it changes.

    Arguments as for `validate`. A repair may bring to light what another rule can mend, so the page
    is checked again until nothing is left to do. Mending twice changes nothing.

    Raises:
        InputError: the input is empty, binary or too large.
    """
    from markup.rules.fixing import fixed_source  # noqa: PLC0415

    for _ in range(_MOST_PASSES):
        document = read(source)
        content = fixed_source(document, check(document, settings, now=now, rules=rules, terms=terms))
        if content == source.content:
            break
        source = replace(source, content=content)
    return source.content
