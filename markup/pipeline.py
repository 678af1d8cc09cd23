"""The order of the steps: the one place that knows it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from markup.document import Document, read
from markup.model import InputError
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


@dataclass(frozen=True, slots=True)
class Injection:
    """A page with our script in it: its content, and why there is none, if there is none."""

    content: bytes | str
    reason: str = ""


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


def inject(source: Source, settings: Settings | None = None, *, beside: Literal["join", "out"] = "join") -> Injection:
    """Put an article's JSON-LD into its own page, or renew it there; no other character of the page changes.

    What we wrote before is not read: a second run changes nothing. Where the page has an Article of
    its own, ours is the same node, by its `@id`, and says what that one does not; with `out`, and
    where it has no `@id` to meet it by, the page gets no script of ours, and one that it has goes.

    Raises:
        InputError: the input is empty, binary, too large, or no HTML page.
    """
    from markup.derive.page_data import article_nodes  # noqa: PLC0415
    from markup.document.encoding import decode  # noqa: PLC0415
    from markup.render import graph as printed  # noqa: PLC0415
    from markup.render.inject import edits, joined, places, without  # noqa: PLC0415
    from markup.rules.fixing import edited  # noqa: PLC0415

    text, encoding = decode(source.content, source.content_type)
    found = places(text)
    document = read(replace(source, content=without(text, found)))
    if document.format != "html":
        message = "no HTML page"
        raise InputError(message)
    conversion = derive(document, settings)
    theirs = next(iter(article_nodes(document)), None)
    reason = _no_article(conversion)
    graph = None if reason else printed(conversion.article, conversion.settings, url=conversion.url)
    if graph and theirs is not None:
        name = theirs.node.get("@id")
        if beside == "out" or theirs.syntax != "json-ld" or not isinstance(name, str):
            reason, graph = "the page has an Article of its own", None
        else:
            graph = joined(graph, theirs.node)
    return Injection(edited(source, edits(text, found, graph, encoding)), reason)


def _no_article(conversion: Conversion) -> str:
    """Why a page is not taken for an article; "" if it is. A list of articles has no markup of its own."""
    from markup.derive.page_data import meta  # noqa: PLC0415

    article = conversion.article
    kinds = [value.casefold() for value, _ in meta(conversion.document, "og:type")]
    if kinds and not any(kind.endswith("article") for kind in kinds):
        return f"no article: its og:type is {kinds[0]}"
    wanted = {"headline": article.headline, "text": article.article_body, "date": article.date_published}
    absent = [name for name, value in wanted.items() if value is None]
    return f"no article: it has no {' and no '.join(absent)}" if absent else ""


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
