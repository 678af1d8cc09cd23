"""Who made the article: whom the reader sees named, completed by what the page's markup says of them."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from markup.derive.address import absolute
from markup.derive.byline_in_story import story_bylines
from markup.derive.byline_lines import credible, is_one_word, role_length
from markup.derive.byline_reading import leading_name, read_author_names, read_byline
from markup.derive.contributors import credit_lines
from markup.derive.found import supplied
from markup.derive.outlet import is_outlet
from markup.derive.page_data import agent, agents
from markup.derive.signals import is_author_link
from markup.model import Confidence, Derived, Organization, Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from markup.derive.byline_credits import Work
    from markup.derive.byline_reading import Byline, Credit
    from markup.derive.page_data import Agent
    from markup.derive.signals import Lines
    from markup.document import Document
    from markup.document.block import Block
    from markup.document.layout import Layout
    from markup.model import Evidence
    from markup.settings import Settings

Author = Person | Organization


class Makers(NamedTuple):
    """Those credited with an article, by schema.org's properties."""

    author: tuple[Author, ...]
    editor: tuple[Person, ...]
    translator: tuple[Author, ...]
    contributor: tuple[Author, ...]


def makers(doc: Document, layout: Layout, lines: Lines, settings: Settings) -> Makers:
    """Everybody credited. Supplied authors outrank visible ones, and those what the page's markup says alone."""
    told = tuple(_supplied(doc))
    seen, others = _visible(doc, layout, lines)
    stated = tuple(_stated(doc))
    seen = _of_stated_kind(seen, stated)
    chosen = told or _reconciled(doc, seen, stated)
    rivals = [a for a in (*seen, *stated) if not any(_same(a, c) for c in chosen)]
    completed = [_staff(_completed(a, (*seen, *stated)), settings) for a in chosen]

    def helpers(work: Work) -> tuple[Author, ...]:
        credited = [*others.get(work, ()), *_stated(doc, work)]
        unique = {name_key(c.name.value): _completed(c, credited) for c in reversed(credited)}
        return tuple(c for c in reversed(unique.values()) if not any(_same(c, a) for a in chosen))

    editors = tuple(e for e in helpers("editor") if isinstance(e, Person))
    return Makers(_with_rivals(completed, rivals), editors, helpers("translator"), helpers("contributor"))


def _of_stated_kind(seen: Sequence[Author], stated: Sequence[Author]) -> tuple[Author, ...]:
    """The visible authors: organizations where the page's markup says so, and none that is part of a stated role."""
    people = [a for a in stated if isinstance(a, Person)]
    roles = [d.value.casefold() for a in people for d in (a.job_title, a.affiliation) if d is not None]
    organizations = {name_key(a.name.value) for a in stated if isinstance(a, Organization)}
    named = {name_key(a.name.value) for a in stated}
    kept: list[Author] = []
    for author in seen:
        key = name_key(author.name.value)
        if key not in named and any(author.name.value.casefold() in role for role in roles):
            continue
        kept.append(Organization(author.name, url=author.url) if key in organizations else author)
    return tuple(kept)


def author_names(doc: Document) -> tuple[str, ...]:
    """The names that the page's own markup gives, to be looked for in what it shows."""
    return tuple(a.name.value for a in _stated(doc))


def _visible(doc: Document, layout: Layout, lines: Lines) -> tuple[tuple[Author, ...], dict[Work, list[Author]]]:
    """The authors in the byline, each once; and those credited with other work, there and beside it."""
    found: dict[str, Author] = {}
    others: dict[Work, list[Author]] = {}
    language = lines.tongue.language
    read = [(b, lines[b].byline or read_byline(b.text, language=language, hinted=True)) for b in layout.byline]
    told = [(b, byline) for b, byline in read if byline is not None]
    if any(c.kind == "Person" and not c.contributor for _, byline in told for c in byline.credits):
        told = [(b, byline) for b, byline in told if not role_length(b.text)]  # "Staff Writer", below the name
    else:
        told += story_bylines(layout, language)
    for block, byline in told:
        for credit in byline.credits:
            if is_one_word(credit.name) and not (byline.prefixed or credible(lines[block], credit)):
                continue  # a label beside the name
            author = _from_credit(doc, block, byline, credit)
            if credit.contributor:
                others.setdefault(credit.work, []).append(author)
                continue
            key = name_key(author.name.value)
            found[key] = _completed(found[key], (author,)) if key in found else author
    for block, byline in credit_lines(doc, layout, lines):
        for credit in byline.credits:
            if credit.contributor:
                others.setdefault(credit.work, []).append(_from_credit(doc, block, byline, credit))
    unique: dict[str, Author] = {}
    for author in (_in_full(a, doc, lines) for a in found.values()):
        key = name_key(author.name.value)
        unique[key] = _completed(unique[key], (author,)) if key in unique else author
    return tuple(unique.values()), others


def _in_full(author: Author, doc: Document, lines: Lines) -> Author:
    """An author of one name, by the full name with which a box about them begins; the short one stays beside it."""
    short = author.name.value
    if not isinstance(author, Person) or not is_one_word(short):
        return author
    for block in doc.blocks:
        if not block.text.startswith(f"{short} ") or not lines[block].by_author_element:
            continue
        length = leading_name(block.text, [(d.label_start, d.end) for d in lines[block].dates])
        if length > len(short):
            evidence = block.evidence("author.box", 0, length)
            return replace(author, name=Derived(block.text[:length], (evidence,)), alternate_name=(author.name,))
    return author


def _from_credit(doc: Document, block: Block, byline: Byline, credit: Credit) -> Author:
    prefixed = byline.prefixed
    link = next((x for x in block.links if x.start < credit.end and credit.start < x.end), None)
    linked = link is not None and is_author_link(link.href, link.rel)
    rule = "byline-prefix" if prefixed else "link" if linked else "byline"
    sure = Confidence.STATED if prefixed or linked or credit.contributor else Confidence.INFERRED
    said = [block.evidence(f"{credit.work}.{rule}", credit.start, credit.end, sure)]
    if credit.contributor and credit.label is not None:
        said.append(block.evidence(f"{credit.work}.label", *credit.label, Confidence.STATED))
    name = Derived(credit.name, tuple(said))
    if credit.kind == "Organization" or is_outlet(doc, credit.name, link.href if link is not None else ""):
        return Organization(name)
    url = None
    if link is not None and linked:
        address = absolute(doc, link.href)
        evidence = _link_evidence(doc, block, link.href)
        url = Derived(address, (evidence,)) if address and evidence is not None else None

    def part(span: tuple[int, int] | None, rule: str) -> Derived[str] | None:
        if span is None:
            return None
        return Derived(block.text[span[0] : span[1]], (block.evidence(rule, *span),))

    return Person(
        name,
        honorific_prefix=part(credit.honorific, "author.honorific"),
        job_title=part(credit.job_title, "author.role-in-byline")
        or (_role_below(doc, block) if len(byline.credits) == 1 else None),
        affiliation=part(credit.affiliation, "author.outlet-in-byline"),
        email=part(credit.email, "author.email-in-byline"),
        url=url,
    )


def _role_below(doc: Document, block: Block) -> Derived[str] | None:
    """What somebody is, where the line below the name says that and no more."""
    below = doc.blocks[block.number + 1] if block.number + 1 < len(doc.blocks) else None
    length = role_length(below.text) if below is not None else 0
    if below is None or not length:
        return None
    return Derived(below.text[:length], (below.evidence("author.role-below", 0, length),))


def _link_evidence(doc: Document, block: Block, href: str) -> Evidence | None:
    scope = block.scope
    if scope is None:
        return None
    for element in (scope.element, *scope.element.iter("a")):
        if element.tag == "a" and element.get("href") == href:
            return doc.attribute_evidence("author.link", element, "href")
    return None


def _stated(doc: Document, name: str = "author") -> Iterator[Author]:
    """What the page's own markup says in a property, one object for each name in it."""
    for each in agents(doc, name):
        yield from _from_agent(doc, each)


def _from_agent(doc: Document, agent: Agent) -> Iterator[Author]:
    names = [c for c in read_author_names(agent.name.value) if not c.contributor]
    for credit in names:
        name = Derived(credit.name, agent.name.evidence)
        address = agent.url.value if agent.url else ""
        if "Organization" in {credit.kind, agent.type} or is_outlet(doc, credit.name, address):
            yield Organization(name, url=agent.url, same_as=agent.same_as)
        elif len(names) == 1:
            yield Person(
                name,
                url=agent.url,
                same_as=agent.same_as,
                image=agent.image,
                job_title=agent.job_title,
                affiliation=agent.affiliation,
                description=agent.description,
            )
        else:
            yield Person(name)


def _supplied(doc: Document) -> Iterator[Author]:
    """Authors among the supplied fields: names, or objects with schema.org's keys. A name is taken as it is."""
    for item in supplied(doc, "author"):
        for each in agent(doc, item, "author"):
            if each.type == "Organization":
                yield Organization(each.name, url=each.url, logo=each.image, same_as=each.same_as)
            else:
                yield Person(
                    each.name,
                    url=each.url,
                    same_as=each.same_as,
                    image=each.image,
                    job_title=each.job_title,
                    affiliation=each.affiliation,
                    description=each.description,
                )


def _reconciled(doc: Document, seen: Sequence[Author], stated: Sequence[Author]) -> tuple[Author, ...]:
    """The visible authors; with those that only the markup names, where the page shows these names too.

    A name that was inferred from position alone gives way to one that the markup states and the page
    shows elsewhere.
    """
    if not seen:
        return tuple(stated)
    others = [a for a in stated if not any(_same(a, s) or _is_part(a, s) for s in seen)]
    shown = [a for a in others if _is_shown(doc, a.name.value)]
    agreed = [a for a in seen if any(_same(a, s) for s in stated)]
    sure = [a for a in seen if a in agreed or a.name.confidence > Confidence.INFERRED]
    people_shown = [a for a in shown if isinstance(a, Person)]
    if not sure and people_shown:
        return tuple(people_shown)
    if agreed and not any(isinstance(a, Person) for a in seen):
        return (*(a for a in others if isinstance(a, Person)), *seen)  # an agency is shown, its writer stated
    return (*seen, *people_shown) if agreed else tuple(seen)


def _is_shown(doc: Document, name: str) -> bool:
    wanted = name.casefold()
    return any(wanted in b.text.casefold() for b in doc.blocks)


def _completed(author: Author, others: Iterable[Author]) -> Author:
    """An author with what others of the same name add; nothing is overwritten."""
    for other in others:
        if other is author or not _same(author, other):
            continue
        evidence = tuple(dict.fromkeys((*author.name.evidence, *other.name.evidence)))
        author = replace(author, name=replace(author.name, evidence=evidence), url=author.url or other.url)
        author = replace(author, same_as=author.same_as or other.same_as)
        if isinstance(author, Person) and isinstance(other, Person):
            author = replace(
                author,
                honorific_prefix=author.honorific_prefix or other.honorific_prefix,
                job_title=author.job_title or other.job_title,
                affiliation=author.affiliation or other.affiliation,
                description=author.description or other.description,
                image=author.image or other.image,
                email=author.email or other.email,
            )
    return author


def _staff(author: Author, settings: Settings) -> Author:
    """What the staff directory of the settings knows of an author; it is the publisher's own word."""
    if not isinstance(author, Person):
        return author
    name = next((n for n in settings.staff if name_key(n) == name_key(author.name.value)), None)
    if name is None:
        return author
    entry = settings.staff[name]
    pointer = "/staff/" + name.replace("~", "~0").replace("/", "~1")

    def entered(value: str | None, key: str, current: Derived[str] | None) -> Derived[str] | None:
        if value is None:
            return current
        return Derived(value, (settings.evidence("author.staff-directory", f"{pointer}/{key}"),))

    same_as = tuple(
        Derived(v, (settings.evidence("author.staff-directory", f"{pointer}/sameAs/{i}"),))
        for i, v in enumerate(entry.same_as)
    )
    return replace(
        author,
        url=entered(entry.url, "url", author.url),
        job_title=entered(entry.job_title, "jobTitle", author.job_title),
        image=entered(entry.image, "image", author.image),
        same_as=same_as or author.same_as,
    )


def _with_rivals(chosen: Sequence[Author], rivals: Sequence[Author]) -> tuple[Author, ...]:
    """The authors, the names that were not believed beside the first."""
    if not chosen:
        return ()
    first = chosen[0]
    others = {name_key(r.name.value): r.name for r in rivals}
    return (replace(first, name=replace(first.name, rivals=tuple(others.values()))), *chosen[1:])


def name_key(name: str) -> str:
    """A name as compared: case, accents, dots and spacing aside."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).replace(".", " ").split())


def _is_part(one: Author, other: Author) -> bool:
    """Whether a name is a shorter form of another."""
    return set(name_key(one.name.value).split()) < set(name_key(other.name.value).split())


def _same(one: Author, other: Author) -> bool:
    return name_key(one.name.value) == name_key(other.name.value)
