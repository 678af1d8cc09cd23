"""`python -m bench people FOLDER`: people and quotations of the articles in a folder against their gold.

Beside each `NAME.txt` stands `NAME.gold.json`: `people` (name, mentions, roles, affiliations, cited, quotes with
text and kind), `optional` (names that never count) and `optional_quotes`. A name must be there in full where the
article has it. A direct quotation of four words or more counts as right with the right speaker and most of its words;
indirect speech is annotated where it is clear, so only what is missing counts.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

import click

import markup
from bench.lines import people
from bench.pages import FOLDER
from markup.derive.words.people import HONORIFICS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

_FEWEST_WORDS = 4  # of a quotation that counts
_SAME = 0.8  # share of words in common from which two spans are one
_ALIKE = 0.6  # the same, of roles and affiliations
_PART = 0.5  # share of an indirect quotation's words that must be found
_WORD = re.compile(r"\w+")


@click.command("people")
@click.argument("folder", type=FOLDER)
@click.option("--only", default="", help="Names of articles begin so.")
@click.option("--errors", is_flag=True, help="Print every difference.")
def command(folder: Path, only: str, *, errors: bool) -> None:
    """Print one JSON line of figures for each language of the articles in FOLDER."""
    counts: dict[str, Counter[str]] = {}
    for path in sorted(folder.glob(f"{only}*.gold.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        wrong: list[str] = []
        counts.setdefault(gold["language"], Counter()).update(score(gold, predicted(path), wrong))
        for line in wrong if errors else ():
            click.echo(f"{path.name.removesuffix('.gold.json')} {line}")
    for language, counted in counts.items():
        click.echo(json.dumps({"language": language, **figures(counted)}))


def predicted(path: Path) -> list[dict[str, Any]]:
    """The people of the article beside a gold file, in the form of a prediction line."""
    text = path.with_name(path.name.replace(".gold.json", ".txt")).read_text(encoding="utf-8")
    found: list[dict[str, Any]] = people(markup.convert(text))["people"]
    return found


def figures(counted: Counter[str]) -> dict[str, Any]:
    """Precision and recall of each thing counted; `wrong_person` is a number of quotations."""
    return {
        "articles": counted["articles"],
        **{what: _ratios(counted, what) for what in ("person", "direct", "cited")},
        **{what: _said(counted, what) for what in ("role", "affiliation")},
        "indirect": _share(counted["indirect_ok"], counted["indirect"]),
        "wrong_person": counted["wrong_person"],
    }


def score(gold: dict[str, Any], found: Sequence[dict[str, Any]], wrong: list[str]) -> Counter[str]:
    """What is right and wrong in one article; each difference is told to `wrong`."""
    counted = Counter({"articles": 1})
    whose = _matched(gold["people"], found)
    optional = {w for name in gold["optional"] for w in _words(name)}
    extra = [p["name"] for i, p in enumerate(found) if i not in whose and optional.isdisjoint(_words(p["name"]))]
    missing = [p["name"] for j, p in enumerate(gold["people"]) if j not in whose.values()]
    wrong += [f"no person: {name}" for name in extra] + [f"missed person: {name}" for name in missing]
    counted.update(person_ok=len(whose), person_found=len(whose) + len(extra), person_gold=len(gold["people"]))
    for i, j in whose.items():
        counted.update(_described(gold["people"][j], found[i], wrong))
    counted.update(_cited(gold["people"], found, whose, wrong))
    counted.update(_direct(gold, found, whose, wrong))
    counted.update(_indirect(gold["people"], found, whose, wrong))
    return counted


def _matched(gold: Sequence[dict[str, Any]], found: Sequence[dict[str, Any]]) -> dict[int, int]:
    """The person of the gold whom each one found is."""
    whose: dict[int, int] = {}
    for i, person in enumerate(found):
        name = _name(person["name"])
        for j, other in enumerate(gold):
            forms = [_name(m) for m in other["mentions"]]
            full = {_name(other["name"]), *(f for f in forms if len(f) > 1)}
            if j not in whose.values() and name in (full if any(len(f) > 1 for f in full) else forms):
                whose[i] = j
                break
    return whose


def _described(gold: dict[str, Any], found: dict[str, Any], wrong: list[str]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for what, said in (("role", found["roles"]), ("affiliation", found["affiliations"])):
        wanted = gold[what + "s"]
        right = any(_alike(g, s) >= _ALIKE for g in wanted for s in said)
        counted.update({what: bool(wanted), what + "_ok": right, what + "_found": bool(said)})
        if bool(wanted or said) and not right:
            wrong.append(f"{what} of {gold['name']}: {said} instead of {wanted}")
    return counted


def _cited(
    gold: Sequence[dict[str, Any]], found: Sequence[dict[str, Any]], whose: dict[int, int], wrong: list[str]
) -> dict[str, int]:
    want = {j for j, p in enumerate(gold) if p["cited"]}
    got = [whose.get(i) for i, p in enumerate(found) if p["cited"]]
    wrong += [f"not cited: {gold[j]['name']}" for j in got if j is not None and j not in want]
    return {"cited_ok": len(want.intersection(got)), "cited_found": len(got), "cited_gold": len(want)}


def _direct(
    gold: dict[str, Any], found: Sequence[dict[str, Any]], whose: dict[int, int], wrong: list[str]
) -> dict[str, int]:
    want = [(j, q["text"]) for j, p in enumerate(gold["people"]) for q in _quotes(p, "direct")]
    got = [(whose.get(i), q["text"]) for i, p in enumerate(found) for q in _quotes(p, "direct")]
    left = list(want)
    stray = 0
    for j, text in got:
        hit = next((w for w in left if w[0] == j and _alike(w[1], text) >= _SAME), None)
        if hit is not None:
            left.remove(hit)
        elif not any(_alike(q["text"], text) >= _ALIKE for q in gold["optional_quotes"]):
            stray += 1
            name = gold["people"][j]["name"] if j is not None else "nobody of the gold"
            wrong.append(f"wrongly {name}'s: {text}")
    wrong += [f"missed, {gold['people'][j]['name']}'s: {text}" for j, text in left]
    right = len(want) - len(left)
    return {"direct_ok": right, "direct_found": right + stray, "direct_gold": len(want), "wrong_person": stray}


def _indirect(
    gold: Sequence[dict[str, Any]], found: Sequence[dict[str, Any]], whose: dict[int, int], wrong: list[str]
) -> dict[str, int]:
    said = [(whose.get(i), q["text"]) for i, p in enumerate(found) for q in p["quotes"]]
    right = every = 0
    for j, person in enumerate(gold):
        for q in (q for q in person["quotes"] if q["kind"] == "indirect"):
            every += 1
            if any(j == k and _part(q["text"], text) >= _PART for k, text in said):
                right += 1
            else:
                wrong.append(f"missed indirect, {person['name']}'s: {q['text']}")
    return {"indirect": every, "indirect_ok": right}


def _quotes(person: dict[str, Any], kind: str) -> Iterable[dict[str, str]]:
    return (q for q in person["quotes"] if q["kind"] == kind and len(q["text"].split()) >= _FEWEST_WORDS)


def _name(name: str) -> tuple[str, ...]:
    """A name's words in lower case without forms of address."""
    words = tuple(_words(name))
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]
    return words


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _common(one: str, other: str) -> int:
    return sum((Counter(_words(one)) & Counter(_words(other))).values())


def _alike(one: str, other: str) -> float:
    every = len(_words(one)) + len(_words(other))
    return 2 * _common(one, other) / every if every else 0.0


def _part(whole: str, found: str) -> float:
    return _common(whole, found) / max(1, len(_words(whole)))


def _share(right: int, every: int) -> float | None:
    return round(right / every, 3) if every else None


def _said(counted: Counter[str], what: str) -> dict[str, float | int | None]:
    """Of those detected: how often what is said of them is right, and how often it is said where it should be."""
    right, found, gold = (counted[what + part] for part in ("_ok", "_found", ""))
    return {"precision": _share(right, found), "recall": _share(right, gold), "gold": gold}


def _ratios(counted: Counter[str], what: str) -> dict[str, float | int | None]:
    right, found, gold = (counted[f"{what}_{part}"] for part in ("ok", "found", "gold"))
    return {
        "precision": _share(right, found),
        "recall": _share(right, gold),
        "f1": _share(2 * right, found + gold),
        "gold": gold,
    }
