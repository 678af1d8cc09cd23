"""newspaper4k: title, authors, date and text, without its NLP step and without fetching images for their sizes."""

from __future__ import annotations

import newspaper


def run(html: str) -> object:
    """Parse a page that was downloaded by somebody else."""
    article = newspaper.Article("https://example.com/", fetch_images=False)
    article.download(input_html=html)
    article.parse()
    return article.title, article.authors, article.publish_date, article.text
