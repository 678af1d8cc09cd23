"""Which nodes an article's graph has, and how they link."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from markup.model import Person
from markup.render.addresses import without_fragment
from markup.render.identifiers import Identifiers

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from markup.model import Article, ListItem, Organization, Quotation
    from markup.settings import Settings

Ref = dict[str, str]


@dataclass(frozen=True, slots=True)
class Node:
    """One node to print: its type's template, and what the template is given."""

    kind: str
    values: dict[str, Any]


def plan(article: Article, settings: Settings, url: str | None) -> list[Node]:
    """The nodes of an article's graph: the article, its page, people and organizations, and the rest.

    `url` is the page's address if it is known; without it `@id`s are relative and no page is said.
    """
    ids = Identifiers(without_fragment(url or ""))
    this = _ref(ids.unique("article"))
    agents = _Agents(ids)
    values = {
        "article": article,
        "id": this["@id"],
        "type": article.type.value if article.type else "NewsArticle",
        "url": url,
        "page": _ref(url) if url else None,
        "paywalled": article.has_part if _is_closed(article) else (),
        "author": [agents.ref(a) for a in article.author],
        "editor": [agents.ref(a) for a in article.editor],
        "translator": [agents.ref(a) for a in article.translator],
        "contributor": [agents.ref(a) for a in article.contributor],
        "publisher": agents.ref(article.publisher) if article.publisher else None,
    }
    values["mentions"], speakers = _mentions(article, settings, agents)
    images = [
        Node("ImageObject", {"id": ids.unique("image", str(number)), "image": image})
        for number, image in enumerate(article.image, 1)
    ]
    values["image"] = [_ref(node.values["id"]) for node in images]
    reviews = [*_claim_reviews(article, ids, agents, this, url), *_media_reviews(article, ids, agents, this, url)]
    quotations = list(_quotations(article, ids, speakers, this))
    return [
        Node("NewsArticle", values),
        *_page(article, ids, url),
        *agents.nodes(),
        *images,
        *quotations,
        *reviews,
    ]


def authors(article: Article, settings: Settings) -> tuple[Person | Organization, ...]:
    """The authors with what the graph tells of them: an author who is the publisher too has its address."""
    agents = _Agents(Identifiers(""))
    wanted = [agents.ref(a)["@id"] for a in article.author]
    others = (
        *article.editor,
        *article.translator,
        *article.contributor,
        *([article.publisher] if article.publisher else ()),
    )
    for other in others:
        agents.ref(other)
    _mentions(article, settings, agents)
    reviewers = (*(r.author for r in article.claim_reviews), *(r.author for r in article.media_reviews))
    for reviewer in reviewers:
        if reviewer:
            agents.ref(reviewer)
    return tuple(agents.found(identifier) for identifier in dict.fromkeys(wanted))


def _is_closed(article: Article) -> bool:
    return article.is_accessible_for_free is not None and not article.is_accessible_for_free.value


def _ref(identifier: str) -> Ref:
    return {"@id": identifier}


def _page(article: Article, ids: Identifiers, url: str | None) -> Iterator[Node]:
    """The page and its trail; without an address only the trail."""
    steps = _linked(article.breadcrumb)
    trail = ids.unique("breadcrumb") if steps else None
    if url:
        yield Node("WebPage", {"id": url, "url": url, "article": article, "breadcrumb": _ref(trail) if trail else None})
    if trail:
        yield Node("BreadcrumbList", {"id": trail, "breadcrumb": steps})


def _mentions(article: Article, settings: Settings, agents: _Agents) -> tuple[list[Ref], dict[str, Ref]]:
    """The people mentioned, as far as the settings want them, and everybody whose words may be given, by name."""
    if settings.mentions == "none":
        return [], {}
    wanted = [p for p in article.mentions if settings.mentions == "all" or (p.cited and p.cited.value)]
    speakers = {a.name.value: agents.ref(a) for a in article.author if isinstance(a, Person)}
    refs = []
    for person in wanted:
        # An author of that name is the same person; two people mentioned under one name are not.
        again = person.name.value in speakers and speakers[person.name.value] in refs
        ref = agents.new(person) if again else agents.ref(person)
        refs.append(ref)
        speakers[person.name.value] = ref
    return refs, speakers


def _quotations(article: Article, ids: Identifiers, speakers: Mapping[str, Ref], this: Ref) -> Iterator[Node]:
    """The words quoted, each with its speaker; with several, where they were said together.

    `isPartOf` is how schema.org's own example of a Quotation names the work (https://schema.org/Quotation);
    `hasPart` from the article would stand among its paywalled sections. Reported speech is left out:
    as `text` it would pass for words that were said.
    """
    together: dict[tuple[str, int], list[Quotation]] = {}
    for quotation in article.quotations:
        speaker = quotation.spoken_by_character
        if quotation.kind == "direct" and (speaker is None or speaker.value in speakers):
            text = quotation.text
            together.setdefault((text.value, text.evidence[0].place.start), []).append(quotation)
    for number, said in enumerate(together.values(), 1):
        refs = [speakers[q.spoken_by_character.value] for q in said if q.spoken_by_character]
        values = {"quotation": said[0], "speaker": refs if len(refs) > 1 else next(iter(refs), None), "article": this}
        yield Node("Quotation", {"id": ids.unique("quotation", str(number)), **values})


def _claim_reviews(article: Article, ids: Identifiers, agents: _Agents, this: Ref, url: str | None) -> Iterator[Node]:
    """The reviews of claims: one has the page's address, each of several an anchor on it.

    https://developers.google.com/search/docs/appearance/structured-data/factcheck asks for the page that hosts the
    review, and for one review a page.
    """
    several = len(article.claim_reviews) > 1
    for number, review in enumerate(article.claim_reviews, 1):
        identifier = ids.unique("claim-review", str(number))
        values = {"author": agents.ref(review.author) if review.author else None, "article": this}
        address = (identifier if several else url) if url else review.url
        yield Node("ClaimReview", {"id": identifier, "url": address, "review": review, **values})


def _media_reviews(article: Article, ids: Identifiers, agents: _Agents, this: Ref, url: str | None) -> Iterator[Node]:
    for number, review in enumerate(article.media_reviews, 1):
        category = f"https://schema.org/{review.media_authenticity_category.value}"
        values = {"author": agents.ref(review.author) if review.author else None, "article": this, "url": url}
        identifier = ids.unique("media-review", str(number))
        yield Node("MediaReview", {"id": identifier, "review": review, "category": category, **values})


class _Agents:
    """People and organizations, one node each however many parts they play."""

    def __init__(self, ids: Identifiers) -> None:
        self._ids = ids
        self._by_name: dict[tuple[type[Any], str], str] = {}
        self._found: dict[str, Person | Organization] = {}

    def ref(self, agent: Person | Organization) -> Ref:
        """A reference to the one of that name; what an earlier part left open is filled in."""
        known = self._by_name.get((type(agent), agent.name.value))
        if known is None:
            return self.new(agent)
        self._found[known] = _filled(self._found[known], agent)
        return _ref(known)

    def new(self, agent: Person | Organization) -> Ref:
        """A reference to somebody who is nobody of those before, whatever the name."""
        kind = "person" if isinstance(agent, Person) else "organization"
        identifier = self._ids.unique(kind, agent.name.value)
        self._by_name.setdefault((type(agent), agent.name.value), identifier)
        self._found[identifier] = agent
        return _ref(identifier)

    def found(self, identifier: str) -> Person | Organization:
        """Who has an @id, as far as is known by now."""
        return self._found[identifier]

    def nodes(self) -> Iterator[Node]:
        """A node for each, in the order of first mention."""
        for identifier, agent in self._found.items():
            if isinstance(agent, Person):
                yield Node("Person", {"id": identifier, "person": agent})
            else:
                yield Node("Organization", {"id": identifier, "organization": agent})


def _filled(agent: Any, other: Any) -> Any:
    """The first with what only the other says; a type narrower than `Organization` is more said."""
    if agent is other:
        return agent
    absent: tuple[Any, ...] = (None, (), "Organization")
    return replace(agent, **{f.name: getattr(other, f.name) for f in fields(agent) if getattr(agent, f.name) in absent})


def _linked(trail: tuple[ListItem, ...]) -> tuple[ListItem, ...]:
    """The steps of a trail that lead somewhere: only the last, the page itself, needs no address.

    https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
    """
    steps = tuple(s for s in trail if s.item is not None or s is trail[-1])
    return steps if any(s.item is not None for s in steps) else ()
