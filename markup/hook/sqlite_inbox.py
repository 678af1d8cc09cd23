"""An inbox in an SQLite file, for the processes of one machine: WAL, synchronous=FULL."""

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

from markup.hook.delivery import STATES, Delivery
from markup.hook.inbox import GIVEN_UP, InboxError, only, pause

try:
    from fcntl import LOCK_EX, LOCK_UN, flock
except ImportError:  # not a Unix: SQLite's waiting must do
    flock = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from markup.hook.delivery import State
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
_DAY = 86_400


class SqliteInbox:
    """An inbox in an SQLite file, which is made where there is none.

    Args:
        path: the file; its folder must be there.
        lease: seconds that a worker may hold a delivery without renewing.
        attempts: how often a delivery is taken up before it is `dead`.
        keep_bodies: whether an event's fields stay when nothing is left to do with them.

    Raises:
        InboxError: the file cannot be opened or made, or is none of ours.
    """

    def __init__(self, path: Path, *, lease: float = 20.0, attempts: int = 12, keep_bodies: bool = False) -> None:
        self.lease = lease
        self.attempts = attempts
        self.keep_bodies = keep_bodies
        self._lock = Lock()
        self._owner = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"
        with _told():
            self._line = os.open(f"{path}-line", os.O_RDWR | os.O_CREAT, 0o600)
            path.touch(mode=0o600)  # unpublished words may pass through it
            self._db = sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "secure_delete=ON"):
                self._db.execute(f"PRAGMA {pragma}")
        with self._writing() as db:  # several processes may start at once
            for statement in filter(str.strip, _SCHEMA.split(";")):
                db.execute(statement)

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            self._db.close()
            os.close(self._line)

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction of our own, on disk when the block ends; undone if it raises."""
        with _told(), self._lock, self._turn():
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

    def _rows(self, question: str, **values: Any) -> list[Any]:
        with _told(), self._lock:
            return self._db.execute(question, values).fetchall()

    def _find(self, condition: str, **values: Any) -> list[Delivery]:
        """The deliveries for which a condition on the columns holds."""
        return [Delivery(*row) for row in self._rows(f"SELECT {_COLUMNS} FROM deliveries WHERE {condition}", **values)]

    def enqueue(self, cms: str, event: Event) -> tuple[Delivery, bool]:
        """Take an event in."""
        now = time.time()
        row = {
            "id": f"{cms}:{event.id}",
            "cms": cms,
            "key": event.key,
            "revision": event.revision,
            "action": event.action,
            "reason": event.reason,
            "now": now,
        }
        known = self._find("id = :id", id=row["id"])
        if known:
            return known[0], False
        body = json.dumps(dict(event.fields))
        with self._writing() as db:
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
        return self._find("id = :id", id=row["id"])[0], new

    def claim(self) -> Delivery | None:
        """The next delivery that is due, held for `lease` seconds."""
        now = time.time()
        some = "SELECT EXISTS (SELECT 1 FROM deliveries WHERE {})"
        left, due = (self._rows(some.format(condition), now=now)[0][0] for condition in (_LEFT, _DUE))
        if not left and not due:
            return None  # without a lock: this is asked often
        with self._writing() as db:
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
        """The work is done."""
        return self._settle(
            claim, "done", "result = :result, findings = :findings, jsonld = :jsonld, error = ''",
            result=result, findings=findings, jsonld=jsonld,
        )  # fmt: skip

    def fail(self, claim: Delivery, error: str, after: float | None = None, *, final: bool = False) -> bool:
        """The work failed: once more later, or `dead`."""
        if final or claim.attempts >= self.attempts:
            return self._settle(claim, "dead", "error = :error", error=error)
        due = time.time() + pause(claim.attempts, after)
        return self._settle(claim, "waiting", "error = :error, due = :due", error=error, due=due)

    def hold(self, claim: Delivery) -> bool:
        """Renew the lease before something lasting is done."""
        now = time.time()
        with self._writing() as db:
            self._supersede(db, "number = :number AND lease = :lease", now, number=claim.number, lease=claim.lease)
            return self._renew(db, claim, now)

    def renew(self, claim: Delivery) -> bool:
        """Renew the lease while work goes on."""
        with self._writing() as db:
            return self._renew(db, claim, time.time())

    def listed(self, state: State | None = None, limit: int = 100) -> list[Delivery]:
        """The latest deliveries, newest first; of one state if it is named."""
        condition = "state = :state" if state else "TRUE"
        return self._find(f"{condition} ORDER BY number DESC LIMIT :limit", state=state, limit=limit)

    def found(self, name: str) -> Delivery | None:
        """The delivery with an id."""
        return only(name, self._find("id = :name OR id = cms || ':' || :name ORDER BY id <> :name LIMIT 2", name=name))

    def retry(self, name: str | None = None) -> list[str]:
        """Take up dead deliveries again, or the one with an id."""
        with self._writing() as db:
            rows = db.execute(
                "UPDATE deliveries SET state = 'waiting', attempts = 0, due = :now, changed = :now"
                f" WHERE state = 'dead' AND (:name IS NULL OR id = :name) AND {_IS_NEWEST} RETURNING id",
                {"now": time.time(), "name": name},
            ).fetchall()
        return [row[0] for row in rows]

    def counts(self) -> dict[State, int]:
        """How many deliveries are in each state."""
        known = dict(self._rows("SELECT state, count(*) FROM deliveries GROUP BY state"))
        return {state: known.get(state, 0) for state in STATES}

    def longest_wait(self) -> float:
        """For how many seconds the oldest delivery has been due without being taken up."""
        now = time.time()
        (first,) = self._rows(f"SELECT min(due) FROM deliveries WHERE {_DUE}", now=now)[0]
        return now - first if first else 0.0

    def prune(self, days: int) -> int:
        """Forget what was settled more than `days` ago, and tidy the files."""
        with self._writing() as db:
            gone = db.execute(
                "DELETE FROM deliveries WHERE state IN ('done', 'superseded', 'ignored') AND changed < ?",
                (time.time() - days * _DAY,),
            )
        self._rows("PRAGMA wal_checkpoint(TRUNCATE)")  # what was emptied is then nowhere in the files
        return gone.rowcount

    def check(self) -> None:
        """Nothing, if the file can be read."""
        self._rows("SELECT 1")

    def _free(self, db: sqlite3.Connection, now: float) -> None:
        """Let go of what was left by workers that died."""
        self._supersede(db, _LEFT, now)
        values = {"now": now, "most": self.attempts}
        db.execute(
            "UPDATE deliveries SET state = 'dead', changed = :now, lease = '',"
            f" error = :why WHERE {_LEFT} AND attempts >= :most",
            {**values, "why": GIVEN_UP},
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
        with self._writing() as db:
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


@contextmanager
def _told() -> Iterator[None]:
    """What SQLite or the disk says, as an error of the inbox."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        raise InboxError(str(error)) from error
