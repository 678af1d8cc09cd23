"""The dates that a page gives twice: in the node of its article, and in Open Graph or in another node of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from markup.rules.main_article import twins
from markup.rules.moments import moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from markup.rules.graph import Meta, Value
    from markup.rules.page import Page

# Open Graph's article namespace (https://ogp.me/#type_article).
_METAS = {"datePublished": "article:published_time", "dateModified": "article:modified_time"}


@dataclass(frozen=True, slots=True)
class DatePair:
    """A date of the page's article, and the same date as `spot` gives it."""

    name: str
    spot: Meta | Value
    here: date
    said: str
    there: date


def date_pairs(page: Page) -> Iterator[DatePair]:
    """Every date of the page's article that is given again, with a moment in both places."""
    main = page.main
    if main is None:
        return
    others = twins(page, main)
    for name, meta_name in _METAS.items():
        value = next(main.values(name), None)
        here = moment(value.text) if value is not None else None
        if here is None or value is None:
            continue
        spots: list[Meta | Value] = [*[*page.graph.meta(meta_name)][:1], *(v for n in others for v in n.values(name))]
        for spot in spots:
            said = getattr(spot, "content", "") or getattr(spot, "text", "")
            there = moment(said)
            if there is not None:
                yield DatePair(name, spot, here, value.text.strip(), there)
