"""A value is a template's placeholder that nothing was put in for.

Why: The page was built without the value, and consumers show `{{ title }}` or `undefined` as it stands. Markup
must say what the page says (https://developers.google.com/search/docs/appearance/structured-data/sd-policies).

Bad:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "{{ post.title }}"}

Good:
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays"}
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.comparing import shortened
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page

# Mustache and Jinja, JavaScript, PHP and ASP, Yoast, Drupal tokens.
_TEMPLATE = re.compile(
    r"\{\{[^{}]{1,200}\}\}|\$\{[^{}]{1,200}\}|\{%[^{}]{1,200}%\}"
    r"|<\?(?:php|=)|<%[^<>]{1,200}%>|%%\w{1,60}%%|\[\[[\w .:|-]{1,80}\]\]"
)
_NOTHING = frozenset(
    ("undefined", "null", "nan", "[object object]", "[object undefined]", "invalid date", "lorem ipsum")
)
_LONGEST_NOTHING = 20  # characters, a little more than the longest
_MOST_BESIDES = 60  # characters beside the placeholder: a longer text may speak of one
_SIGNS = frozenset("{<[%")


@rule(Severity.WARNING, on="value")
def placeholder(value: Value, page: Page) -> Iterator[Hit]:
    """Texts that are mostly a template's placeholder, or the word that a program writes for nothing.

    What an action's client is to fill in, such as `{search_term_string}`, is none.
    """
    text = value.text.strip()
    if not text:
        return
    if text[:_LONGEST_NOTHING].casefold() in _NOTHING or text[:11].casefold() == "lorem ipsum" or _is_template(text):
        if page.vocabulary.any_is_a(value.node.types, "Action", "EntryPoint") or value.key.endswith(
            ("-input", "-output")
        ):
            return
        yield Hit(
            value,
            f"{value.key} is the placeholder {shortened(text)!r}",
            expected="a value",
            fix=f"Put in the value, or leave {value.key} out where there is none.",
        )


def _is_template(text: str) -> bool:
    if _SIGNS.isdisjoint(text):
        return False
    return _TEMPLATE.search(text) is not None and len(_TEMPLATE.sub("", text)) <= _MOST_BESIDES
