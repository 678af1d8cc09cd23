"""The order of the steps: the one place that knows it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from markup.document import Document, read
from markup.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markup.document.layout import Layout
    from markup.model import Article, Source


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
