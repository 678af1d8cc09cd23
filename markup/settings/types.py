"""What the publisher tells us once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from markup.model import Evidence, InputError
from markup.settings.hook import HookSettings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# Properties of schema.org's NewsMediaOrganization and Organization that lead to a page.
POLICIES = (
    "publishingPrinciples",
    "correctionsPolicy",
    "ethicsPolicy",
    "diversityPolicy",
    "diversityStaffingReport",
    "unnamedSourcesPolicy",
    "actionableFeedbackPolicy",
    "masthead",
    "missionCoveragePrioritiesPolicy",
    "noBylinesPolicy",
    "verificationFactCheckingPolicy",
    "ownershipFundingInfo",
)
# schema.org's Article and those of its subtypes that a newsroom's section can hold.
ARTICLE_TYPES = (
    "Article",
    "NewsArticle",
    "AnalysisNewsArticle",
    "AskPublicNewsArticle",
    "BackgroundNewsArticle",
    "OpinionNewsArticle",
    "ReportageNewsArticle",
    "ReviewNewsArticle",
    "AdvertiserContentArticle",
    "BlogPosting",
    "LiveBlogPosting",
    "Report",
    "SatiricalArticle",
    "ScholarlyArticle",
    "TechArticle",
)


class SettingsError(InputError):
    """Settings that cannot be used; the message is one line with file and line number."""


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
class ClaimReviewSettings:
    """How the publisher's fact checks are marked up.

    `rating_scale` names one of `RATING_SCALES`; `labels` is a scale of the publisher's own, each label with
    its number, and outranks it. Without either a rating has its label and no number.
    """

    rating_scale: str | None = None
    labels: Mapping[str, int] = field(default_factory=dict)
    all_claims: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """A publisher's settings; everything works without any.

    `toml` is the text of the file they were read from and `table` the way to them in it; settings
    built in code have neither and stand for themselves in a TOML text of their own (`text`).
    """

    publisher: Publisher | None = None
    language: str | None = None
    time_zone: str | None = None
    staff: Mapping[str, StaffMember] = field(default_factory=dict)
    people: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # addresses that say who somebody is, by name
    sections: Mapping[str, str] = field(default_factory=dict)
    templates: Path | None = None
    mentions: Literal["all", "cited", "none"] = "all"
    claim_review: ClaimReviewSettings = field(default_factory=ClaimReviewSettings)
    spacy: str | None = None  # an installed spaCy pipeline that looks for names too
    hook: HookSettings = field(default_factory=HookSettings)
    toml: str | None = field(default=None, repr=False, compare=False)
    table: tuple[str, ...] = field(default=(), repr=False, compare=False)

    @property
    def text(self) -> str:
        """The TOML text that the places of settings count in."""
        if self.toml is not None:
            return self.toml
        from markup.settings.toml_text import toml_text  # noqa: PLC0415  # only evidence asks

        return toml_text(self)

    def evidence(self, rule: str, pointer: str) -> Evidence:
        """Evidence in the settings: the words of a value, or of a table's key.

        Args:
            rule: the rule that used the setting.
            pointer: a JSON Pointer in the settings' own key names, such as `/publisher/sameAs/0`.

        Raises:
            KeyError: the settings do not say it.
        """
        from markup.settings.toml_places import evidence  # noqa: PLC0415

        return evidence(self.text, self.table, rule, pointer)
