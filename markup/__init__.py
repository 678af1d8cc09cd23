"""Read news articles; write schema.org markup, every value with its evidence.

The names below load when they are first used: `markup --help` needs none of them.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markup.document import Document, read
    from markup.model import (
        Article,
        Confidence,
        Derived,
        Evidence,
        InputError,
        Organization,
        Person,
        Place,
        Quotation,
        Source,
        Withheld,
    )
    from markup.pipeline import Conversion, convert
    from markup.settings import Settings

_HOMES = {
    "document": ("Document", "read"),
    "model": (
        "Article",
        "Confidence",
        "Derived",
        "Evidence",
        "InputError",
        "Organization",
        "Person",
        "Place",
        "Quotation",
        "Source",
        "Withheld",
    ),
    "pipeline": ("Conversion", "convert"),
    "settings": ("Settings",),
}
_HOME = {name: f"markup.{home}" for home, names in _HOMES.items() for name in names}

__all__ = [  # all of them strings
    "Article",
    "Confidence",
    "Conversion",
    "Derived",
    "Document",
    "Evidence",
    "InputError",
    "Organization",
    "Person",
    "Place",
    "Quotation",
    "Settings",
    "Source",
    "Withheld",
    "convert",
    "read",
]
__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    """A public name, loaded from its room (PEP 562)."""
    if name not in _HOME:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value
