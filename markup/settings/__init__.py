"""What a publisher says once: the types, and the doors' way to read them from `markup.toml`."""

from markup.settings.file import find, load
from markup.settings.hook import CMS_KEYS, HookSettings
from markup.settings.types import ARTICLE_TYPES, POLICIES, Publisher, Settings, SettingsError, StaffMember

__all__ = [
    "ARTICLE_TYPES",
    "CMS_KEYS",
    "POLICIES",
    "HookSettings",
    "Publisher",
    "Settings",
    "SettingsError",
    "StaffMember",
    "find",
    "load",
]
