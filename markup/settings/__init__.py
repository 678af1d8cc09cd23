"""What a publisher says once: the types, and the doors' way to read them from `markup.toml`."""

from markup.settings.file import find, load
from markup.settings.hook import CMS_KEYS, HookSettings
from markup.settings.rating_scales import RATING_SCALES, RatingScale
from markup.settings.types import (
    ARTICLE_TYPES,
    POLICIES,
    ClaimReviewSettings,
    Publisher,
    Settings,
    SettingsError,
    StaffMember,
)

__all__ = [
    "ARTICLE_TYPES",
    "CMS_KEYS",
    "POLICIES",
    "RATING_SCALES",
    "ClaimReviewSettings",
    "HookSettings",
    "Publisher",
    "RatingScale",
    "Settings",
    "SettingsError",
    "StaffMember",
    "find",
    "load",
]
