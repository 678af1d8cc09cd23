"""Our section in a post's injected code (`codeinjection_head`): put in, read, taken out; the rest is the editors'.

The section's opening comment tells what it was made from: `source`, the fingerprint of the post's
fields; `text`, that of what stands in the section; `modified`, when the post last changed before we
wrote. So our own write-back is known when Ghost tells of it, a section that somebody changed is too,
and the time of the last change stays that of the words, which Ghost's `updated_at` is not: it moves
when the section is written.

Ghost prints an Article of its own before the injected code, without an `@id`: nothing can join it. A
small script takes it out of the page, so that a reader's browser and a search engine see one graph.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass

from markup.render.script import script_text

MOST_BYTES = 65_535  # of the column in MySQL, and what Ghost checks

# Only the block right before Ghost's generator element can be Ghost's own.
_REPLACES = (
    """<script>(function(){var g=document.querySelector('meta[name="generator"][content^="Ghost"]'),"""
    """s=g&&g.previousElementSibling;if(s&&s.type==="application/ld+json"){try{"""
    """var d=JSON.parse(s.textContent);if(d["@type"]==="Article"&&!d["@id"]){s.remove()}}catch(e){}}})()</script>"""
)
_SECTION = re.compile(
    r"\n?<!-- markup:begin(?: source=(\w{0,64}) text=(\w{0,64}) modified=([\w:.+-]{0,40}))? -->(.*?)"
    r"<!-- markup:end -->",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Section:
    """What our section says of itself; `intact` is false where somebody changed it."""

    source: str
    modified: str
    intact: bool


def read(head: str | None) -> Section | None:
    """Our section in a post's injected code, if there is one."""
    found = _SECTION.search(head or "")
    if found is None:
        return None
    source, text, modified, inner = found.groups()
    return Section(source or "", modified or "", text == fingerprint(inner))


def put(head: str | None, jsonld: str, source: str, modified: str, *, replaces: bool = True) -> str:
    """The injected code with our section in it: in the place of the former one, or at the end."""
    inner = f'\n<script type="application/ld+json">\n{jsonld}\n</script>\n' + f"{_REPLACES}\n" * replaces
    opening = f"<!-- markup:begin source={source} text={fingerprint(inner)} modified={modified} -->"
    section = f"{opening}{inner}<!-- markup:end -->"
    before = head or ""
    found = _SECTION.search(before)
    if found is None:
        return f"{before}\n{section}" if before else section
    line = "\n" if found[0].startswith("\n") else ""
    return before[: found.start()] + line + section + _SECTION.sub("", before[found.end() :])


def take_out(head: str | None) -> str | None:
    """The injected code as the editors had it; None where nothing is left."""
    return _SECTION.sub("", head or "") or None


def fitted(head: str | None, jsonld: str, source: str, modified: str, *, replaces: bool) -> str | None:
    """As `put`; without the article's text, then without the quotations, where Ghost's field is too short.

    None where even that is too long: the editors' own code fills the field.
    """
    graph = json.loads(jsonld)
    lighter = [graph, _without(graph, "articleBody"), _without(graph, "articleBody", "Quotation")]
    for candidate in lighter:
        made = put(head, script_text(candidate), source, modified, replaces=replaces)
        if len(made.encode()) <= MOST_BYTES:
            return made
    return None


def fingerprint(text: str) -> str:
    """Sixteen characters that tell a text from another."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _without(graph: dict[str, list[dict[str, object]]], name: str, kind: str = "") -> dict[str, object]:
    """The graph without a property, and without the nodes of a type."""
    kept = [{k: v for k, v in n.items() if k != name} for n in graph["@graph"] if n.get("@type") != kind]
    return {**graph, "@graph": kept}
