"""Where tags and text stand in an HTML source: one linear scan, beside the parser.

The parser (libxml2) keeps no offsets. This scan finds every tag, comment and raw-text element by
the tokenizer rules of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html), as
far as offsets need them; what lies between is text, which `html.py` lines up with the text nodes
of the tree. The pattern is possessive throughout: each character is looked at a bounded number of
times, so an unclosed quote or comment costs one look at the rest of the page, not one a tag.
"""

from __future__ import annotations

import re

# Inside a tag, a quote opens a value only behind "="; an unclosed one runs to the end of the page.
_VALUE = r"""=\s*+(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z))?+"""
_ATTRIBUTES = rf"[^>=]*+(?:{_VALUE}[^>=]*+)*+(?:>|\Z)"
_RAW_NAMES = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")


def _any_case(name: str) -> str:
    return "".join(f"[{c}{c.upper()}]" for c in name)


_RAW = "|".join(rf"{_any_case(n)}(?=[\s/>])" for n in _RAW_NAMES)
TOKEN = re.compile(
    "<(?:"
    rf"(?=[sStTxXiInN])(?P<raw>{_RAW}){_ATTRIBUTES}(?:[^<]++|<(?!/(?i:(?P=raw))[\s/>]))*+"
    rf"|/?[a-zA-Z]{_ATTRIBUTES}"
    r"|!--(?:-?>|(?:[^-]++|-(?!-!?>))*+(?:--!?>|\Z))"
    r"|[!?/][^>]*+(?:>|\Z)"
    ")"
)
START_TAG = re.compile(rf"<(?P<name>[a-zA-Z][^\s/>]*+){_ATTRIBUTES}")


def spans(text: str) -> tuple[list[tuple[int, int]], list[tuple[int, int, bool]]]:
    """Every tag or comment; and every run of text between them that is not only white space.

    The third of a run says whether white space alone stands between tags before it.
    """
    tags = [m.span() for m in TOKEN.finditer(text)]
    runs = []
    at = 0
    space = False
    for start, end in [*tags, (len(text), len(text))]:
        if start > at:
            if text[at:start].isspace():
                space = True
            else:
                runs.append((at, start, space))
                space = False
        at = end
    return tags, runs
