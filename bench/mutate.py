"""`python -m bench mutate --data FOLDER`: is a damaged page found out, at its path, and the sound one left in peace?

Pages are converted, so that their markup is our own and sound; each is then damaged in one seeded
way after another and validated.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

import markup
from bench.pages import FOLDER, pages
from markup import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_SCRIPT = re.compile(r'(<script type="application/ld\+json">\n)(.*?)(\n</script>)', re.DOTALL)
_NUMBER = re.compile(r"\[\d+\]")
Graph = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Damage:
    """One way to damage a block: the rules that may find it, the path that it stands at, and what it does.

    `made` gives the damaged text of the block, None where there is nothing to damage.
    """

    name: str
    rules: frozenset[str]
    path: str
    made: Callable[[str, random.Random], str | None]


@click.command("mutate")
@click.option("--data", type=FOLDER, required=True, help="A folder of articles (*.html, *.txt, or with .gz).")
@click.option("--pages", "most", type=int, default=100, show_default=True, help="Stop after this many articles.")
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--misses", is_flag=True, help="Name each damage that was not found, and each false report.")
def command(data: Path, most: int, seed: int, *, misses: bool) -> None:
    """Damage sound pages in seeded ways; count what the validator finds at its path."""
    done: Counter[str] = Counter()
    found: Counter[str] = Counter()
    noisy = []
    for page in pages(data, (".html", ".txt"), most):
        try:
            sound = markup.convert(page.content()).html
        except markup.InputError:
            continue
        loud = _loud(sound)
        before = {(f.rule, f.path) for f in loud}
        noisy += [(page.id, f) for f in loud if f.rule != "recommended-property-missing"]
        for damage, damaged in _damaged(sound, random.Random(f"{seed} {page.id}")):  # noqa: S311  # reproducible, not secret
            done[damage.name] += 1
            hit = any(
                f.rule in damage.rules and _same(f.path, damage.path) and (f.rule, f.path) not in before
                for f in _findings(damaged)
            )
            found[damage.name] += hit
            if misses and not hit:
                click.echo(f"missed {damage.name} on {page.id}")
    for name, count in done.items():
        click.echo(f"{name:<28}{found[name]:>6} of {count:<6}{found[name] / count:>7.3f}")
    total = sum(done.values())
    click.echo(f"{'all':<28}{sum(found.values()):>6} of {total:<6}{sum(found.values()) / max(1, total):>7.3f}")
    click.echo(f"reports on sound pages (a recommended property that the article lacks apart): {len(noisy)}")
    for page_id, finding in noisy if misses else ():
        click.echo(f"  {page_id}: {finding.rule} {finding.path}: {finding.message}")


def _findings(html: str) -> tuple[Finding, ...]:
    return markup.validate(html, now=datetime.now(UTC))


def _loud(html: str) -> list[Finding]:
    return [f for f in _findings(html) if f.severity > Severity.ADVICE]


def _same(path: str, wanted: str) -> bool:
    return re.fullmatch(wanted, _NUMBER.sub("", path).replace(".@graph", "")) is not None


def _damaged(sound: str, rng: random.Random) -> Iterator[tuple[Damage, str]]:
    """Every damage that the page's markup can take, each on the sound page."""
    script = _SCRIPT.search(sound)
    if script is None:
        return
    for damage in DAMAGES:
        text = damage.made(script[2], rng)
        if text is not None:
            yield damage, sound[: script.start(2)] + text + sound[script.end(2) :]


def _node(change: Callable[[Graph, random.Random], bool]) -> Callable[[str, random.Random], str | None]:
    """A damage to the article's node; `change` says whether it could."""

    def made(text: str, rng: random.Random) -> str | None:
        graph = json.loads(text)
        if not change(_article(graph), rng):
            return None
        return json.dumps(graph, ensure_ascii=False, indent=2).replace("<", "\\u003c")

    return made


def _article(graph: Graph) -> Graph:
    """The article's node: the one with a headline, or the first."""
    nodes: list[Graph] = graph.get("@graph", [graph])
    return next((n for n in nodes if "headline" in n), nodes[0])


def _without(name: str) -> Callable[[str, random.Random], str | None]:
    return _node(lambda node, _: node.pop(name, None) is not None)


def _renamed(name: str) -> Callable[[str, random.Random], str | None]:
    """A property with two of its letters swapped."""

    def change(node: Graph, rng: random.Random) -> bool:
        if name not in node:
            return False
        at = rng.choice([i for i in range(1, len(name) - 1) if name[i] != name[i + 1]])
        node[name[:at] + name[at + 1] + name[at] + name[at + 2 :]] = node.pop(name)
        return True

    return _node(change)


def _set(name: str, value: Callable[[Any, random.Random], Any]) -> Callable[[str, random.Random], str | None]:
    """A property with another value; None from `value` where the page cannot be damaged so."""

    def change(node: Graph, rng: random.Random) -> bool:
        new = value(node[name], rng) if name in node else None
        node[name] = new
        return new is not None

    return _node(change)


def _lower_first(value: Any, _: random.Random) -> Any:
    return value[0].lower() + value[1:] if isinstance(value, str) else None


def _stranger(value: Any, rng: random.Random) -> Any:
    return (
        {"@type": "Person", "name": rng.choice(("Ottilie Branwen-Huxtable", "Casimir Thorvaldsson"))} if value else None
    )


def _day_off(value: Any, _: random.Random) -> Any:
    """The same moment of another year: no offset explains it."""
    return f"{int(value[:4]) - 3}{value[4:]}" if isinstance(value, str) and value[:4].isdigit() else None


def _impossible(value: Any, _: random.Random) -> Any:
    return f"{value[:5]}02-31{value[10:]}" if isinstance(value, str) and len(value) >= len("2026-01-01") else None


def _dropped_comma(text: str, rng: random.Random) -> str | None:
    places = [m.start() for m in re.finditer(r',(?=\n\s*")', text)]
    if not places:
        return None
    at = rng.choice(places)
    return text[:at] + text[at + 1 :]


def _added_comma(text: str, rng: random.Random) -> str | None:
    at = rng.choice([m.start() for m in re.finditer(r"\n\s*[}\]]", text)])
    return f"{text[:at]},{text[at:]}"


def _bare_quote(text: str, rng: random.Random) -> str | None:
    places = [m.start() + 1 for m in re.finditer(r"\w \w", text)]
    if not places:
        return None
    at = rng.choice(places)
    return f'{text[:at]} "{text[at:]}'


def _cut(text: str, rng: random.Random) -> str | None:
    return text[: rng.randrange(len(text) // 3, len(text) - 2)].rstrip()


def _other_zone(value: Any, _: random.Random) -> Any:
    """The same clock reading at another offset."""
    m = re.fullmatch(r"(.+T.+?)(?:Z|[+-]\d\d:\d\d)", value) if isinstance(value, str) else None
    return f"{m[1]}+09:30" if m else None


_JSON = frozenset(("missing-comma", "unescaped-quote", "truncated-json", "invalid-json", "trailing-comma"))
DAMAGES = (
    Damage("headline dropped", frozenset({"recommended-property-missing"}), r"jsonld\.headline", _without("headline")),
    Damage("datePublished misspelt", frozenset({"property-unknown"}), r"jsonld\.\w+", _renamed("datePublished")),
    Damage("headline misspelt", frozenset({"property-unknown"}), r"jsonld\.\w+", _renamed("headline")),
    Damage("type in the wrong case", frozenset({"type-unknown"}), r"jsonld\.@type", _set("@type", _lower_first)),
    Damage(
        "author swapped", frozenset({"author-differs-from-page"}), r"jsonld\.author(\.name)?", _set("author", _stranger)
    ),
    Damage("author as text", frozenset({"author-as-text"}), r"jsonld\.author", _set("author", lambda *_: "Ann Lee")),
    Damage(
        "day of another year",
        frozenset({"date-published-differs-from-page", "date-conflict"}),
        r"jsonld\.datePublished|meta\[article:published_time\]",
        _set("datePublished", _day_off),
    ),
    Damage("31 February", frozenset({"impossible-date"}), r"jsonld\.datePublished", _set("datePublished", _impossible)),
    Damage(
        "date in prose",
        frozenset({"date-format"}),
        r"jsonld\.datePublished",
        _set("datePublished", lambda *_: "March 10, 2020"),
    ),
    Damage("headline emptied", frozenset({"empty-value"}), r"jsonld\.headline", _set("headline", lambda *_: "")),
    Damage(
        "headline of a template",
        frozenset({"placeholder"}),
        r"jsonld\.headline",
        _set("headline", lambda *_: "{{ title }}"),
    ),
    Damage("script address", frozenset({"unsafe-url"}), r"jsonld\.url", _set("url", lambda *_: "javascript:alert(1)")),
    Damage(
        "zone shifted",
        frozenset({"time-zone-shift", "date-conflict"}),
        r"meta\[article:published_time\]",
        _set("datePublished", _other_zone),
    ),
    Damage("comma dropped", _JSON, "jsonld", _dropped_comma),
    Damage("comma added", frozenset({"trailing-comma"}), "jsonld", _added_comma),
    Damage("quote in a text", _JSON, "jsonld", _bare_quote),
    Damage("cut short", _JSON, "jsonld", _cut),
)
