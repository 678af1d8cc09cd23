"""The `time` elements of a date line, and whether each is of the publication or of a change.

By the HTML standard, hAtom (whose only date may be called `updated`), and the draft in which HTML had `pubdate`.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from markup.document.block import Block

_MOST = 4  # time elements in one line
_REACH = 60  # elements: what holds more is no line, but a page with text of its own
_LONGEST = 200  # characters of a line that may be a date line
_PUBLISHED = frozenset(("published", "entry-published", "posted", "datepublished", "pubdate"))
_CHANGED = frozenset(("updated", "modified", "datemodified", "entry-updated", "dateupdated"))


class TimeElement(NamedTuple):
    """One element with a moment in `attribute`; `stated` says that the page itself tells what it is of."""

    element: Any
    attribute: str
    role: Literal["published", "modified"]
    stated: bool


def time_elements(block: Block) -> tuple[TimeElement, ...]:
    """The time elements in or around a block, in order."""
    if block.scope is None or len(block.text) > _LONGEST:
        return ()
    above = [s.element for s in block.scope.up() if s.tag == "time"]
    near = islice(block.scope.element.iter(), _REACH)
    within = above or [e for e in near if e.tag in {"time", "abbr"}][:_MOST]
    dated = [(e, "datetime" if e.tag == "time" else "title") for e in within]
    dated = [(e, name) for e, name in dated if (e.get(name) or "")[:2] in {"19", "20"}]
    told = any(_words(e) & _PUBLISHED for e, _ in dated)
    return tuple(_judged(element, name, told=told) for element, name in dated)


def _judged(element: Any, name: str, *, told: bool) -> TimeElement:
    """Where one element of a line is called published, `updated` beside it means what it says."""
    words = _words(element)
    prop = (element.get("itemprop") or "").lower()
    if "datemodified" in f"{prop} {element.get('title')}".lower():
        return TimeElement(element, name, "modified", stated=True)
    if words & _PUBLISHED or element.get("pubdate") is not None or prop == "datepublished":
        return TimeElement(element, name, "published", stated=True)
    if told and words & _CHANGED:
        return TimeElement(element, name, "modified", stated=True)
    return TimeElement(element, name, "published", stated=False)


def _words(element: Any) -> set[str]:
    return set((element.get("class") or "").lower().split())
