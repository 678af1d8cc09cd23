"""From the nouns to JSON: `markup explain --json`, described by `explain.schema.json`."""

from __future__ import annotations

import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from markup.model import (
    Article,
    Claim,
    ClaimReview,
    Confidence,
    Derived,
    ImageObject,
    ListItem,
    MediaObject,
    MediaReview,
    Organization,
    Person,
    Quotation,
    Rating,
)

if TYPE_CHECKING:
    from markup.model import Evidence, Place
    from markup.pipeline import Conversion

Leaves = dict[str, Derived[Any]]

# JSON names are schema.org's: the attributes' names in camelCase, except these.
_RENAMED = {"type": "@type", "claim_reviews": "claimReview", "media_reviews": "mediaReview"}
_FIELDS: dict[type, str] = {
    Article: "type headline alternative_headline description author editor translator contributor date_published "
    "date_modified dateline in_language article_section keywords publisher image is_accessible_for_free has_part url "
    "breadcrumb word_count article_body correction mentions quotations claim_reviews media_reviews",
    Person: "name alternate_name honorific_prefix job_title affiliation description url same_as image email cited",
    Organization: "type name url logo same_as policies",
    ImageObject: "url caption credit_text width height",
    Quotation: "text spoken_by_character kind",
    ListItem: "name item",
    ClaimReview: "claim_reviewed review_rating item_reviewed author date_published url",
    Claim: "author date_published appearance first_appearance",
    MediaReview: "media_authenticity_category original_media_context_description original_media_link item_reviewed "
    "author date_published",
    MediaObject: "type content_url",
    Rating: "alternate_name rating_value best_rating worst_rating rating_explanation",
}
# What stands for an absent value, where the format promises the key.
_MENTION: dict[str, Any] = {"alternateName": [], "cited": False}
_PROMISED: dict[type, dict[str, Any]] = {
    Article: {"@type": "NewsArticle"},
    Quotation: {"spokenByCharacter": None},
}


def explained(source: str, conversion: Conversion) -> dict[str, Any]:
    """One line of `explain --json`."""
    article, leaves = article_json(conversion.article)
    return {
        **_head(source, conversion),
        "article": article,
        "evidence": {pointer: evidence_json(leaf.evidence) for pointer, leaf in leaves.items()},
        "rivals": {
            pointer: [
                {"value": _plain(rival.value), "evidence": evidence_json(rival.evidence)} for rival in leaf.rivals
            ]
            for pointer, leaf in leaves.items()
            if leaf.rivals
        },
        "withheld": _withheld(conversion.article),
    }


def converted(source: str, conversion: Conversion) -> dict[str, Any]:
    """One line of `convert --format json`."""
    return {
        **_head(source, conversion),
        "article": article_json(conversion.article)[0],
        "withheld": _withheld(conversion.article),
        "jsonld": json.loads(conversion.jsonld),
        "html": conversion.html,
    }


def article_json(article: Article) -> tuple[dict[str, Any], Leaves]:
    """An article as JSON, and each derived value by its JSON Pointer in it."""
    leaves: Leaves = {}
    return _node(article, "", leaves), leaves


def _node(thing: Any, pointer: str, leaves: Leaves) -> dict[str, Any]:
    """A thing's values by JSON name; absent ones are absent keys, but for those that are promised."""
    promised = _PROMISED.get(type(thing), {})
    node: dict[str, Any] = {}
    if isinstance(thing, Person):
        promised = _MENTION if pointer.startswith("/mentions/") else {}
        node = {} if promised else {"@type": "Person"}
    for attribute in _FIELDS[type(thing)].split():
        name = _RENAMED.get(attribute) or _camel(attribute)
        value = getattr(thing, attribute)
        if value is None or value == ():
            if name in promised:
                node[name] = promised[name]
        elif attribute == "policies":
            node |= {p.property: _value(p.url, f"{pointer}/{p.property}", leaves) for p in value}
        elif attribute == "has_part":
            selectors = [
                {"cssSelector": _value(v, f"{pointer}/hasPart/{i}/cssSelector", leaves)} for i, v in enumerate(value)
            ]
            node[name] = selectors
        elif attribute == "correction":
            notes = Derived("\n\n".join(note.text.value for note in value), tuple(_notes_evidence(value)))
            node[name] = _value(notes, f"{pointer}/correction", leaves)
        else:
            node[name] = _value(value, f"{pointer}/{name}", leaves)
    return node


def _value(value: Any, pointer: str, leaves: Leaves) -> Any:
    if isinstance(value, Derived):
        leaves[pointer] = value
        return _plain(value.value)
    if isinstance(value, tuple):
        return [_value(item, f"{pointer}/{i}", leaves) for i, item in enumerate(value)]
    return value if isinstance(value, str) else _node(value, pointer, leaves)


def _notes_evidence(notes: Any) -> list[Evidence]:
    """The places of the notes, and of the days that they name."""
    return [e for note in notes for part in (note.text, note.date_published) if part for e in part.evidence]


def _plain(value: Any) -> Any:
    """A day as a day, a moment to the second, with an offset only if it has one."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds")
    return value.isoformat() if isinstance(value, date) else value


def evidence_json(evidence: tuple[Evidence, ...]) -> list[dict[str, Any]]:
    """Each piece of evidence as a JSON object."""
    return [
        {"rule": e.rule, "text": e.text, "place": _place(e.place), "confidence": confidence_name(e.confidence)}
        for e in evidence
    ]


def confidence_name(confidence: Confidence) -> str:
    """How a value was come by, in one word."""
    return confidence.name.lower()


def _place(place: Place) -> dict[str, Any]:
    said = {"line": place.line, "column": place.column, "start": place.start, "end": place.end, "path": place.path}
    return said if place.origin == "source" else {**said, "origin": place.origin}


def _withheld(article: Article) -> list[dict[str, str]]:
    return [{"property": w.property, "rule": w.rule, "reason": w.reason} for w in article.withheld]


def _head(source: str, conversion: Conversion) -> dict[str, Any]:
    name = source.encode("utf-8", "surrogateescape").decode("utf-8", "replace")  # a file name can be any bytes
    return {"source": name, "format": conversion.document.format, "encoding": conversion.document.encoding}


def _camel(attribute: str) -> str:
    first, *others = attribute.split("_")
    return first + "".join(map(str.title, others))
