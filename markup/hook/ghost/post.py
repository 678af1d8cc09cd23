"""A post as Ghost tells it, in a webhook or through its API: what we need of it, and nothing about its staff."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from markup.hook.fields import given, moment, plain
from markup.hook.ghost import section
from markup.model import Source

if TYPE_CHECKING:
    from collections.abc import Mapping

# How Ghost makes addresses of the names that it stores: @tryghost/social-urls.
NETWORKS: Mapping[str, str] = {
    "facebook": "https://www.facebook.com/{}",
    "twitter": "https://x.com/{}",
    "threads": "https://www.threads.net/@{}",
    "bluesky": "https://bsky.app/profile/{}",
    "mastodon": "https://{}",
    "tiktok": "https://www.tiktok.com/@{}",
    "youtube": "https://www.youtube.com/{}",
    "instagram": "https://www.instagram.com/{}",
    "linkedin": "https://www.linkedin.com/{}",
}
_LINKEDIN = ("in/", "company/", "school/", "pub/")
_PREVIEW_ENDS = "<!--members-only-->"
_GATED = re.compile(
    r"<!--\s*kg-gated-block:begin ([^\n>]{0,300}?)\s*-->(.*?)(?:<!--\s*kg-gated-block:end\s*-->|\Z)", re.DOTALL
)
_FOR_ALL = re.compile(r"""\bnonMember:["']?true\b""")


def fields(post: Mapping[str, Any]) -> dict[str, Any]:
    """What an event keeps of a post: its public words, as JSON values.

    Of a post for members or subscribers only what everybody may read is kept: the words behind the
    wall must not stand in the head of a public page.
    """
    free = post.get("visibility") == "public"
    tags = [t for t in post.get("tags") or () if t.get("visibility") == "public" and t.get("name")]
    return {
        "id": post["id"],
        "url": post.get("url") or "",
        "canonicalUrl": post.get("canonical_url") or "",
        "title": post.get("title") or "",
        "html": _public(post.get("html") or "", free=free),
        "description": post.get("custom_excerpt") or post.get("meta_description") or "",
        "published": post.get("published_at") or "",
        "authors": [_author(a) for a in post.get("authors") or () if a.get("name")],
        "tags": [t["name"] for t in tags],
        "image": _image(post),
        "free": free,
    }


def known(post: Mapping[str, Any]) -> dict[str, Any]:
    """A post's fields with `source`, their fingerprint, and `modified`, when they last changed.

    Ghost's `updated_at` tells that too, unless our section stands there already: writing it moved the time.
    """
    told = fields(post)
    made_of = _print(told)
    ours = section.read(post.get("codeinjection_head"))
    modified = ours.modified if ours and ours.source == made_of else post.get("updated_at")
    return {**told, "source": made_of, "modified": modified or ""}


def is_marked_up(post: Mapping[str, Any], told: Mapping[str, Any]) -> bool:
    """Whether our section stands in the post, made of what the post says now, and nobody changed it."""
    ours = section.read(post.get("codeinjection_head"))
    return ours is not None and ours.intact and ours.source == told["source"]


def _print(told: Mapping[str, Any]) -> str:
    """Another one where the markup may be another."""
    return section.fingerprint(json.dumps(told, ensure_ascii=False, sort_keys=True))


def article(told: Mapping[str, Any]) -> Source:
    """The article in a post's fields: its primary tag, which is the first, is its section."""
    first, *others = told["tags"] or [None]
    supplied = given(
        headline=told["title"],
        description=told["description"],
        authors=told["authors"],
        date_published=moment(told["published"]),
        date_modified=moment(told.get("modified")),
        article_section=first,
        keywords=others,
        image=told["image"],
        url=told["canonicalUrl"] or told["url"],
        is_accessible_for_free=told["free"],
    )
    return Source(f"<article>\n{told['html']}\n</article>", url=told["url"] or None, given=supplied)


def _public(html: str, *, free: bool) -> str:
    """What a visitor who is no member reads."""
    shown = _GATED.sub(lambda m: m[2] if _FOR_ALL.search(m[1]) else "", html)
    if free:
        return shown
    before, mark, _ = shown.partition(_PREVIEW_ENDS)
    return before if mark else ""


def _author(author: Mapping[str, Any]) -> dict[str, Any]:
    address = author.get("url") or ""
    here = urlsplit(address).path.rstrip("/").endswith("/404")  # how Ghost says that there is no such page
    told = {
        "name": author["name"],
        "url": "" if here else address,
        "description": author.get("bio"),
        "image": author.get("profile_image"),
        "sameAs": [a for a in [author.get("website"), *map(_profile, NETWORKS, [author] * len(NETWORKS))] if a],
    }
    return {name: value for name, value in told.items() if value}


def _profile(network: str, author: Mapping[str, Any]) -> str:
    name = str(author.get(network) or "").strip().lstrip("/")
    if network in ("twitter", "threads", "tiktok"):
        name = name.removeprefix("@")
    if network == "linkedin" and not name.startswith(_LINKEDIN):
        name = f"in/{name}" if name else ""
    return NETWORKS[network].format(name) if name else ""


def _image(post: Mapping[str, Any]) -> dict[str, Any] | None:
    address = post.get("feature_image")
    if not address:
        return None
    caption = plain(post.get("feature_image_caption")) or post.get("feature_image_alt")
    return {"url": address, "caption": caption} if caption else {"url": address}
