"""Which lines of a page are its byline: points for what speaks for each, the best ones taken.

Words ("By"), elements (`class="author"`, a link to an author's page), place (between headline and story),
a label above ("Author"), a date beside, and a forename speak for a line; what cannot be explained in it
and a picture around it speak against.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from markup.derive.names import has_known_forename, is_initials
from markup.derive.people_forenames import is_forename
from markup.derive.prose import word_count
from markup.derive.region import folded_line
from markup.derive.signals import is_author_link
from markup.derive.words.bylines import AUTHOR_NOUNS, BY, GENRES, ROLE_HEADS, ROLE_MODIFIERS
from markup.derive.words.surnames import SURNAME_ENDINGS, SURNAMES

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from markup.derive.byline_reading import Credit
    from markup.derive.signals import Line
    from markup.document.block import Block

_ENOUGH = 4  # points that make a line a byline
_NEAR, _FURTHER = 2, 8  # blocks
_CAPITAL_NOUNS = frozenset(("de", "lb"))  # languages in which every label looks like a name
_LABEL = 20  # characters
_OUTLET_MOST = 4  # words
_AROUND = 3  # elements up in which a picture is the line's own
_PART = re.compile(r"[_-]+")
_STORIES = frozenset(("article", "main", "body"))
_TOPICS = frozenset("topic tag category keyword kicker section rubric rubrik subject location dateline thema".split())
_COMMENTS = (
    "comments",
    "comment-",
    "comment_",
    "commentlist",
    "kommentar",
    "commentaire",
    "comentario",
    "disqus",
    "repl",
)
_HAVING = frozenset(("has", "with", "no", "without", "post"))
_PICTURES = frozenset(
    "image images img picture photo photos caption captions figure thumb thumbnail thumbnails bild".split()
)


def byline_lines(
    lines: Sequence[Line], ends: tuple[int, int], names: Collection[str], *, late: bool = False
) -> list[Line]:
    """The lines that name the author, the surest kind only.

    `ends` are the numbers of the headline's block and of the story's first; `names` is what the page's
    own markup believes; `late` says that the lines stand behind the story.
    """
    # Where a line says "By", what the page's markup believes does not count.
    prefixed = any(x.block.number > ends[0] and not x.prose and x.prefixed for x in lines)
    believed = () if prefixed else names
    labelled = _labelled(lines, late=late)
    scored = [(_points(x, lines, ends, believed, late=late) + 3 * (x in labelled), x) for x in lines if _authors(x)]
    best = max((p for p, _ in scored), default=0)
    if best < _ENOUGH:
        return []
    sure = [x for p, x in scored if p >= max(_ENOUGH, best - 2)]
    sure += [x for p, x in scored if p >= _ENOUGH and x not in sure and _stands_with(x, sure)]
    below = [x for x in sure if x.block.number > ends[0]] or sure
    told = _written([x for x in below if x.prefixed or x.by_author_element or x in labelled], ends[1])
    points = {x: p for p, x in scored}
    if not told:
        return _together(below, points, _NEAR)
    told = _together(told, points, _FURTHER)
    # Where some lines are told by a word or an element, a bare name is one of them only right beside,
    # or where it opens the story of an outlet that is named above.
    numbers = {x.block.number for x in told}
    outlets = not any(_people(x) for x in told)
    return [
        x
        for x in lines
        if x in told
        or (
            x in below
            and not x.by_author_element
            and not x.prefixed
            and not numbers.isdisjoint(_beside(x.block.number))
        )
        or (outlets and _opens(x, ends))
    ]


def _together(found: Sequence[Line], points: Mapping[Line, int], reach: int) -> list[Line]:
    """The surest line, those that stand with it in a row, and those that name the same people again.

    A byline stands in one place; other names further off are other articles' authors.
    """
    surest = max(found, key=lambda x: points[x])
    kept = {surest}
    for row in (sorted(found, key=lambda x: x.block.number), sorted(found, key=lambda x: -x.block.number)):
        for item in row:
            if any(abs(item.block.number - x.block.number) <= reach for x in kept):
                kept.add(item)
    people = {name for x in kept for name in _people(x)}
    return [x for x in found if x in kept or not people.isdisjoint(_people(x))]


def _stands_with(item: Line, sure: Sequence[Line]) -> bool:
    """Whether a line is of one list with a surer one: the same kind of element right beside."""
    if not item.by_author_element or item.prefixed:
        return False
    near = range(item.block.number - _NEAR, item.block.number + _NEAR + 1)
    return any(x.by_author_element and not x.prefixed and x.block.number in near for x in sure)


def _labelled(lines: Sequence[Line], *, late: bool) -> list[Line]:
    """The lines under a line with nothing but `Author` or `By`; behind the story also under `Text` or `Interview`."""
    labels = AUTHOR_NOUNS | BY | (GENRES if late else frozenset())
    above = {x.block.number + 1 for x in lines if len(x.text) <= _LABEL and folded_line(x.text) in labels}
    return [x for x in lines if x.block.number in above and x.byline]


def _written(told: list[Line], first: int) -> list[Line]:
    """The lines told, without the account that posted a story which itself opens with "By" and other names."""
    opening = [x for x in told if x.prefixed and not x.by_author_element and x.block.number >= first - 1]
    people = {name for x in opening for name in _people(x)}
    if not people:
        return told
    return [x for x in told if x in opening or len(_people(x)) != 1 or not people.isdisjoint(_people(x))]


def _opens(item: Line, ends: tuple[int, int]) -> bool:
    """Whether a line right before the story holds people's names, and nothing besides."""
    at, first = ends
    if not at < item.block.number <= first or first - item.block.number > 1 or item.byline is None:
        return False
    people = _people(item)
    sure = len(people) > 1 or any(credible(item, c) for c in item.byline.credits)
    return bool(people) and sure and not item.byline.left and not (item.prose or item.caption)


def _authors(item: Line) -> list[Credit]:
    return [c for c in item.byline.credits if not c.contributor] if item.byline else []


def _people(item: Line) -> list[str]:
    return [c.name for c in _authors(item) if c.kind == "Person"]


def _beside(number: int) -> range:
    return range(number - 1, number + 2)


def _points(item: Line, lines: Sequence[Line], ends: tuple[int, int], names: Collection[str], *, late: bool) -> int:
    byline = item.byline
    if late and _is_comment(item.block):
        return 0
    if byline is None or not byline.credits or (not byline.prefixed and _is_spoken_against(item)):
        return 0
    at, first = ends
    number = item.block.number
    points = 3 * byline.prefixed + 3 * item.by_author_element
    points += 2 * (not late and number > at)
    points += number in {at + 1, first - 1}
    points += 3 * any(c.name in names for c in byline.credits)
    points += 1 if not byline.left else -2 * (not byline.prefixed)
    points += bool(item.dates) + any(x.dates and abs(x.block.number - number) <= _NEAR for x in lines)
    if not byline.prefixed and not any(credible(item, c) or c.job_title for c in byline.credits):
        points -= 4 if any(is_one_word(c.name) for c in byline.credits) else 1
        believed = (
            item.by_author_element or any(_is_namely(c) for c in byline.credits) or _is_in_story(item, lines, first)
        )
        points -= 2 * (not believed and not item.dates)
    return points


def _is_in_story(item: Line, lines: Sequence[Line], first: int) -> bool:
    """Whether a line is a paragraph of the story's own container, right above its first one."""
    scope = item.block.scope
    if item.block.number != first - 1 or scope is None or scope.tag != "p":
        return False
    opening = next((x.block.scope for x in lines if x.block.number == first), None)
    return opening is not None and opening.tag == "p" and opening.parent is scope.parent


def _is_namely(credit: Credit) -> bool:
    """Whether something besides its shape says that a bare credit is a person's: a role, a mail address, a surname.

    Scripts without case tell names from labels by their surnames, or not at all.
    """
    if credit.job_title or credit.email or credit.affiliation or not _is_latin(credit.name):
        return True
    words = credit.name.split()
    last = words[-1].casefold()
    return last in SURNAMES or last.endswith(SURNAME_ENDINGS) or any(is_initials(w) for w in words)


def _is_latin(name: str) -> bool:
    return all(c < "\u0250" or "\u1e00" <= c <= "\u1eff" for c in name if c.isalpha())


def _is_spoken_against(item: Line) -> bool:
    """Whether a line without "By" is a paragraph, or says something of a picture."""
    if item.by_author_element:
        return item.caption or (item.prose and item.byline is not None and bool(item.byline.left))
    return item.caption or item.prose or is_on_picture(item.block) or _is_topic(item.block)


def _is_topic(block: Block) -> bool:
    """Whether the element closest around is named as a topic, a tag, a section."""
    return block.scope is not None and any(
        part.rstrip("s") in _TOPICS for part in _PART.split(block.scope.names.replace(" ", "-"))
    )


def _is_comment(block: Block) -> bool:
    """Whether an element around is a reader's comment, or holds them."""
    scopes = block.scope.up() if block.scope is not None else ()
    return any(name.startswith(_COMMENTS) for s in scopes if s.tag not in {"body", "html"} for name in s.names.split())


def is_on_picture(block: Block) -> bool:
    """Whether an element close around is named as a picture or its caption: `image-top`, not `has-image`."""
    scope = block.scope
    for around in islice(scope.up(), _AROUND) if scope is not None else ():
        if around.tag in _STORIES:
            return False
        if around.tag in {"figure", "figcaption"}:
            return True
        parts = [_PART.split(name) for name in around.names.split()]
        if any(p[0] in _PICTURES or (p[-1] in _PICTURES and p[0] not in _HAVING) for p in parts):
            return True
    return False


def is_one_word(name: str) -> bool:
    """Whether a name is a single word, in a script that writes names as several with capitals."""
    return " " not in name and name[:1].lower() != name[:1].upper()


def says_what_somebody_is(text: str) -> bool:
    """Whether a line is a role ("Staff Writer") or an e-mail address, as stands under an author's name."""
    return (len(text.split()) == 1 and "@" in text) or role_length(text) > 0


def role_length(text: str) -> int:
    """How many characters of a line are a journalist's role, where it is nothing else; 0 for other lines.

    `Senior Reporter, The Harbour Herald`: what stands behind a comma is the outlet.
    """
    title, _, outlet = text.partition(",")
    words = folded_line(title).split() if word_count(outlet) <= _OUTLET_MOST else []
    told = bool(words) and words[-1] in ROLE_HEADS and all(word in ROLE_HEADS | ROLE_MODIFIERS for word in words)
    return len(title) if told else 0


def credible(item: Line, credit: Credit) -> bool:
    """Whether a name without "By" is more than a capitalised label: a known forename, an agency, an author's link."""
    over = [x for x in item.block.links if x.start < credit.end and credit.start < x.end]
    linked = any(is_author_link(x.href, x.rel) for x in over)
    return linked or credit.kind == "Organization" or has_known_forename(credit.name) or has_rare_forename(credit.name)


def has_rare_forename(name: str) -> bool:
    """Whether a name begins with a forename that a census knows, however few bear it."""
    return is_forename(name.partition(" ")[0].casefold())
