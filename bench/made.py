"""Made pages of any size, the same for the same seed: what growth is measured on."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_WORDS = (
    "the council said that a new harbour would open in spring after years of delay and the cost had risen "
    "while people on the island waited for news of work at the old quarry near the river"
).split()
_NAMES = ("Ada Quill", "Bram Holt", "Cleo Marsh", "Dov Anker", "Esme Rook", "Finn Otley")


def article(size: int, seed: int = 1) -> str:
    """An article of plain paragraphs with speakers and links."""
    return _filled(size, seed, _paragraph)


def links(size: int, seed: int = 1) -> str:
    """A short article between thousands of teasers."""
    return _filled(size, seed, _teaser)


def nested(size: int, seed: int = 1) -> str:
    """An article whose paragraphs stand ever deeper in open divs."""
    return _filled(size, seed, lambda rng: f"<div class='d{rng.randrange(9)}'>{_sentence(rng)}")


def text(size: int, seed: int = 1) -> str:
    """A plain text of paragraphs."""
    rng = random.Random(seed)  # noqa: S311  # reproducible, not secret
    parts = ["Harbour to open in spring", f"By {_NAMES[0]}", "3 March 2025"]
    length = 0
    while length < size:
        parts.append(_sentence(rng))
        length += len(parts[-1]) + 2
    return "\n\n".join(parts)


SHAPES: dict[str, Callable[[int], str]] = {"article": article, "links": links, "nested": nested, "text": text}


def _filled(size: int, seed: int, piece: Callable[[random.Random], str]) -> str:
    rng = random.Random(seed)  # noqa: S311  # reproducible, not secret
    return "".join(_pieces(size, rng, piece))


def _pieces(size: int, rng: random.Random, piece: Callable[[random.Random], str]) -> Iterator[str]:
    yield "<!doctype html><html lang=en><head><meta charset=utf-8><title>Harbour to open in spring</title></head><body>"
    yield f"<article><h1>Harbour to open in spring</h1><p class=byline>By {_NAMES[0]}</p><time>3 March 2025</time>"
    for _ in range(5):
        yield _paragraph(rng)
    length = 0
    while length < size:
        made = piece(rng)
        length += len(made)
        yield made
    yield "</article></body></html>"


def _paragraph(rng: random.Random) -> str:
    return f"<p>{_sentence(rng)} <a href='/topic/{rng.randrange(999)}'>More of it</a>.</p>\n"


def _teaser(rng: random.Random) -> str:
    return f"<li><a href='/story/{rng.randrange(99999)}'>{' '.join(rng.choices(_WORDS, k=8))}</a></li>\n"


def _sentence(rng: random.Random) -> str:
    said = " ".join(rng.choices(_WORDS, k=rng.randint(8, 20)))
    told = " ".join(rng.choices(_WORDS, k=rng.randint(15, 60)))
    return f"“{said.capitalize()},” said {rng.choice(_NAMES)}, a {rng.choice(_WORDS)} expert. {told.capitalize()}."
