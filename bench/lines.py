"""Prediction lines: what an article says, in the form that each benchmark's scorer reads.

A scorer's form stands at the head of its `score.py`. Absent values are null or an empty list.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markup import Organization, Person

if TYPE_CHECKING:
    from datetime import date

    from markup import Article, Derived
    from markup.pipeline import Conversion

PARAGRAPH = "\n\n"  # what stands between two paragraphs of `article_body`


def extraction(conversion: Conversion) -> dict[str, Any]:
    """Headline, authors, dates and body of a page."""
    article = conversion.article
    return {
        "headline": _value(article.headline),
        "authors": _people(article),
        "date_published": _iso(article.date_published),
        "date_modified": _iso(article.date_modified),
        "body": _value(article.article_body),
    }


def text(conversion: Conversion) -> dict[str, Any]:
    """The same of a pasted text, with bio, section and correction."""
    article = conversion.article
    bios = [a.description.value for a in article.author if isinstance(a, Person) and a.description]
    return {
        "headline": _value(article.headline),
        "authors": _people(article),
        "organizations": [a.name.value for a in article.author if isinstance(a, Organization)],
        "datePublished": _iso(article.date_published),
        "dateModified": _iso(article.date_modified),
        "authorBio": "\n".join(bios) or None,
        "section": _value(article.article_section),
        "location": _value(article.dateline),
        "correction": "\n".join(c.text.value for c in article.correction) or None,
        "body": (_value(article.article_body) or "").replace(PARAGRAPH, "\n") or None,
    }


def people(conversion: Conversion) -> dict[str, Any]:
    """Everybody whom the article names, with what they are and what they say."""
    article = conversion.article
    said: dict[str, list[dict[str, str]]] = {}
    for q in article.quotations:
        if q.spoken_by_character:
            said.setdefault(q.spoken_by_character.value, []).append({"text": q.text.value, "kind": q.kind})
    return {
        "people": [
            {
                "name": p.name.value,
                "roles": _printed(p.job_title, p.description),
                "affiliations": _printed(p.affiliation),
                "cited": bool(p.cited and p.cited.value),
                "quotes": said.get(p.name.value, []),
            }
            for p in article.mentions
        ]
    }


def claims(conversion: Conversion) -> dict[str, Any]:
    """The JSON-LD as rendered."""
    return {"jsonld": json.loads(conversion.jsonld)}


def _people(article: Article) -> list[str]:
    return [a.name.value for a in article.author if isinstance(a, Person)]


def _value(derived: Derived[str] | None) -> str | None:
    return derived.value if derived else None


def _printed(*derived: Derived[str] | None) -> list[str]:
    """The values, and the article's own words for them."""
    found = [d for d in derived if d]
    return [*dict.fromkeys([*(d.value for d in found), *(e.text for d in found for e in d.evidence)])]


def _iso(derived: Derived[date] | None) -> str | None:
    return derived.value.isoformat() if derived else None
