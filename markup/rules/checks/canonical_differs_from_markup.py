"""The markup gives another address than the canonical link.

Why: The canonical link says which address is the page's own
(https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls); `url` and
`mainEntityOfPage` that name another page send the article's markup there. Scheme, `www`, AMP, tracking
parameters and a trailing slash are no difference.

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <link rel="canonical" href="https://news.example.com/2026/ferry">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "url": "https://news.example.com/2019/tram"}
    </script></head><body></body></html>

Good:
    <!DOCTYPE html>
    <html lang="en"><head><title>Ferry stays | Example News</title>
    <link rel="canonical" href="https://news.example.com/2026/ferry">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry stays",
     "url": "https://news.example.com/2026/ferry/"}
    </script></head><body></body></html>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.addresses import absolute, canonical_link, is_home, is_web_address, same_number, same_page, same_site
from markup.rules.claim_reviews import claim_reviews
from markup.rules.comparing import shortened
from markup.rules.main_article import address_of, address_values
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.graph import Value
    from markup.rules.page import Page


@rule(Severity.WARNING)
def canonical_differs_from_markup(page: Page, _: Page) -> Iterator[Hit]:
    """Addresses of the page's article and fact checks that are another page's.

    A home page, another site and a short form of the address are advice: they may be meant.
    """
    link = canonical_link(page)
    canonical = absolute(page, link.get("href")) if link is not None else page.url
    if canonical is None or not is_web_address(canonical):
        return
    said = "canonical" if link is not None else "page's"
    for value in _addresses(page, canonical):
        address = absolute(page, address_of(value))
        if not is_web_address(address) or same_page(address, canonical):
            continue
        known = page.url is not None and same_page(address, page.url)
        meant = known or is_home(address) or is_home(canonical) or not same_site(address, canonical)
        meant = meant or same_number(address, canonical)
        message = f"{value.key} is {shortened(address)}, the {said} address {shortened(canonical)}"
        severity = Severity.ADVICE if meant else Severity.WARNING
        yield Hit(value, message, canonical, "Give the canonical address.", severity=severity)


def _addresses(page: Page, canonical: str) -> Iterator[Value]:
    """The addresses that can be compared: whole ones, and those from the root of the site.

    A fact check's on another domain is left to the rule that forbids it.
    """
    for value in address_values(page.main) if page.main is not None else ():
        if address_of(value).startswith(("/", "http:", "https:")):
            yield value
    for value in (v for review in claim_reviews(page) for v in review.values("url")):
        if value.text.strip().startswith(("/", "http:", "https:")) and same_site(absolute(page, value.text), canonical):
            yield value
