"""What the publisher tells us once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Publisher:
    """The organization behind the site; `policies` maps a schema.org property to a page's address."""

    name: str
    type: str = "NewsMediaOrganization"
    url: str | None = None
    logo: str | None = None
    same_as: tuple[str, ...] = ()
    policies: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class StaffMember:
    """What the publisher knows of an author beyond the article."""

    url: str | None = None
    job_title: str | None = None
    same_as: tuple[str, ...] = ()
    image: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """A publisher's settings; everything works without any."""

    publisher: Publisher | None = None
    language: str | None = None
    time_zone: str | None = None
    staff: Mapping[str, StaffMember] = field(default_factory=dict)
    sections: Mapping[str, str] = field(default_factory=dict)
    templates: Path | None = None
    mentions: Literal["all", "cited", "none"] = "all"
