"""What a byline says: credits, and how they are judged together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from markup.derive.names import has_known_forename, is_suffix
from markup.derive.pattern import Pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.byline_tokens import Token

Span = tuple[int, int]
Work = Literal["author", "editor", "translator", "contributor"]

# What is credited behind a prefix of each kind; authorship where none is named.
WORKS: dict[str, Work] = {
    "editor": "editor",
    "translator": "translator",
    "contributor": "contributor",
    "photo": "contributor",
}
_QUOTES = frozenset("\"'“„«»‘‚「『<")
_SENTENCE_ENDS = frozenset(".!?…")
_CLOSING = "'\"”’»)"
_MOST_RUBRICS = 3  # words behind the one name of a dated line
_PHOTOGRAPHERS = Pattern(r"(?i)\b(?:photo(?:graph|journal)|fot[oó]graf|фотограф)\w*")


class Credit(NamedTuple):
    """One author or contributor in a line. Spans are offsets into the line.

    `name` is cleaned: no prefix, title, outlet, place or date, and in usual case where it is printed
    in capitals. `work` is what they did, and `label` the words that say so, where any do.
    """

    start: int
    end: int
    name: str
    kind: Literal["Person", "Organization"]
    job_title: Span | None = None
    affiliation: Span | None = None
    honorific: Span | None = None
    email: Span | None = None
    work: Work = "author"
    label: Span | None = None

    @property
    def contributor(self) -> bool:
        """Whether other work than writing is credited."""
        return self.work != "author"

    def moved(self, by: int) -> Credit:
        """The same credit in a text that has `by` characters before this one's."""

        def shifted(span: Span | None) -> Span | None:
            return span and (span[0] + by, span[1] + by)

        return self._replace(
            start=self.start + by,
            end=self.end + by,
            job_title=shifted(self.job_title),
            affiliation=shifted(self.affiliation),
            honorific=shifted(self.honorific),
            email=shifted(self.email),
            label=shifted(self.label),
        )


@dataclass(frozen=True, slots=True)
class Byline:
    """The credits of a line; whether a prefix introduced them; what of the line stayed unexplained."""

    credits: tuple[Credit, ...]
    prefixed: bool
    left: str


def is_weak(credit: Credit) -> bool:
    """Whether a name that stands alone might as well be a label: two signs, a particle without a forename."""
    if credit.kind == "Organization" or has_known_forename(credit.name):
        return False
    if len(credit.name) == 2:  # noqa: PLR2004
        return True
    return any(w.islower() for w in credit.name.split() if w.isalpha() and w.isascii())


def is_telling(name: str) -> bool:
    """Whether a script shows a name by its letters: by case, or as Han, kana and Hangul do."""
    return any(c.isupper() or "\u3040" <= c <= "\ud7a3" for c in name)


def is_rich(found: Sequence[Credit]) -> bool:
    """Whether credits show that a line is a byline though it has no prefix: a role, an outlet, two people."""
    return len(found) > 1 or any(c.job_title or c.affiliation for c in found)


def is_quoted_or_sentence(text: str) -> bool:
    """Whether a line opens with a quotation mark, or ends as sentences do and not with `Jr.`."""
    ended = text.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS and not is_suffix(text.rsplit(maxsplit=1)[-1])
    return text[0] in _QUOTES or ended


def complete(found: list[Credit], **spans: Span | None) -> None:
    """Add to the last person what is said of them, where nothing is known yet."""
    for i in range(len(found) - 1, -1, -1):
        credit = found[i]
        if credit.kind == "Person":
            known = {k: v for k, v in spans.items() if v is not None and getattr(credit, k) is None}
            found[i] = credit._replace(**known)  # type: ignore[arg-type]  # spans only
            return


def is_headed(found: Sequence[Credit], left: Sequence[Token]) -> bool:
    """Whether a dated line is one person and, behind, a rubric or two, as blogs head an entry."""
    if len(found) != 1 or len(left) > _MOST_RUBRICS:
        return False
    person = found[0]
    return has_known_forename(person.name) and all(
        p.start > person.end and p.kind == "word" and p.text[0].isupper() for p in left
    )


def without_photographers(found: Sequence[Credit], text: str) -> list[Credit]:
    """The credits; those called photographers beside somebody who is not are contributors."""
    called = [c.job_title is not None and _PHOTOGRAPHERS.search(text, *c.job_title) is not None for c in found]
    if all(called):
        return list(found)
    return [
        c._replace(work="contributor", label=c.job_title) if yes else c for c, yes in zip(found, called, strict=True)
    ]


def merged(found: list[Credit]) -> list[Credit]:
    """Credits of one name made one; a person credited as an author is no contributor too."""
    kept: dict[str, Credit] = {}
    for credit in found:
        key = credit.name.casefold()
        first = kept.get(key)
        if first is None:
            kept[key] = credit
            continue
        kept[key] = first._replace(
            work="author" if "author" in {first.work, credit.work} else first.work,
            label=first.label or credit.label,
            job_title=first.job_title or credit.job_title,
            affiliation=first.affiliation or credit.affiliation,
            honorific=first.honorific or credit.honorific,
            email=first.email or credit.email,
        )
    return list(kept.values())
