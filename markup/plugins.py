"""What other packages add: an entry point of the group `markup.plugins` that is a `Plugin`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points


@dataclass(frozen=True, slots=True)
class Plugin:
    """What a package adds, as data. `rules` are made with `markup.rules.rule`."""

    rules: tuple[object, ...] = ()


@cache
def installed() -> tuple[Plugin, ...]:
    """The plugins of the packages that are installed, by entry point name.

    Raises:
        TypeError: an entry point of the group is no Plugin.
    """
    found = []
    for point in sorted(entry_points(group="markup.plugins"), key=lambda p: p.name):
        plugin = point.load()
        if not isinstance(plugin, Plugin):
            message = f"the entry point {point.name} of the group markup.plugins is no markup.plugins.Plugin"
            raise TypeError(message)
        found.append(plugin)
    return tuple(found)
