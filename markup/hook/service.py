"""What a running hook is made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markup.hook import credentials
from markup.hook.inbox import InboxError
from markup.settings import SettingsError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markup.hook.inbox import Inbox
    from markup.settings import HookSettings, Settings


@dataclass(frozen=True)
class Service:
    """Settings, the inbox, and the secrets, which are read once and live in memory only.

    `secrets` has those of each CMS that is served; `back` its table, with what its way back needs;
    `plain` the same without anything secret.
    """

    settings: Settings
    inbox: Inbox
    secrets: Mapping[str, tuple[str, ...]]
    back: Mapping[str, Mapping[str, Any]]
    plain: Mapping[str, Mapping[str, Any]]
    token: str | None

    @property
    def hook(self) -> HookSettings:
        """How the hook is run."""
        return self.settings.hook

    def __repr__(self) -> str:
        """Without any secret."""
        return f"Service({', '.join(self.secrets)})"


def service(settings: Settings, environ: Mapping[str, str]) -> Service:
    """A service as the settings have it.

    Raises:
        SettingsError: no CMS is served, a secret is missing, or the inbox cannot be opened.
    """
    hook = settings.hook
    if not hook.cms:
        message = "no CMS is named: the settings have no table such as [hook.standard]"
        raise SettingsError(message)
    secrets = {cms: credentials.secrets(cms, table, environ) for cms, table in hook.cms.items()}
    return Service(
        settings,
        inbox(hook, environ),
        secrets,
        {cms: _back(cms, table, environ, secrets[cms]) for cms, table in hook.cms.items()},
        {cms: credentials.plain(table) for cms, table in hook.cms.items()},
        credentials.token(hook, environ),
    )


def _back(
    cms: str, table: Mapping[str, Any], environ: Mapping[str, str], secrets: tuple[str, ...]
) -> Mapping[str, Any]:
    """What the way back needs. WordPress's plugin has one secret for both ways."""
    way = credentials.resolved(table, environ)
    return {"deliverSecret": secrets[0], **way} if cms == "wordpress" else way


def inbox(hook: HookSettings, environ: Mapping[str, str]) -> Inbox:
    """The inbox that the settings name: a database where they lead to one, a file otherwise.

    Raises:
        SettingsError: it cannot be opened or made.
    """
    database = credentials.database(hook, environ)
    try:
        if database is None:
            from markup.hook.sqlite_inbox import SqliteInbox  # noqa: PLC0415

            return SqliteInbox(
                hook.inbox, lease=hook.lease_seconds, attempts=hook.attempts, keep_bodies=hook.keep_bodies
            )
        from markup.hook.postgres_inbox import PostgresInbox  # noqa: PLC0415

        return PostgresInbox(database, lease=hook.lease_seconds, attempts=hook.attempts, keep_bodies=hook.keep_bodies)
    except InboxError as error:
        message = f"{'the database' if database else hook.inbox}: {error}"
    except ImportError:  # procrastinate, psycopg, or the libpq that it wraps
        message = "a database needs more than is installed: pip install 'newsmarkup[serve,postgres]'"
    raise SettingsError(message)
