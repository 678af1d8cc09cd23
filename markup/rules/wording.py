"""How messages list names and say what was probably meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 4


def either(names: Iterable[str]) -> str:
    """`A, B or C`; of many names, the first few."""
    listed = sorted(names)
    if len(listed) > _MOST:
        return f"{', '.join(listed[:_MOST])} or another of {len(listed)}"
    return " or ".join(filter(None, (", ".join(listed[:-1]), *listed[-1:])))


def with_article(name: str) -> str:
    """`an Article`, `a Person`."""
    return f"{'an' if name[:1] in 'AEIO' else 'a'} {name}"


def meant(name: str | None) -> str:
    """`Did you mean X?`, or nothing."""
    return f"Did you mean {name}?" if name else ""
