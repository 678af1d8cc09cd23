"""A CMS's fields as supplied values: schema.org's names, plain text, moments with an offset, languages as tags."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from html import unescape
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_TAG = re.compile(r"<(?:/?[a-zA-Z][^<>]*|!--.*?--)>", re.DOTALL)
_SHORT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)")
_OFFSET = re.compile(r"([+-])(\d{1,2}):?(\d\d)")
_NEVER = "0000"  # how WordPress writes the moment of what has none


def given(  # noqa: PLR0913  # one argument a field
    *,
    headline: str | None = None,
    description: str | None = None,
    authors: Iterable[Mapping[str, Any]] = (),
    date_published: str | None = None,
    date_modified: str | None = None,
    article_section: str | None = None,
    keywords: Iterable[str] = (),
    image: Mapping[str, Any] | None = None,
    url: str | None = None,
    in_language: str | None = None,
    is_accessible_for_free: bool | None = None,
    publisher: Mapping[str, Any] | None = None,
    review: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Supplied values for `Source.given`; what is empty stays out.

    Args:
        headline: plain text; what a CMS gives as HTML goes through `plain` first.
        description: as `headline`.
        authors: each with `name`, and `url`, `description`, `image`, `jobTitle`, `sameAs` (a list) where
            known; `@type` `Organization` where it is none of the people. One without a name is left out.
        date_published: ISO 8601 with an offset, as `moment` gives it.
        date_modified: as `date_published`.
        article_section: the section's name.
        keywords: plain text each.
        image: `url`, and `width`, `height` in pixels, `caption`, `creditText` where known.
        url: the canonical address.
        in_language: a BCP 47 tag, or a locale (`en_US`).
        is_accessible_for_free: whether all of it can be read without paying.
        publisher: `name`, and `url`, `logo` where known.
        review: an editor's review of a claim: `claim`, `claimant` (`name`, `type`), `date`, `appearance`,
            `rating` (`label`, `value`, `best`, `worst`).
    """
    fields: dict[str, Any] = {
        "headline": _folded(headline),
        "description": _folded(description),
        "author": [known for a in authors if (known := _known(a)).get("name")],
        "datePublished": date_published,
        "dateModified": date_modified,
        "articleSection": _folded(article_section),
        "keywords": [*dict.fromkeys(word for k in keywords if (word := _folded(k)))],
        "image": _known(image) if image and image.get("url") else None,
        "url": url,
        "inLanguage": _tag(in_language),
        "isAccessibleForFree": is_accessible_for_free,
        "publisher": _known(publisher) if publisher and publisher.get("name") else None,
        "review": _known(review) if review else None,
    }
    return _known(fields)


def plain(html: str | None) -> str:
    """A fragment of HTML, such as a rendered title, as plain text: tags gone, references decoded, one line."""
    return _folded(unescape(_TAG.sub("", html or "")))


def moment(value: str | None, zone: str | None = None) -> str | None:
    """A CMS's moment as ISO 8601 with an offset; None where it is none.

    Args:
        value: ISO 8601, a space for the `T` allowed; without an offset it is UTC.
        zone: the site's zone, an IANA name or an offset (`+01:00`), in which it is then told.
    """
    text = (value or "").strip()
    if not text or text.startswith(_NEVER):
        return None
    try:
        if _SHORT.fullmatch(text):
            return datetime.fromisoformat(text).date().isoformat()
        at = datetime.fromisoformat(text)
        at = at.replace(tzinfo=UTC) if at.tzinfo is None else at
        told = at.astimezone(_zone(zone)) if zone else at
    except (ValueError, OverflowError):
        return None
    return told.isoformat(timespec="seconds").replace("+00:00", "Z")


def _zone(name: str) -> timezone | ZoneInfo:
    """A zone by name or offset; UTC where it is unknown: the moment stays the same."""
    m = _OFFSET.fullmatch(name)
    if m:
        minutes = int(m[2]) * 60 + int(m[3])
        return timezone(timedelta(minutes=-minutes if m[1] == "-" else minutes))
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return UTC


def _tag(locale: str | None) -> str | None:
    """A locale as a language tag: `en_US` is `en-US`, `de_DE_formal` is `de-DE`."""
    parts = re.split("[-_]", (locale or "").partition(".")[0])
    return "-".join(p for p in parts if len(p) <= 4) or None  # noqa: PLR2004  # a script's name has four letters


def _folded(text: str | None) -> str:
    return " ".join((text or "").split())


def _known(fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that say something."""
    return {k: v for k, v in fields.items() if v not in (None, "", [], {}, ())}
