"""One article as JSON in, its markup as JSON out, at once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from markup.hook import article_json
from markup.hook.worker import converted, found

if TYPE_CHECKING:
    from markup.settings import Settings


def convert_now(body: bytes, settings: Settings) -> dict[str, Any]:
    """The answer of `POST /v1/convert` and `markup hook`.

    Args:
        body: our own form of an article, or IPTC ninjs, as docs/hook.md has it.
        settings: the publisher's.

    Returns:
        `jsonld` (the graph), `html` (the cleaned page that carries it), `findings` (of our validator on
        that page), `withheld` (what was not said, and why).

    Raises:
        PayloadError: the body is not such JSON.
        InputError: the article in it cannot be converted.
    """
    conversion = converted(article_json.source(article_json.parsed(body)), settings)
    return {
        "jsonld": json.loads(conversion.jsonld),
        "html": conversion.html,
        "findings": found(conversion),
        "withheld": [{"property": w.property, "rule": w.rule, "reason": w.reason} for w in conversion.article.withheld],
    }
