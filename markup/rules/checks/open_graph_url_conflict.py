"""The Open Graph address is another page's than the article's.

Why: `og:url` is the canonical address of the object that the page is (https://ogp.me/). Where it names
another page, what is shared counts for that one.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <meta property="og:url" content="https://news.example.com/2019/tram">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "url": "https://news.example.com/2026/ferry"}
    </script></head><body></body></html>

Good:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <meta property="og:url" content="http://www.news.example.com/2026/ferry/">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "url": "https://news.example.com/2026/ferry"}
    </script></head><body></body></html>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.addresses import absolute, canonical_link, is_home, is_web_address, same_number, same_page, same_site
from markup.rules.comparing import shortened
from markup.rules.main_article import addresses
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.WARNING)
def open_graph_url_conflict(page: Page, _: Page) -> Iterator[Hit]:
    """Open Graph addresses that neither the markup nor the canonical link gives.

    A home page, another site and a short form of the address are advice: they may be meant.
    """
    stated = [absolute(page, a) for a in addresses(page.main)] if page.main is not None else []
    link = canonical_link(page)
    known = [
        *stated,
        *([absolute(page, link.get("href"))] if link is not None else []),
        *([page.url] if page.url else []),
    ]
    if not stated:
        return
    for meta in [*page.graph.meta("og:url")][:1]:
        address = absolute(page, meta.content)
        if not is_web_address(address) or any(same_page(address, k) for k in known):
            continue
        meant = is_home(address) or not any(same_site(address, k) for k in known)
        meant = meant or any(same_number(address, k) for k in known)
        message = f"og:url is {shortened(address)}, the article's address {shortened(stated[0])}"
        severity = Severity.ADVICE if meant else Severity.WARNING
        yield Hit(meta, message, stated[0], "Give the article's own address.", severity=severity)
