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
        Finding,
        InputError,
        Organization,
        Person,
        Place,
        Quotation,
        Severity,
        Source,
        Withheld,
    )
    from markup.pipeline import Conversion, convert, validate
    from markup.settings import Settings

_HOMES = {
    "document": ("Document", "read"),
    "model": (
        "Article",
        "Confidence",
        "Derived",
        "Evidence",
        "Finding",
        "InputError",
        "Organization",
        "Person",
        "Place",
        "Quotation",
        "Severity",
        "Source",
        "Withheld",
    ),
    "pipeline": ("Conversion", "convert", "validate"),
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
    "Finding",
    "InputError",
    "Organization",
    "Person",
    "Place",
    "Quotation",
    "Settings",
    "Severity",
    "Source",
    "Withheld",
    "convert",
    "read",
    "validate",
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
