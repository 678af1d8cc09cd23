"""What the inbox keeps of one delivery."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from markup.hook.event import Event

if TYPE_CHECKING:
    from collections.abc import Mapping

    from markup.hook.event import Action

# `superseded`: something newer is known of the same article. `ignored`: no published article, or our
# own write-back. `dead`: given up; an operator looks at it (`markup deliveries retry`).
State = Literal["waiting", "working", "done", "superseded", "ignored", "dead"]
STATES: tuple[State, ...] = ("waiting", "working", "done", "superseded", "ignored", "dead")


@dataclass(frozen=True, slots=True)
class Delivery:
    """One delivery as the inbox keeps it; times are Unix seconds.

    `id` is the event's id behind the CMS's name. `due` is when it may be worked on. `attempts` counts
    how often a worker took it up. `fields` is emptied when nothing is left to do. `lease` is the mark
    of the worker that holds it.
    """

    number: int
    id: str
    cms: str
    key: str
    revision: str
    action: Action
    state: State
    received: float
    changed: float
    due: float
    attempts: int
    fields: str
    reason: str
    result: str
    error: str
    findings: str
    jsonld: str
    lease: str

    @property
    def event(self) -> Event:
        """The event that was accepted."""
        event_id = self.id.removeprefix(f"{self.cms}:")
        return Event(event_id, self.key, self.revision, self.action, json.loads(self.fields), self.reason)

    def shown(self, *, whole: bool) -> Mapping[str, Any]:
        """What an operator sees, as JSON values; nothing of the article's text."""
        said: dict[str, Any] = {
            "id": self.id,
            "cms": self.cms,
            "key": self.key,
            "revision": self.revision,
            "action": self.action,
            "state": self.state,
            "attempts": self.attempts,
            "received": _moment(self.received),
            "changed": _moment(self.changed),
        }
        if self.state == "waiting":
            said["due"] = _moment(self.due)
        said |= {name: value for name in ("reason", "result", "error") if (value := getattr(self, name))}
        if whole:
            said["findings"] = json.loads(self.findings or "[]")
            said["jsonld"] = json.loads(self.jsonld or "null")
        return said


def _moment(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
