"""Reading what an editor filled in: each field as a value with its evidence, or an error that says where it stands."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from math import isfinite
from typing import TYPE_CHECKING, Any, NoReturn

from markup.document.block import fold
from markup.model import Derived

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markup.document.review import Path, Supply

_DIGITS = re.compile(r"\d{1,9}(?:\.\d{1,9})?", re.ASCII)
_KINDS = {str: "a text", bool: "true or false", int: "a number", float: "a number", list: "a list", dict: "a table"}


@dataclass(frozen=True, slots=True)
class Fields:
    """One table of what was supplied. An empty text is a field not filled in, and absent.

    Every method raises InputError, one line with the value's place, where the value is of the wrong kind.
    `rule` is what the evidence names.
    """

    supply: Supply
    path: Path
    values: Mapping[str, Any]
    rule: str

    def refuse(self, key: str, what: str) -> NoReturn:
        """Raise InputError: what is wrong with a field."""
        raise self.supply.error((*self.path, key), what)

    def place(self, key: str) -> str:
        """Where a field stands or would stand."""
        return self.supply.place((*self.path, key))

    def only(self, known: Sequence[str], schema_names: Mapping[str, str]) -> None:
        """Refuse a field that does not exist; `schema_names` are schema.org's words for ours."""
        for key in map(str, self.values):
            if key not in known:
                near = schema_names.get(key) or _near(key, known)
                hint = f"did you mean {near}?" if near else f"there are {', '.join(known)}"
                self.refuse(key, f"no such field; {hint}")

    def text(self, key: str) -> Derived[str] | None:
        """A text, white space folded."""
        said = fold(self._of(str, key) or "")
        return self._derived(said, key) if said else None

    def one_of(self, key: str, choices: Sequence[str]) -> Derived[str] | None:
        """A word out of a list."""
        said = self.text(key)
        if said and said.value not in choices:
            near = _near(said.value, choices)
            hint = f"did you mean {near}?" if near else f"one of {', '.join(choices)}"
            self.refuse(key, f"{said.value!r} is not known; {hint}")
        return said

    def address(self, key: str) -> Derived[str] | None:
        """An absolute http(s) address."""
        from markup.settings.check import ADDRESS  # noqa: PLC0415

        said = self.text(key)
        if said and not ADDRESS.fullmatch(said.value):
            self.refuse(key, f"{said.value!r} is not a web address (https://...)")
        return said

    def addresses(self, key: str) -> tuple[Derived[str], ...]:
        """Addresses, a list of them or one alone."""
        values = self.values.get(key)
        if not isinstance(values, list):
            alone = self.address(key)
            return (alone,) if alone else ()
        items = Fields(self.supply, (*self.path, key), {str(i): v for i, v in enumerate(values)}, self.rule)
        return tuple(found for i in items.values if (found := items.address(i)))

    def number(self, key: str) -> Derived[float] | None:
        """A finite number; a form may send it as a text of digits."""
        value = self.values.get(key)
        if isinstance(value, str) and _DIGITS.fullmatch(value.strip()):
            value = float(value) if "." in value else int(value)
        if value is None or value == "":
            return None
        number = isinstance(value, int) or (isinstance(value, float) and isfinite(value))
        if isinstance(value, bool) or not number:
            self.refuse(key, f"must be a number, not {_kind(value)}")
        return self._derived(value, key)

    def day(self, key: str) -> Derived[date] | None:
        """A day, or a moment: TOML's own, or a text in ISO 8601."""
        value = self.values.get(key)
        if isinstance(value, date):
            return self._derived(value, key)
        said = self.text(key)
        if said is None:
            return None
        try:
            read = date.fromisoformat(said.value) if len(said.value) <= len("2025-05-14") else None
            return self._derived(read or datetime.fromisoformat(said.value), key)
        except ValueError:
            self.refuse(key, f"{said.value!r} is not a date such as 2025-05-14")

    def table(self, key: str) -> Fields:
        """The fields of a table within this one; none where it is absent."""
        return Fields(self.supply, (*self.path, key), self._of(dict, key) or {}, self.rule)

    def tables(self, key: str) -> list[Fields]:
        """The tables of a list, or one table alone."""
        values = self.values.get(key)
        if not isinstance(values, list):
            return [self.table(key)] if values else []
        items = Fields(self.supply, (*self.path, key), {str(i): v for i, v in enumerate(values)}, self.rule)
        return [items.table(i) for i in items.values]

    def _of(self, kind: type, key: str) -> Any:
        value = self.values.get(key)
        if value is not None and not isinstance(value, kind):
            self.refuse(key, f"must be {_KINDS[kind]}, not {_kind(value)}")
        return value

    def _derived(self, value: Any, key: str) -> Derived[Any]:
        return Derived(value, (self.supply.evidence(self.rule, (*self.path, key)),))


def _near(word: str, choices: Sequence[str]) -> str | None:
    from difflib import get_close_matches  # noqa: PLC0415  # only mistakes ask

    return next(iter(get_close_matches(word, choices, 1)), None)


def _kind(value: Any) -> str:
    if isinstance(value, float) and not isfinite(value):
        return str(value)
    return _KINDS.get(type(value), "a date or time")
