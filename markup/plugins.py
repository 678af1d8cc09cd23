"""What other packages add: an entry point of the group `markup.plugins` that is a `Plugin`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.metadata import entry_points

from markup.model import InputError


@dataclass(frozen=True, slots=True)
class Plugin:
    """What a package adds, as data. `rules` are made with `markup.rules.rule`."""

    rules: tuple[object, ...] = ()


@cache
def installed() -> tuple[Plugin, ...]:
    """The plugins of the packages that are installed, by entry point name.

    Raises:
        InputError: an entry point of the group cannot be loaded, or is no Plugin.
    """
    found = []
    for point in sorted(entry_points(group="markup.plugins"), key=lambda p: p.name):
        try:
            plugin = point.load()
        except Exception as error:  # another package's code: whatever it raises is its error
            message = f"the plugin {point.name} ({point.value}) cannot be loaded: {type(error).__name__}: {error}"
            raise InputError(message) from error
        if not isinstance(plugin, Plugin):
            message = f"the plugin {point.name} ({point.value}) is no markup.plugins.Plugin"
            raise InputError(message)
        found.append(plugin)
    return tuple(found)
