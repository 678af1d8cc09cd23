"""What of an article may be printed: nothing that was guessed, no address that is not the web's."""

from __future__ import annotations

from dataclasses import MISSING, fields, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from markup.model import Confidence, Derived
from markup.render.addresses import web_address

if TYPE_CHECKING:
    from markup.model import Article

# Fields whose text is an address, on every type that has them (`image` is one on Person).
_ADDRESSES = frozenset(
    ("url", "logo", "image", "same_as", "item", "appearance", "first_appearance", "content_url", "original_media_link")
)


def sayable(article: Article) -> Article:
    """The article without what may not be printed.

    A GUESSED value goes, and with it a thing that cannot be without the value: a person without a
    name, a review without a rating. So does an address that is neither http(s) nor relative.
    """
    kept: Article = _thing(article)
    return kept


def _thing(thing: Any) -> Any:
    """A dataclass of the model, or None. The model's types nest five deep, so recursion is bounded."""
    changed: dict[str, Any] = {}
    for name, required in _fields(thing.__class__):
        value = getattr(thing, name)
        if not value:  # most fields say nothing
            continue
        kept = _value(value, name)
        if kept is value:
            continue
        if kept is None and required:
            return None
        changed[name] = kept
    return replace(thing, **changed) if changed else thing


def _value(value: Any, name: str) -> Any:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, tuple):
        kept = tuple(k for k in [_value(v, name) for v in value] if k is not None)
        return value if len(kept) == len(value) and all(map(_same, kept, value)) else kept
    if isinstance(value, Derived):
        return value if _may_be_said(value, name) else None
    return _thing(value)


def _same(a: object, b: object) -> bool:
    return a is b


def _may_be_said(value: Derived[Any], name: str) -> bool:
    if value.evidence[0].confidence is Confidence.GUESSED and value.confidence is Confidence.GUESSED:
        return False
    if isinstance(value.value, str):
        return bool(value.value.strip()) and (name not in _ADDRESSES or web_address(value.value) is not None)
    return True


@cache
def _fields(kind: Any) -> tuple[tuple[str, bool], ...]:
    """The fields of a model type that hold values, and whether a thing cannot be without them."""
    return tuple((f.name, f.default is MISSING) for f in fields(kind) if f.name != "withheld")
