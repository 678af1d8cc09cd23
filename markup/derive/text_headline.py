"""Which line of a plain text is its headline, and which the kicker above it.

A headline stands first, has four words or more and no full stop, and often stands there twice: in the
browser's trail or in the menu, and above the story. Where a menu is in the way, it is the title whose
words the story has.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.derive.byline_lines import credible
from markup.derive.pattern import Pattern
from markup.derive.prose import ends_sentence, weight, word_count
from markup.derive.region import folded_line
from markup.derive.signals import same_line
from markup.derive.text_zone import is_chrome, likeness
from markup.derive.words.bylines import INTERFACE, MONTHS
from markup.derive.words.chrome import AGO, BUTTONS, OFFER
from markup.derive.words.interruptions import KEY_POINTS
from markup.derive.words.rubrics import HOME, KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.derive.signals import Line

LEAST_WORDS = 4
MOST = 250  # characters
_SPOKEN_MOST = 160  # characters of a headline that ends as a sentence does
_CLOCK_LINE = Pattern(r"(?=.{0,40}$).*\b\d{1,2}[:.]\d{2}\b")  # a line of time, place and counters
_ARROWS = frozenset("▲▼△▽")  # how much a share has gained or lost
_ADDRESS = Pattern(r"(?i)^(?:https?://|www\.)\S+$")
_ASIDE = Pattern(r"(?:\([^()]+\)|\[[^\[\]]+\])$")  # a credit or a note, in brackets from end to end
_COUNTED = 0.4  # share of a line's words that are numbers: views, minutes, comments
_SITE = re.compile(r" [|–—:-] ")  # between a page's title and its site's name
_TRAIL = re.compile(r"\s[>»›→/|]\s")
_TAG_PARTS, _TAG_WORDS = 4, 2  # a list of tags has so many parts, of so few words
_OPEN_ENDS = ("?", "!", "…", "？", "！", "؟", "\u037e")  # ends of a sentence that a headline may have as well
_CLOSERS = "\"”’“»›«)]」』'"
_ALIKE = 0.3  # share of a title's words that the story has
_FAR = 0.03  # points that a line of distance costs
_STANDFIRST_LEAST = 10  # words: a line below a headline that has more is a standfirst
_AGAIN = 4  # lines below a headline with a full stop in which it is said again
_TIE, _ABOVE = 0.5, 3  # points and lines within which the upper title is the headline


def fits(item: Line) -> bool:
    """Whether a line may be a headline at all."""
    text = item.text
    if item.aside or item.caption or item.dates or item.correction or item.prefixed or weight(text) > MOST:
        return False
    if (
        folded_line(text) in HOME
        or folded_line(text) in KINDS
        or OFFER.search(text)
        or _ASIDE.match(text)
        or _is_counted(text)
        or not _ARROWS.isdisjoint(text)
    ):
        return False
    return not (_CLOCK_LINE.match(text) or _ADDRESS.match(text) or is_chrome(text) or _is_tags(text) or _is_trail(text))


def _is_counted(text: str) -> bool:
    """Whether a line is counters ("3,304 views 13 mins 0 comments"), and no score or year with words around it."""
    words = text.split()
    numbers = [word for word in words if word.strip(".,()%").replace(",", "").replace(".", "").isdecimal()]
    return len(numbers) > 1 and len(numbers) / len(words) >= _COUNTED


def _is_trail(text: str) -> bool:
    """Whether a line is a trail of links ("Home > News > Local")."""
    parts = [part.strip() for part in _TRAIL.split(text)]
    return len(parts) > _TAG_WORDS or (len(parts) > 1 and parts[0].casefold() in HOME)


def _is_furniture(text: str) -> bool:
    """Whether a short line is a button, a counter or a time, and no name of a section."""
    folded = folded_line(text)
    words = folded.replace(".", " ").split()
    if is_chrome(text) or AGO.search(folded) or not text[:1].isalpha() or text.endswith(":") or "：" in text:
        return True
    dated = not MONTHS.isdisjoint(words) and any(word.isdecimal() for word in words)
    return dated or folded in BUTTONS or folded in INTERFACE or folded in KEY_POINTS


def _is_tags(text: str) -> bool:
    parts = text.split(",")
    return len(parts) >= _TAG_PARTS and all(word_count(part) <= _TAG_WORDS for part in parts)


def headline_line(above: Sequence[Line], story: set[str]) -> Line | None:
    """The first line of four words that may be a headline, or the first that is much more like the story.

    `story` is the stems of the story.
    """
    titles = [item for item in above if _is_title(item) and fits(item)]
    if not titles:
        return None
    first = titles[0]
    below = above[above.index(first) + 1 : above.index(first) + 2]
    if below and below[0] in titles and _is_kicker(first, below[0], story):
        return below[0]
    alike = likeness(first.text, story)
    if alike >= _ALIKE and above.index(first) < _ABOVE:
        return first  # what stands below it and says more of the story's words is a standfirst
    enough = max(_ALIKE, 2 * alike)
    return next((item for item in titles if likeness(item.text, story) >= enough), first)


def _is_kicker(first: Line, below: Line, story: set[str]) -> bool:
    """Whether a title of four words is the kicker of the longer one right below it, which is no standfirst yet."""
    longer = word_count(first.text) < word_count(below.text) <= _STANDFIRST_LEAST
    return word_count(first.text) == LEAST_WORDS and longer and likeness(below.text, story) >= _ALIKE


def repeated_line(above: Sequence[Line], everything: Sequence[Line], story: set[str]) -> Line | None:
    """The headline among lines above the story that stands there twice, or in a trail of links too.

    A button and a section's name stand there twice as well: a title whose words the story has comes first.
    """
    fit = [item for item in above if fits(item) and not _names_several(item)]
    twice = [item for i, item in enumerate(fit) if _is_repeated(item, fit[i + 1 :], above, everything)]
    if not twice:
        return None
    best = max(twice, key=lambda item: min(likeness(item.text, story), _ALIKE))  # the first of equals
    if likeness(best.text, story) >= _ALIKE and word_count(best.text) >= LEAST_WORDS:
        return best
    told = headline_line(above, story)
    return told if told is not None and likeness(told.text, story) >= _ALIKE else best


def without_site(headline: Line | None, above: Sequence[Line]) -> Line | None:
    """The headline, or a line below it that says the same without the site's name ("Title | The Daily")."""
    if headline is None or headline not in above:
        return headline
    titles = {folded_line(headline.text[: m.start()]) for m in _SITE.finditer(headline.text)}
    below = above[above.index(headline) + 1 :]
    return next((item for item in below if fits(item) and folded_line(item.text) in titles), headline)


def is_lost(item: Line, above: Sequence[Line], story: set[str]) -> bool:
    """Whether what passed for the headline is a menu's line: far above byline and date, and not of the story."""
    return len(above) - above.index(item) > _ABOVE and likeness(item.text, story) < _ALIKE


def _is_repeated(item: Line, below: Sequence[Line], above: Sequence[Line], everything: Sequence[Line]) -> bool:
    words = word_count(item.text)
    if words > 1 and any(same_line(item.text, other.text) for other in below):
        return True
    if words < LEAST_WORDS - 1:
        return False
    if ends_sentence(item.text):
        return _is_said_again(item, above, everything)
    if any(other is not item and other.text.endswith(item.text) for other in above[: above.index(item)]):
        return True  # a trail of links, and the title again
    return words >= LEAST_WORDS and sum(same_line(item.text, other.text) for other in everything) > 1


def _is_said_again(item: Line, above: Sequence[Line], everything: Sequence[Line]) -> bool:
    """Whether a headline with a full stop, the first line that may be one, stands below byline and date once more."""
    first = next((other for other in above if fits(other) and word_count(other.text) >= LEAST_WORDS), None)
    if first is not item or weight(item.text) > _SPOKEN_MOST:
        return False
    at = everything.index(item)
    return any(same_line(item.text, other.text) for other in everything[at + 1 : at + 1 + _AGAIN])


def _names_several(item: Line) -> bool:
    """Whether a line is nothing but several people's names."""
    return item.byline is not None and not item.byline.left and sum(credible(item, c) for c in item.byline.credits) > 1


def _is_title(item: Line) -> bool:
    named = item.byline is not None and any(credible(item, c) for c in item.byline.credits)
    return (
        not (named or _is_paragraph(item) or item.text.endswith((".", "。"))) and word_count(item.text) >= LEAST_WORDS
    )


def _is_paragraph(item: Line) -> bool:
    """Whether a line is too long for a title and has sentences in it, though none ends it."""
    return item.prose and weight(item.text) > _SPOKEN_MOST


def among_menus(near: Sequence[Line], first: int, story: set[str]) -> int | None:
    """The index of the headline where menus stand above it; `story` is the stems of the story, `first` its index."""
    scored = [
        (likeness(item.text, story) + min(word_count(item.text), 8) / 8 - _FAR * (first - i), i)
        for i, item in enumerate(near[:first])
        if _is_title(item) and not item.sentence and fits(item) and likeness(item.text, story) >= _ALIKE
    ]
    if not scored:
        return None
    best, at = max(scored)
    return next((i for points, i in scored if points >= best - _TIE and at - _ABOVE <= i <= at), at)


def spoken_headline(item: Line, following: Line | None) -> bool:
    """Whether a line that ends as a question or a cry is the headline above the story."""
    ends = item.text.rstrip(_CLOSERS).endswith(_OPEN_ENDS)
    if not ends or not fits(item) or weight(item.text) > _SPOKEN_MOST or following is None:
        return False
    return not following.prose or weight(following.text) > weight(item.text)


def short_headline(above: Sequence[Line], *, anchored: bool) -> Line | None:
    """The longest line of fewer words, or a first line that nothing but its full stop keeps from being a headline.

    `anchored` says that a byline or a date stands below: without, the first sentence is the story's.
    """
    fit = [item for item in above if fits(item)]
    titles = [x for x in fit if not (x.text.endswith((".", "。")) or x.byline or _is_paragraph(x))]
    longest = max(titles, key=lambda item: word_count(item.text), default=None)
    if longest is not None or not anchored or not fit or above[0] is not fit[0]:
        return longest
    return fit[0]


def kicker_line(above: Sequence[Line], headline: Line | None) -> Line | None:
    """The short line right above the headline, or between its two appearances."""
    if headline is None or headline not in above:
        return None
    at = above.index(headline)
    again = next((i for i, item in enumerate(above) if i > at and same_line(item.text, headline.text)), at)
    for item in reversed(above[:again]):
        if item is headline or item.aside or item.dates or item.caption or ends_sentence(item.text):
            continue
        if word_count(item.text) < LEAST_WORDS and item.byline is None and not _is_furniture(item.text):
            return item
    return None
