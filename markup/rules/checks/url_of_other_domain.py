"""A fact check's address is on another domain than the page.

Why: Google asks that the `url` of a ClaimReview have the same domain or subdomain as the page that hosts it;
redirects and short links do not work
(https://developers.google.com/search/docs/appearance/structured-data/factcheck).

Bad:
    <!DOCTYPE html>
    <html lang="en"><head><title>Check</title>
    <link rel="canonical" href="https://news.example.com/2026/check">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://sho.rt/x1",
     "claimReviewed": "The ferry is free.",
     "reviewRating": {"@type": "Rating", "alternateName": "False"}}
    </script></head><body></body></html>

Good:
    <!DOCTYPE html>
    <html lang="en"><head><title>Check</title>
    <link rel="canonical" href="https://news.example.com/2026/check">
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ClaimReview", "url": "https://news.example.com/2026/check",
     "claimReviewed": "The ferry is free.", "reviewRating": {"@type": "Rating", "alternateName": "False"}}
    </script></head><body></body></html>
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from markup.model import Severity
from markup.rules.addresses import is_web_address, page_address, same_site
from markup.rules.claim_reviews import claim_reviews
from markup.rules.comparing import shortened
from markup.rules.rule import Hit, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from markup.rules.page import Page


@rule(Severity.ERROR)
def url_of_other_domain(page: Page, _: Page) -> Iterator[Hit]:
    """Addresses of fact checks on another registered domain than the page's."""
    reviews = claim_reviews(page)
    here = page_address(page) if reviews else None
    if here is None:
        return
    for value in (v for review in reviews for v in review.values("url")):
        if is_web_address(value.text) and not same_site(value.text, here):
            yield Hit(
                value,
                f"the fact check's url is {shortened(value.text)}, the page is {shortened(here)}",
                expected="an address on the page's own domain",
                fix="Give the address of the page that holds the fact check.",
            )
