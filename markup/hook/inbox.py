"""The inbox: what it has accepted is on disk, takes effect once, and in order.

Four operations carry the work: `enqueue`, `claim`, `ack`, `fail`. Any number of threads and processes
of one machine may share the file. What must hold of it:

- `enqueue` returns when the delivery is on disk (WAL, synchronous=FULL).
- An id is taken once; whoever sends it again gets what became of it.
- Of one article at most one delivery is worked on at a time, and never one that is older than what is
  known: an event whose revision is below the newest accepted one is `superseded`, whether it comes
  late, waits, waits for its next attempt, or was left by a worker that died. Events with the same
  revision count as they arrive.
- A claim is a lease. A worker that dies loses it when it ends, and the delivery is taken up again.
"""

# ruff: noqa: S608  # what is put into statements as text is ours: column names and conditions

from __future__ import annotations

import json
import os
import secrets
import socket
import sqlite3
import time
from contextlib import contextmanager
from dataclasses import fields
from threading import Lock
from typing import TYPE_CHECKING, Any

from markup.hook.delivery import Delivery

try:
    from fcntl import LOCK_EX, LOCK_UN, flock
except ImportError:  # not a Unix: SQLite's waiting must do
    flock = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from markup.hook.event import Event

_SCHEMA = """
CREATE TABLE IF NOT EXISTS deliveries (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    cms TEXT NOT NULL,
    key TEXT NOT NULL,
    revision TEXT NOT NULL,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    received REAL NOT NULL,
    changed REAL NOT NULL,
    due REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    fields TEXT NOT NULL DEFAULT '{}',
    reason TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    error TEXT NOT NULL DEFAULT '',
    findings TEXT NOT NULL DEFAULT '',
    jsonld TEXT NOT NULL DEFAULT '',
    lease TEXT NOT NULL DEFAULT ''
);
CREATE INDEX IF NOT EXISTS deliveries_due ON deliveries (state, due);
CREATE INDEX IF NOT EXISTS deliveries_of_article ON deliveries (key, state);
CREATE TABLE IF NOT EXISTS articles (key TEXT PRIMARY KEY, revision TEXT NOT NULL, number INTEGER NOT NULL);
"""
_COLUMNS = ", ".join(f.name for f in fields(Delivery))
# The `due` of what is worked on is the end of its lease.
_LEFT = "state = 'working' AND due <= :now"
_DUE = "state = 'waiting' AND due <= :now"
_IS_NEWEST = "number = (SELECT a.number FROM articles a WHERE a.key = deliveries.key)"
_IN_WORK = "EXISTS (SELECT 1 FROM deliveries o WHERE o.key = deliveries.key AND o.state = 'working')"
_NEXT = f"SELECT number FROM deliveries WHERE {_DUE} AND NOT {_IN_WORK} ORDER BY due, number LIMIT 1"
_FIRST_PAUSE, _LONGEST_PAUSE = 5.0, 3600.0  # seconds between attempts, which grow threefold


class Inbox:
    """An inbox in an SQLite file, which is made where there is none.

    Args:
        path: the file; its folder must be there.
        lease: seconds that a worker may hold a delivery without renewing.
        attempts: how often a delivery is taken up before it is `dead`.
        keep_bodies: whether an event's fields stay when nothing is left to do with them.
    """

    def __init__(self, path: Path, *, lease: float = 20.0, attempts: int = 12, keep_bodies: bool = False) -> None:
        self.lease = lease
        self.attempts = attempts
        self.keep_bodies = keep_bodies
        self._lock = Lock()
        self._owner = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        self._line = os.open(f"{path}-line", os.O_RDWR | os.O_CREAT, 0o600)
        path.touch(mode=0o600)  # unpublished words may pass through it
        self._db = sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
            self._db.execute(f"PRAGMA {pragma}")
        with self.writing() as db:  # several processes may start at once
            for statement in filter(str.strip, _SCHEMA.split(";")):
                db.execute(statement)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()
            os.close(self._line)

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction of our own, on disk when the block ends; undone if it raises."""
        with self._lock, self._turn():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
            except BaseException:
                self._db.execute("ROLLBACK")
                raise
            self._db.execute("COMMIT")

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Wait in line for the other processes: SQLite's own waiting is sleeping, up to 100 ms, and trying again."""
        if flock is None:
            yield
            return
        flock(self._line, LOCK_EX)
        try:
            yield
        finally:
            flock(self._line, LOCK_UN)

    def rows(self, question: str, **values: Any) -> list[Any]:
        """The rows that answer a question."""
        with self._lock:
            return self._db.execute(question, values).fetchall()

    def find(self, condition: str, **values: Any) -> list[Delivery]:
        """The deliveries for which a condition on the columns holds."""
        return [Delivery(*row) for row in self.rows(f"SELECT {_COLUMNS} FROM deliveries WHERE {condition}", **values)]

    def enqueue(self, cms: str, event: Event, now: float | None = None) -> tuple[Delivery, bool]:
        """Take an event in; on disk when this returns.

        Returns:
            The delivery, and whether it is new: False if its id was taken before.
        """
        now = time.time() if now is None else now
        row = {
            "id": f"{cms}:{event.id}",
            "cms": cms,
            "key": event.key,
            "revision": event.revision,
            "action": event.action,
            "reason": event.reason,
            "now": now,
        }
        known = self.find("id = :id", id=row["id"])
        if known:
            return known[0], False
        body = json.dumps(dict(event.fields))
        with self.writing() as db:
            state = self._state(db, event)
            keep = state == "waiting" or self.keep_bodies
            added = db.execute(
                "INSERT INTO deliveries (id, cms, key, revision, action, state, received, changed, due, fields, reason)"
                " VALUES (:id, :cms, :key, :revision, :action, :state, :now, :now, :now, :fields, :reason)"
                " ON CONFLICT (id) DO NOTHING",
                {**row, "state": state, "fields": body if keep else "{}"},
            )
            new = added.rowcount == 1
            if new and state == "waiting":
                db.execute(
                    "INSERT INTO articles VALUES (:key, :revision, :number) ON CONFLICT (key)"
                    " DO UPDATE SET revision = excluded.revision, number = excluded.number",
                    {**row, "number": added.lastrowid},
                )
                self._supersede(db, "key = :key AND state IN ('waiting', 'dead')", now, key=event.key)
        return self.find("id = :id", id=row["id"])[0], new

    def claim(self, now: float | None = None) -> Delivery | None:
        """The next delivery that is due, held for `lease` seconds; None if there is none.

        What was taken up too often and never answered for (its worker died each time) is `dead`.
        """
        now = time.time() if now is None else now
        some = "SELECT EXISTS (SELECT 1 FROM deliveries WHERE {})"
        left, due = (self.rows(some.format(condition), now=now)[0][0] for condition in (_LEFT, _DUE))
        if not left and not due:
            return None  # without a lock: this is asked often
        with self.writing() as db:
            if left:
                self._free(db, now)
            row = db.execute(_NEXT, {"now": now}).fetchone()
            if row is None:
                return None
            lease = f"{self._owner}:{secrets.token_hex(4)}"
            claimed = db.execute(
                "UPDATE deliveries SET state = 'working', changed = :now, due = :ends, attempts = attempts + 1,"
                f" lease = :lease WHERE number = :number RETURNING {_COLUMNS}",
                {"now": now, "ends": now + self.lease, "lease": lease, "number": row[0]},
            )
            return Delivery(*claimed.fetchall()[0])

    def ack(self, claim: Delivery, result: str, findings: str = "", jsonld: str = "") -> bool:
        """The work is done; False if the lease was lost, and with it the right to say so."""
        return self._settle(
            claim, "done", "result = :result, findings = :findings, jsonld = :jsonld, error = ''",
            result=result, findings=findings, jsonld=jsonld,
        )  # fmt: skip

    def fail(self, claim: Delivery, error: str, after: float | None = None, *, final: bool = False) -> bool:
        """The work failed: once more later, or `dead` if it is final or was tried often enough.

        Args:
            claim: what was claimed.
            error: one line for an operator.
            after: seconds that the CMS asked us to wait, if it did; waited at least.
            final: no further attempt can help.
        """
        if final or claim.attempts >= self.attempts:
            return self._settle(claim, "dead", "error = :error", error=error)
        pause = min(_LONGEST_PAUSE, _FIRST_PAUSE * 3 ** (claim.attempts - 1))
        due = time.time() + max(pause, after or 0)
        return self._settle(claim, "waiting", "error = :error, due = :due", error=error, due=due)

    def hold(self, claim: Delivery) -> bool:
        """Renew the lease before something lasting is done; False: leave it, it is lost or no longer the newest."""
        now = time.time()
        with self.writing() as db:
            self._supersede(db, "number = :number AND lease = :lease", now, number=claim.number, lease=claim.lease)
            return self._renew(db, claim, now)

    def renew(self, claim: Delivery) -> bool:
        """Renew the lease while work goes on; False if it was lost."""
        with self.writing() as db:
            return self._renew(db, claim, time.time())

    def _free(self, db: sqlite3.Connection, now: float) -> None:
        """Let go of what was left by workers that died."""
        self._supersede(db, _LEFT, now)
        values = {"now": now, "most": self.attempts}
        db.execute(
            "UPDATE deliveries SET state = 'dead', changed = :now, lease = '',"
            f" error = 'given up: its worker died each time' WHERE {_LEFT} AND attempts >= :most",
            values,
        )
        db.execute(f"UPDATE deliveries SET state = 'waiting', lease = '' WHERE {_LEFT}", values)

    def _renew(self, db: sqlite3.Connection, claim: Delivery, now: float) -> bool:
        renewed = db.execute(
            "UPDATE deliveries SET due = ? WHERE number = ? AND lease = ? AND state = 'working'",
            (now + self.lease, claim.number, claim.lease),
        )
        return renewed.rowcount == 1

    def _settle(self, claim: Delivery, state: str, change: str, **values: Any) -> bool:
        now = time.time()
        done = state == "done" and not self.keep_bodies
        with self.writing() as db:
            settled = db.execute(
                f"UPDATE deliveries SET state = :state, changed = :now, lease = '', {change}"
                f"{', fields = char(123, 125)' if done else ''}"
                " WHERE number = :number AND lease = :lease AND state = 'working'",
                {**values, "state": state, "now": now, "number": claim.number, "lease": claim.lease},
            )
            if settled.rowcount and state != "done":
                self._supersede(db, "number = :number", now, number=claim.number)
            return settled.rowcount == 1

    def _supersede(self, db: sqlite3.Connection, condition: str, now: float, **values: Any) -> None:
        """Mark those of the deliveries that are not the newest of their article."""
        emptied = "" if self.keep_bodies else ", fields = char(123, 125)"
        db.execute(
            f"UPDATE deliveries SET state = 'superseded', changed = :now, lease = ''{emptied}"
            f" WHERE {condition} AND NOT {_IS_NEWEST}",
            {**values, "now": now},
        )

    def _state(self, db: sqlite3.Connection, event: Event) -> str:
        if event.action == "ignore":
            return "ignored"
        newest = db.execute("SELECT revision FROM articles WHERE key = ?", (event.key,)).fetchone()
        return "superseded" if newest and newest[0] > event.revision else "waiting"
