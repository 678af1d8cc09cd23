"""The cleaned page: the article as a reader sees it, and what its head says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from markup.model import Person
from markup.render import plan
from markup.render.addresses import is_web
from markup.render.alternative_text import alternative_text
from markup.render.clean import body
from markup.render.environment import html_environment, plain, render
from markup.render.nodes import address, jsonld
from markup.render.sayable import sayable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from markup.document import Document
    from markup.document.layout import Layout
    from markup.model import Article, Derived, ImageObject, Organization
    from markup.render.clean import Body
    from markup.settings import Settings

# Languages written from right to left, by primary subtag (CLDR's `characterOrder`).
_RIGHT_TO_LEFT = frozenset("ar ckb dv fa he ks ps sd ug ur yi".split())


def html(doc: Document, layout: Layout, article: Article, settings: Settings, *, script: str | None = None) -> str:
    """The finished page: no styles, one script element, which holds the article's JSON-LD.

    `script` is what `jsonld` gave for the same article, where the caller has it already.

    Raises:
        TemplateFileError: a template cannot be used; the message is one line and names the file.
    """
    said = sayable(article)
    text = jsonld(article, settings, url=doc.url) if script is None else script
    values = {
        **_article_values(doc, layout, said, settings),
        "jsonld": Markup(text),  # noqa: S704  # made for a script element, see script.py
        "url": address(said, doc.url),
        "direction": "rtl" if said.in_language and _primary(said.in_language.value) in _RIGHT_TO_LEFT else None,
    }
    values["properties"] = list(_properties(said, values["authors"], values["url"]))
    return render(html_environment(settings.templates), "html/page.html", values)


def article_html(doc: Document, layout: Layout, article: Article, settings: Settings) -> str:
    """Only the `<article>` element of the same page.

    Raises:
        TemplateFileError: a template cannot be used; the message is one line and names the file.
    """
    values = _article_values(doc, layout, sayable(article), settings)
    return render(html_environment(settings.templates), "html/article.html", values)


def _properties(
    article: Article, authors: Sequence[Person | Organization], url: str | None
) -> Iterator[tuple[str, Derived[Any] | str]]:
    """Open Graph's properties that the article has a value for."""
    found: list[tuple[str, Derived[Any] | str | None]] = [
        ("og:title", article.headline),
        ("og:description", article.description),
        ("og:url", url),
        ("og:site_name", article.publisher.name if article.publisher else None),
        *(("og:image", image.url) for image in article.image),
        ("article:published_time", article.date_published),
        ("article:modified_time", article.date_modified),
        ("article:section", article.article_section),
        *(("article:author", a.url) for a in authors if a.url and is_web(a.url.value)),
        *(("article:tag", keyword) for keyword in article.keywords),
    ]
    for name, value in found:
        if value is not None:
            yield name, value


def _article_values(doc: Document, layout: Layout, article: Article, settings: Settings) -> dict[str, Any]:
    clean = body(doc, layout, tuple(s.value for s in article.has_part))
    figure = _head_figure(article, clean)
    authors = plan.authors(article, settings)
    dates = ((article.date_published, "datePublished"), (article.date_modified, "dateModified"))
    return {
        "article": article,
        "authors": authors,
        "standfirst": [block.text for block in layout.standfirst],
        "figure": figure,
        "alt": alternative_text(doc, figure) if figure else "",
        "caption": _caption(figure) if figure else "",
        "body": Markup(clean.html),  # noqa: S704  # the sanitiser's output, or escaped text
        "bios": [a for a in authors if isinstance(a, Person) and a.description],
        "dates": [(value, _shown(value), name) for value, name in dates if value is not None],
    }


def _head_figure(article: Article, clean: Body) -> ImageObject | None:
    """The picture above the story: the one with a caption, for readers saw it; none that the body shows."""
    if not article.image or article.image[0].url.value in clean.images:
        return None
    shown = next((image for image in article.image if image.caption), article.image[0])
    return None if shown.url.value in clean.images else shown


def _caption(image: ImageObject) -> str:
    """The caption and the credit, one alone where it holds the other."""
    caption, credit = (part.value if part else "" for part in (image.caption, image.credit_text))
    if caption in credit:
        return credit
    return caption if credit in caption else f"{caption} {credit}"


def _shown(value: Derived[date]) -> str:
    """A date as it can be read in every language: 2025-05-14, or 2025-05-14 10:30 +02:00; seconds if there are any."""
    day, _, clock = str(plain(value)).partition("T")
    time, zone = clock[:8].removesuffix(":00"), clock[8:]
    return " ".join(part for part in (day, time, zone) if part)


def _primary(language: str) -> str:
    return language.partition("-")[0].lower()
