"""Who publishes: the settings, the page's own markup, the site's name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from markup.derive.address import absolute, is_web_address
from markup.derive.found import supplied
from markup.derive.page_data import Found, agent, fold_key, found, meta
from markup.document.embedded import types
from markup.model import Derived, Organization, Policy
from markup.settings import POLICIES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.document import Document
    from markup.settings import Settings

_NEWS = "NewsMediaOrganization"


def publisher(doc: Document, settings: Settings) -> Organization | None:
    """The publisher; what the settings say of it outranks the CMS, which outranks the page."""
    stated = _of_cms(doc, _stated(doc))
    if settings.publisher is None:
        return stated
    return _supplied(settings, stated)


def _of_cms(doc: Document, stated: Organization | None) -> Organization | None:
    """The publisher that the CMS supplied; what the page states of the same one completes it, another is its rival."""
    items = [*supplied(doc, "publisher")]
    names = [(item, a.name) for item in items for a in agent(doc, item, "publisher")]
    if not names:
        return stated
    item, name = names[0]
    url, logo = _address(doc, [item], "url", "url"), _address(doc, [item], "logo", "logo")
    if stated is None:
        return Organization(name, url=url, logo=logo)
    if fold_key(stated.name.value) == fold_key(name.value):
        name = replace(name, evidence=(*name.evidence, *stated.name.evidence), rivals=stated.name.rivals)
        return replace(stated, name=name, url=url or stated.url, logo=logo or stated.logo)
    return Organization(replace(name, rivals=(stated.name,)), url=url, logo=logo)


def _supplied(settings: Settings, stated: Organization | None) -> Organization | None:
    given = settings.publisher
    if given is None:
        return None
    at = "/publisher"

    def one(value: str | None, key: str) -> Derived[str] | None:
        return Derived(value, (settings.evidence(f"publisher-{key}.settings", f"{at}/{key}"),)) if value else None

    rivals = () if stated is None or fold_key(stated.name.value) == fold_key(given.name) else (stated.name,)
    name = Derived(given.name, (settings.evidence("publisher.settings", f"{at}/name"),), rivals)
    return Organization(
        name=name,
        type=given.type,
        url=one(given.url, "url"),
        logo=one(given.logo, "logo"),
        same_as=tuple(
            Derived(value, (settings.evidence("publisher-same-as.settings", f"{at}/sameAs/{i}"),))
            for i, value in enumerate(given.same_as)
        ),
        policies=tuple(
            Policy(name, Derived(value, (settings.evidence("publisher-policy.settings", f"{at}/{name}"),)))
            for name, value in given.policies.items()
        ),
    )


def _stated(doc: Document) -> Organization | None:
    """The article's publisher, else an organization that the page describes beside it, else the site's name."""
    named = [*found(doc, "publisher", "sourceOrganization")]
    beside = [Found(e.node, e) for e in doc.embedded if any(t in {_NEWS, "Organization"} for t in types(e.node))]
    items = [i for i in (*named, *beside) if _is_organization(i)]
    names = [(item, a.name) for item in items for a in agent(doc, item, "publisher")]
    sites = [Derived(value, (evidence,)) for value, evidence in meta(doc, "og:site_name", field="publisher")]
    if not names:
        return Organization(_with_rivals(sites)) if sites else None
    name = _with_rivals([*(n for _, n in names), *sites])
    same = [item for item, n in names if fold_key(n.value) == fold_key(name.value)]
    news = any(_NEWS in types(item.value) for item in same if isinstance(item.value, dict))
    return Organization(
        name=name,
        type=_NEWS if news else "Organization",
        url=_address(doc, same, "url", "url"),
        logo=_address(doc, same, "logo", "logo"),
        same_as=_addresses(doc, same, "same-as", "sameAs"),
        policies=tuple(
            Policy(name, value) for name in POLICIES if (value := _address(doc, same, "policy", name)) is not None
        ),
    )


def _is_organization(item: Found) -> bool:
    if not isinstance(item.value, dict):
        return True
    named = types(item.value)
    return not named or any(t != "Person" for t in named)


def _with_rivals(names: Sequence[Derived[str]]) -> Derived[str]:
    """The first name; those that say the same lend it their evidence, the others are its rivals."""
    first = names[0]
    same = [n for n in names if fold_key(n.value) == fold_key(first.value)]
    others = {fold_key(n.value): n for n in reversed(names) if n not in same}
    return Derived(first.value, tuple(dict.fromkeys(e for n in same for e in n.evidence)), tuple(others.values()))


def _address(doc: Document, items: Sequence[Found], how: str, name: str) -> Derived[str] | None:
    return next(iter(_addresses(doc, items, how, name)), None)


def _addresses(doc: Document, items: Sequence[Found], how: str, name: str) -> tuple[Derived[str], ...]:
    """The web addresses that a property of the nodes names, each once."""
    values: dict[str, Derived[str]] = {}
    for part in _parts(doc, items, name):
        derived = part.derived(doc, f"publisher-{how}")
        address = absolute(doc, derived.value) if derived else None
        if derived and address and is_web_address(address):
            values.setdefault(address, Derived(address, derived.evidence))
    return tuple(values.values())


def _parts(doc: Document, items: Sequence[Found], name: str) -> Iterator[Found]:
    for item in items:
        for value in item.get(doc, name):
            if isinstance(value.value, dict):
                yield from value.get(doc, "url", "contentUrl")
            else:
                yield value
