"""One file per CMS: who signed, what the payload tells, the article in it, and the way back."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from markup.hook.event import Adapter

NAMES = ("wordpress", "ghost", "standard", "contentful", "sanity", "storyblok", "github")


def adapter(name: str) -> Adapter:
    """A CMS's adapter by its name in the address `/hooks/{name}`.

    Raises:
        KeyError: there is none.
    """
    if name not in NAMES:
        raise KeyError(name)
    return cast("Adapter", import_module(f"{__name__}.{name}"))
