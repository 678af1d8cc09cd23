"""The tools that a speed run compares, one file each: `run(html)` does one tool's whole work on a page.

A file whose tool is not installed is left out of the run (`pip install newsmarkup[peers]`).
"""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


def installed() -> dict[str, Callable[[str], object]]:
    """The `run` of each tool that can be imported, by the tool's name."""
    found: dict[str, Callable[[str], object]] = {}
    for module in pkgutil.iter_modules(__path__):
        try:
            found[module.name] = importlib.import_module(f"{__name__}.{module.name}").run
        except ImportError:
            continue
    return found
