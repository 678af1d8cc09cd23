"""The headings of a fact check: what stands under "Claim", "Rating", "Conclusion" and the like."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from markup.derive.pattern import Pattern
from markup.derive.phrases import lower
from markup.derive.words.claims import APPEARANCE_LABELS, CLAIM_LABELS, CLAIMANT_LABELS, OTHER_LABELS
from markup.derive.words.verdicts import CONCLUSION_LABELS, RATING_LABELS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from markup.document import Block

Role = Literal["claim", "rating", "conclusion", "claimant", "appearance", "other"]

_AROUND = " \t\n.:：!?¿¡#*[]【】()«»“”\"'’‘|–—-›»•>"
_LONGEST = 48  # characters of a heading
_INLINE = Pattern(r"[\s*•-]*([^\n:：|–—]{2,48}?)\s*(?:[:：|]|\s[–—-]\s)\s*(?=\S)")
# A text that lost its line breaks: "The VerdictThe post is ..."
_GLUED = Pattern(
    r"(?:^|(?<=[.!?”\"’)\s]))"
    r"((?:The |Our )?(?:Statement|Claim|Analysis|Verdict|Rating|Conclusion|Ruling|Facts))(?=[A-Z“])"
)


@dataclass(frozen=True, slots=True, eq=False)
class Passage:
    """A part of a block: `block.text[start:end]`."""

    block: Block
    start: int
    end: int

    @property
    def text(self) -> str:
        """Its words."""
        return self.block.text[self.start : self.end]


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """A heading's role, and what stands under it, up to the next heading."""

    role: Role
    passages: tuple[Passage, ...]
    heading: Block


@cache
def roles() -> Mapping[str, Role]:
    """The headings in small letters, each with its role; where lists overlap the stricter role counts."""
    lists: tuple[tuple[frozenset[str], Role], ...] = (
        (OTHER_LABELS, "other"),
        (CONCLUSION_LABELS, "conclusion"),
        (APPEARANCE_LABELS, "appearance"),
        (CLAIMANT_LABELS, "claimant"),
        (CLAIM_LABELS, "claim"),
        (RATING_LABELS, "rating"),
    )
    return {label: role for labels, role in lists for label in labels}


def role_of(heading: str) -> Role | None:
    """The role of a heading; with a name beside it too ("The Desk's verdict", "Conclusão do Observador")."""
    words = folded(heading)
    known = roles().get(words)
    if known is not None:
        return known
    own = _OWNED.fullmatch(words)
    return ("conclusion" if own["end"] is None else "rating") if own is not None and heading[:1].isupper() else None


# A heading of the newsroom's own: its name in the genitive before, or a preposition and its name behind.
_OWNED = Pattern(
    r"(?:the )?[\w. ]{2,24}(?:'s|s'|’s) (?P<end>assessment|verdict|rating|ruling|conclusion)"
    r"|(?:conclusão|conclusión|avaliação|veredito|veredicto|calificación|verdetto|conclusione|conclusion|évaluation|fazit|bewertung"
    r"|kesimpulan|conclusie|oordeel|ocena|تقييم|نتيجة) "
    r"(?:d[oae]s?|del|della|de la|du|von|der|dari|van|tim)? ?[\w.-]{2,24}"
)


def folded(text: str) -> str:
    """A short line as the word lists hold it."""
    return " ".join(lower(text).replace("’", "'").strip(_AROUND).split())


def sections(blocks: Sequence[Block]) -> tuple[Section, ...]:
    """The parts of a check that stand under headings of known roles."""
    found: list[Section] = []
    open_role: Role | None = None
    held: list[Passage] = []
    heading: Block | None = None
    for start_role, passage in _steps(blocks):
        if start_role is None:
            held.append(passage)
            continue
        if open_role is not None and heading is not None:
            found.append(Section(open_role, tuple(held), heading))
        open_role, heading = start_role, passage.block
        held = [passage] if passage.end > passage.start else []
    if open_role is not None and heading is not None:
        found.append(Section(open_role, tuple(held), heading))
    return tuple(found)


def _steps(blocks: Sequence[Block]) -> Iterator[tuple[Role | None, Passage]]:
    """Each passage; with a role where a heading stands before it, the passage being what shares its block."""
    for block in blocks:
        text = block.text
        if len(text) <= _LONGEST:
            role = role_of(text)
            if role is not None:
                yield role, Passage(block, len(text), len(text))
                continue
        inline = _INLINE.match(text)
        role = role_of(inline[1]) if inline else None
        if inline and role is not None:
            yield role, Passage(block, inline.end(), len(text))
            continue
        yield from _glued(block)


def _glued(block: Block) -> Iterator[tuple[Role | None, Passage]]:
    """A block whose headings have run into its sentences."""
    at = 0
    role: Role | None = None
    for heading in _GLUED.finditer(block.text):
        if heading.start() > at:
            yield role, Passage(block, at, heading.start())
        role = roles().get(folded(heading[1]), "other")
        at = heading.end()
    yield role, Passage(block, at, len(block.text))


def is_heading(text: str) -> bool:
    """Whether a short line is one of a check's headings."""
    return len(text) <= _LONGEST and folded(text) in roles()
