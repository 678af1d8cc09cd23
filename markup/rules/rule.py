"""What a rule is, how a check becomes one, and where the shipped ones are found.

A rule is a function in a file of its own under `checks/`, named as the rule. The file's docstring
is the rule's page: a first line that says what is wrong, then the sections `Why:` (with the
address of the source), `Bad:` and `Good:` (JSON-LD or HTML).
"""

from __future__ import annotations

import pkgutil
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from inspect import cleandoc
from typing import TYPE_CHECKING, Any, Literal

from markup.plugins import installed

if TYPE_CHECKING:
    from markup.model import Edit, Evidence, Severity
    from markup.rules.graph import Spot

# What a check is called with: the whole page once, or every JSON-LD block, node or value of it.
On = Literal["page", "block", "node", "value"]
_SECTION = re.compile(r"^(Why|Bad|Good):[ \t]*", re.MULTILINE)
_ADDRESS = re.compile(r"https?://[^\s)>]+[^\s)>.,;]")


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found at one spot; the engine makes a Finding of it.

    `severity` and `source` are given only where this case weighs otherwise, or is required
    elsewhere, than the rule says.
    """

    at: Spot
    message: str
    expected: str = ""
    fix: str = ""
    edits: tuple[Edit, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    severity: Severity | None = None
    source: str = ""


Check = Callable[[Any, Any], Iterator[Hit]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A check with its name, weight and page.

    `on` says what it is called with (and the Page as second argument); a rule on values may say
    which `ranges` a property's expected types must touch. One that is not `on_by_default` runs
    when it is selected.
    """

    name: str
    severity: Severity
    on: On
    check: Check
    doc: str
    ranges: frozenset[str] = frozenset()
    on_by_default: bool = True

    @property
    def summary(self) -> str:
        """What is wrong, in one line."""
        return self.doc.partition("\n")[0].strip()

    def section(self, name: Literal["Why", "Bad", "Good"]) -> str:
        """A section of the rule's page; "" where it has none."""
        parts = _SECTION.split(self.doc)
        found = dict(zip(parts[1::2], parts[2::2], strict=True))
        return cleandoc("\n" + found.get(name, "")).strip()

    @property
    def source(self) -> str:
        """The address of the page that the rule rests on: the first that its `Why:` names."""
        return _source(self)


@cache
def _source(made: Rule) -> str:
    m = _ADDRESS.search(made.section("Why"))
    return m[0] if m else ""


def rule(
    severity: Severity,
    *,
    on: On = "page",
    ranges: tuple[str, ...] = (),
    on_by_default: bool = True,
    name: str | None = None,
) -> Callable[[Check], Rule]:
    """Make a check a rule; its name is the function's, with hyphens, its page the module's docstring."""

    def made(check: Check) -> Rule:
        doc = sys.modules[check.__module__].__doc__ or ""
        called = name or check.__name__.replace("_", "-")
        return Rule(called, severity, on, check, doc.strip(), frozenset(ranges), on_by_default)

    return made


@cache
def shipped() -> tuple[Rule, ...]:
    """The rules that come with the package, by name."""
    from markup.rules import checks  # noqa: PLC0415  # each rule is a module; they load when something is validated

    found = []
    for module in pkgutil.iter_modules(checks.__path__):
        loaded = import_module(f"{checks.__name__}.{module.name}")
        found += [value for value in vars(loaded).values() if isinstance(value, Rule)]
    return tuple(sorted(found, key=lambda r: r.name))


def available() -> tuple[Rule, ...]:
    """The shipped rules and those of installed plugins, by name."""
    others = (r for plugin in installed() for r in plugin.rules if isinstance(r, Rule))
    return tuple(sorted((*shipped(), *others), key=lambda r: r.name))


def selected(rules: tuple[Rule, ...], select: frozenset[str], ignore: frozenset[str]) -> tuple[Rule, ...]:
    """The rules that run: those on by default, or the selected, without the ignored."""
    chosen = (r for r in rules if (r.name in select if select else r.on_by_default))
    return tuple(r for r in chosen if r.name not in ignore)


__all__ = ["Check", "Hit", "On", "Rule", "available", "rule", "selected", "shipped"]
