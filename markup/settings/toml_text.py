"""Settings as TOML: the text that settings built in code are evidence in."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.settings.types import Settings

Values = dict[str, str | tuple[str, ...] | None]


def toml_text(settings: Settings) -> str:
    """Everything the settings say, in a fixed order; the same settings give the same text."""
    return "\n".join(_lines(settings)) + "\n"


def quoted(text: str) -> str:
    """A TOML basic string. JSON's escapes are TOML's; only DEL must be escaped besides."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def _lines(settings: Settings) -> Iterator[str]:
    yield from _values(
        {
            "language": settings.language,
            "timeZone": settings.time_zone,
            "templates": str(settings.templates) if settings.templates else None,
            "mentions": settings.mentions,
            "spacy": settings.spacy,
        }
    )
    publisher = settings.publisher
    if publisher:
        yield "[publisher]"
        yield from _values(
            {
                "name": publisher.name,
                "type": publisher.type,
                "url": publisher.url,
                "logo": publisher.logo,
                "sameAs": publisher.same_as,
                **publisher.policies,
            }
        )
    for name, member in settings.staff.items():
        yield f"[staff.{quoted(name)}]"
        yield from _values(
            {"url": member.url, "jobTitle": member.job_title, "sameAs": member.same_as, "image": member.image}
        )
    review = settings.claim_review
    if review.rating_scale or review.labels or review.all_claims:
        yield "[claimReview]"
        yield from _values({"ratingScale": review.rating_scale})
        if review.all_claims:
            yield "allClaims = true"
        if review.labels:
            yield "[claimReview.labels]"
            yield from (f"{quoted(label)} = {number}" for label, number in review.labels.items())
    if settings.people:
        yield "[people]"
        yield from (f"{quoted(name)} = [{', '.join(map(quoted, known))}]" for name, known in settings.people.items())
    if settings.sections:
        yield "[sections]"
        yield from (f"{quoted(section)} = {quoted(kind)}" for section, kind in settings.sections.items())


def _values(values: Values) -> Iterator[str]:
    for key, value in values.items():
        if isinstance(value, str):
            yield f"{key} = {quoted(value)}"
        elif value:
            yield f"{key} = [{', '.join(map(quoted, value))}]"
