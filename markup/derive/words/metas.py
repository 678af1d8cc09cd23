"""Names of meta elements that carry the article's dates, the surest first.

Open Graph's article namespace, Dublin Core, Google Scholar's and Highwire's names, Parsely, Sailthru, Chartbeat-like
services, and the plain names that CMSs print. Compared without case.
"""

from __future__ import annotations

from typing import Final, Literal

DATE_METAS: Final[dict[Literal["published", "modified"], tuple[str, ...]]] = {
    "published": (
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "article.published",
        "og:published_time",
        "og:publish_date",
        "og:pubdate",
        "datepublished",
        "parsely-pub-date",
        "dc.date.issued",
        "dc.date.published",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.date",
        "dcterms.date",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "sailthru.date",
        "cxenseparse:recs:publishtime",
        "cxenseparse:publishtime",
        "publication_date",
        "publication-date",
        "publicationdate",
        "originalpublicationdate",
        "article_date_original",
        "published_date",
        "published-date",
        "publish_date",
        "publish-date",
        "publishdate",
        "published",
        "displaydate",
        "pub_date",
        "pubdate",
        "bt:pubdate",
        "article:create_at",
        "article:published_date",
        "apub:time",
        "date",
    ),
    "modified": (
        "article:modified_time",
        "og:article:modified_time",
        "article:modified",
        "article.updated",
        "og:modified_time",
        "og:updated_time",
        "datemodified",
        "dcterms.modified",
        "dc.date.modified",
        "cxenseparse:recs:modifiedtime",
        "bt:moddate",
        "article:update_at",
        "last-modified",
        "last_modified",
        "lastmod",
        "modified",
    ),
}
