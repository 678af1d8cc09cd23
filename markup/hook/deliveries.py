"""What an operator asks of an inbox: what is in it, how it stands, once more please."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from markup.hook.delivery import STATES

if TYPE_CHECKING:
    from markup.hook.delivery import Delivery, State
    from markup.hook.inbox import Inbox

_DAY = 86_400


def listed(inbox: Inbox, state: State | None = None, limit: int = 100) -> list[Delivery]:
    """The latest deliveries, newest first; of one state if it is named."""
    condition = "state = :state" if state else "TRUE"
    return inbox.find(f"{condition} ORDER BY number DESC LIMIT :limit", state=state, limit=limit)


def found(inbox: Inbox, name: str) -> Delivery | None:
    """The delivery with an id; the CMS's name before it may be left out where only one has it."""
    exact = inbox.find("id = :name", name=name)
    loose = exact or inbox.find("id = cms || ':' || :name LIMIT 2", name=name)
    return loose[0] if len(loose) == 1 else None


def retry(inbox: Inbox, name: str | None = None) -> list[str]:
    """Take up dead deliveries again, or the one with an id; the ids of those that now wait.

    One that something newer overtook is not taken up.
    """
    now = time.time()
    with inbox.writing() as db:
        rows = db.execute(
            "UPDATE deliveries SET state = 'waiting', attempts = 0, due = :now, changed = :now"
            " WHERE state = 'dead' AND (:name IS NULL OR id = :name)"
            " AND number = (SELECT a.number FROM articles a WHERE a.key = deliveries.key) RETURNING id",
            {"now": now, "name": name},
        ).fetchall()
    return [row[0] for row in rows]


def counts(inbox: Inbox) -> dict[State, int]:
    """How many deliveries are in each state."""
    known = dict(inbox.rows("SELECT state, count(*) FROM deliveries GROUP BY state"))
    return {state: known.get(state, 0) for state in STATES}


def longest_wait(inbox: Inbox) -> float:
    """For how many seconds the oldest delivery has been due without being taken up; 0 if none is."""
    now = time.time()
    (first,) = inbox.rows("SELECT min(due) FROM deliveries WHERE state = 'waiting' AND due <= :now", now=now)[0]
    return now - first if first else 0.0


def prune(inbox: Inbox, days: int) -> int:
    """Forget what was settled more than `days` ago, and tidy the files; how many that were.

    Dead ones stay until somebody looks at them. The newest revision of each article is remembered.
    """
    with inbox.writing() as db:
        gone = db.execute(
            "DELETE FROM deliveries WHERE state IN ('done', 'superseded', 'ignored') AND changed < ?",
            (time.time() - days * _DAY,),
        )
    inbox.rows("PRAGMA wal_checkpoint(TRUNCATE)")  # what was emptied is then nowhere in the files
    return gone.rowcount
