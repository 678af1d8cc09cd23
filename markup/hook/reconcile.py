"""The posts whose event never came: found by asking the CMS, put into the inbox like any event."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from markup.hook.adapters import ghost
from markup.hook.ghost.admin_api import admin_api

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from markup.hook.inbox import Inbox


@dataclass(frozen=True, slots=True)
class Reconciled:
    """How many posts were looked at, and which are in the inbox now because of it, by their keys."""

    seen: int
    enqueued: tuple[str, ...]


def reconcile_ghost(
    inbox: Inbox, settings: Mapping[str, Any], *, since: datetime | None = None, again: bool = False
) -> Reconciled:
    """Enqueue the published posts whose markup is missing, is not theirs any more, or was changed by hand.

    Args:
        inbox: where the events go.
        settings: the table `[hook.ghost]`, its Admin API key resolved.
        since: only posts that changed since then; all if absent.
        again: also those whose markup is right: the settings or the converter have changed.

    Raises:
        Retry: Ghost could not be asked now.
        Refused: it refuses to answer, or the settings lack its address or key.
    """
    seen, taken = 0, []
    for post in admin_api(settings).published(since):
        seen += 1
        event = ghost.missed(post, settings, again=again)
        if event.action == "publish" and inbox.enqueue("ghost", event)[1]:
            taken.append(event.key)
    return Reconciled(seen, tuple(taken))
