"""The table `[hook]`: how the publish hook is run, and for each CMS where it is and who may speak for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

# Keys of a CMS's table and what they hold. `fields` maps our names to the CMS's own.
_SECRET = ("secretEnv", "secretFile")
_BACK = ("deliverTo", "deliverSecretEnv", "deliverSecretFile", "deliverFolder")
CMS_KEYS: Mapping[str, tuple[str, ...]] = {
    "standard": (*_SECRET, *_BACK),
    "github": (*_SECRET, *_BACK),
    "contentful": (*_SECRET, *_BACK, "site", "locale", "contentTypes", "fields"),
    "sanity": (*_SECRET, *_BACK, "site", "fields"),
    "storyblok": (*_SECRET, *_BACK, "site", "api", "tokenEnv", "tokenFile", "fields"),
    "wordpress": (*_SECRET, *_BACK, "url"),
    "ghost": (*_SECRET, "url", "site", "adminKeyEnv", "adminKeyFile", "article"),
}
# What a headless CMS's fields can be: `body` is the text, `slug` what follows `site` in the address.
FIELDS = (
    "body",
    "url",
    "slug",
    "headline",
    "description",
    "author",
    "datePublished",
    "dateModified",
    "articleSection",
    "keywords",
    "image",
    "inLanguage",
)
ADDRESSES = frozenset({"deliverTo", "site", "api", "url"})
LISTS = frozenset({"contentTypes"})
CHOICES = {"article": ("replace", "theme")}
# Who writes one of these into the settings has a secret where everybody reads.
SECRETS = frozenset(
    {"secret", "secrets", "token", "password", "key", "apiKey", "adminKey", "deliverSecret", "postgres"}
)


@dataclass(frozen=True, slots=True)
class HookSettings:
    """How the publish hook is run.

    `inbox` is the file of accepted deliveries; `postgres_env` and `postgres_file` lead to a database
    that is the inbox instead. `attempts` is how often one is tried, `lease_seconds`
    how long a worker that died holds up what it was on, `keep_days` how long settled deliveries are
    listed. `token_env` and `token_file` lead to the operators' token. `cms` has a table for each CMS
    that may speak to us, names as in the file.
    """

    inbox: Path = Path("markup-inbox.sqlite")
    postgres_env: str | None = None
    postgres_file: Path | None = None
    max_bytes: int = 5_000_000
    workers: int = 1
    attempts: int = 12
    lease_seconds: int = 20
    keep_days: int = 30
    keep_bodies: bool = False
    token_env: str = "MARKUP_TOKEN"  # noqa: S105  # the variable's name
    token_file: Path | None = None
    cms: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
