"""An inbox in a PostgreSQL database, for several machines: the work is jobs of procrastinate.

What a delivery is and which revision of an article is the newest stand in two tables of our own. That
there is work to do, who has it, when it is due and how often it was tried is procrastinate's
(https://procrastinate.readthedocs.io): a delivery that is to be worked on has a job, whose lock is the
article, so that one is worked on at a time. A claim is a worker of procrastinate's with one job; it
lasts as long as that worker's heartbeat. A worker whose job is over takes the next claim: to take one
out of procrastinate's table costs a look at every job.

Every operation is one transaction over both. Procrastinate's own methods open transactions of their
own, save for adding and cancelling a job; the others are called by the statements that those methods
run. Whoever decides by an article's newest revision locks the article's row first, so that no two of
them pass each other.
"""

# ruff: noqa: S608  # what is put into statements as text is ours

from __future__ import annotations

import json
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import psycopg
from procrastinate import App, SyncPsycopgConnector
from procrastinate.exceptions import ConnectorException
from procrastinate.sql import queries as procrastinate
from psycopg.conninfo import conninfo_to_dict
from psycopg.rows import class_row
from psycopg_pool import ConnectionPool

from markup.hook import postgres_sql as sql
from markup.hook.delivery import STATES, Delivery
from markup.hook.inbox import GIVEN_UP, InboxError, only, pause

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.hook.delivery import State
    from markup.hook.event import Event

    Connection = psycopg.Connection[tuple[Any, ...]]

QUEUE = "newsmarkup"
_TASK = "newsmarkup.deliver"
_PATIENCE = 5.0  # seconds for a connection
_FORGOTTEN = 86_400.0  # seconds without a heartbeat after which a worker's row goes
_SET_UP = 0x6E6D6B  # the advisory lock of whoever makes the tables


class PostgresInbox:
    """An inbox in a PostgreSQL database, whose tables are made where there are none.

    Args:
        database: a URL or a libpq connection string.
        lease: seconds without a heartbeat after which a delivery is taken up by another.
        attempts: how often a delivery is taken up before it is `dead`.
        keep_bodies: whether an event's fields stay when nothing is left to do with them.

    Raises:
        InboxError: the database cannot be reached, or the tables cannot be made.
    """

    def __init__(self, database: str, *, lease: float = 20.0, attempts: int = 12, keep_bodies: bool = False) -> None:
        self.lease = lease
        self.attempts = attempts
        self.keep_bodies = keep_bodies
        self._idle: list[int] = []
        kwargs: dict[str, Any] = {"connect_timeout": int(_PATIENCE), "application_name": QUEUE}
        self._pool: ConnectionPool[Connection] = ConnectionPool(
            database, min_size=1, max_size=8, timeout=_PATIENCE, reconnect_timeout=_PATIENCE, kwargs=kwargs,
            configure=_durable, check=ConnectionPool.check_connection, open=False,
        )  # fmt: skip
        _check_address(database)
        with _told():
            psycopg.connect(database, **kwargs).close()  # says what is wrong; the pool says only that it waited
            self._pool.open()
        connector = SyncPsycopgConnector()
        connector.open(self._pool)
        self._app = App(connector=connector)
        with self._transaction() as db:  # several processes may start at once
            db.execute("SELECT pg_advisory_xact_lock(%s)", [_SET_UP])
            if not _one(db, "SELECT to_regclass('procrastinate_jobs') IS NOT NULL"):
                db.execute(self._app.schema_manager.get_schema())
            db.execute(sql.TABLES)

    def close(self) -> None:
        """Take our idle workers out of the table, and close the connections."""
        with suppress(InboxError), self._transaction() as db:  # they do no harm there
            for worker in self._idle:
                db.execute(procrastinate["unregister_worker"], {"worker_id": worker})
        self._pool.close()

    def enqueue(self, cms: str, event: Event) -> tuple[Delivery, bool]:
        """Take an event in."""
        name, ignored = f"{cms}:{event.id}", event.action == "ignore"
        body = json.dumps(dict(event.fields)) if self.keep_bodies or not ignored else "{}"
        settled = "ignored" if ignored else None
        with self._transaction() as db:
            number = _one(
                db,
                "INSERT INTO newsmarkup_deliveries (id, cms, key, revision, action, reason, fields, settled)"
                " VALUES (%s, %s, %s, %s, %s, %s, %s, %s) ON CONFLICT (id) DO NOTHING RETURNING number",
                [name, cms, event.key, event.revision, event.action, event.reason, body, settled],
            )
            if number is not None and not ignored:
                self._place(db, event, number, name)
        return self._find("id = %s", [name])[0], number is not None

    def claim(self) -> Delivery | None:
        """The next delivery that is due, held while its heartbeat is younger than `lease` seconds."""
        with self._transaction() as db:
            left = db.execute(sql.LEFT, [self.lease]).fetchall()
            due = left or _one(db, sql.DUE, [QUEUE])
        for (number,) in left:
            self._free(number)
        return self._fetch() if due else None

    def ack(self, claim: Delivery, result: str, findings: str = "", jsonld: str = "") -> bool:
        """The work is done."""
        with self._transaction() as db:
            held = self._end(db, claim, "succeeded", "done")
            if held:
                db.execute(
                    "UPDATE newsmarkup_deliveries SET result = %s, findings = %s, jsonld = %s, error = ''"
                    " WHERE number = %s",
                    [result, findings, jsonld, claim.number],
                )
        return self._over(claim, held=held)

    def fail(self, claim: Delivery, error: str, after: float | None = None, *, final: bool = False) -> bool:
        """The work failed: once more later, or `dead`."""
        over = final or claim.attempts >= self.attempts
        with self._transaction() as db:
            held = self._give_back(db, claim, error, None if over else pause(claim.attempts, after))
        return self._over(claim, held=held)

    def hold(self, claim: Delivery) -> bool:
        """Renew the lease before something lasting is done."""
        with self._transaction() as db:
            newest = _one(db, sql.IS_NEWEST, [claim.number])
            over = not newest and self._end(db, claim, "aborted", "superseded")
        self._over(claim, held=over)
        return bool(newest) and self.renew(claim)

    def renew(self, claim: Delivery) -> bool:
        """Renew the lease while work goes on."""
        with self._transaction() as db:
            held = _one(db, sql.IN_WORK, [claim.number, claim.lease]) is not None
            if held:
                db.execute(procrastinate["update_heartbeat"], {"worker_id": claim.lease})
        return held

    def listed(self, state: State | None = None, limit: int = 100) -> list[Delivery]:
        """The latest deliveries, newest first; of one state if it is named."""
        return self._find("%s::text IS NULL OR state = %s ORDER BY number DESC LIMIT %s", [state, state, limit])

    def found(self, name: str) -> Delivery | None:
        """The delivery with an id."""
        return only(name, self._find("id = %s OR id = cms || ':' || %s ORDER BY id <> %s LIMIT 2", [name] * 3))

    def retry(self, name: str | None = None) -> list[str]:
        """Take up dead deliveries again, or the one with an id."""
        dead = self._find("state = 'dead' AND (%s::text IS NULL OR id = %s)", [name, name])
        return [one.id for one in dead if self._again(one)]

    def counts(self) -> dict[State, int]:
        """How many deliveries are in each state."""
        with self._transaction() as db:
            known = dict(db.execute(f"{sql.SEEN} SELECT state, count(*) FROM inbox GROUP BY state").fetchall())
        return {state: known.get(state, 0) for state in STATES}

    def longest_wait(self) -> float:
        """For how many seconds the oldest delivery has been due without being taken up."""
        with self._transaction() as db:
            waited = _one(
                db, f"{sql.SEEN} SELECT extract(epoch FROM now())::float - min(due) FROM inbox WHERE state = 'waiting'"
            )
        return max(0.0, waited or 0.0)

    def prune(self, days: int) -> int:
        """Forget what was settled more than `days` ago, its jobs, and workers that are long gone."""
        with self._transaction() as db:
            gone = db.execute(
                "DELETE FROM newsmarkup_deliveries WHERE settled IN ('done', 'superseded', 'ignored')"
                " AND changed < now() - make_interval(days => %s) RETURNING job",
                [days],
            ).fetchall()
            db.execute("DELETE FROM procrastinate_jobs WHERE id = ANY(%s)", [[job for (job,) in gone]])
            db.execute(procrastinate["prune_stalled_workers"], {"seconds_since_heartbeat": _FORGOTTEN})
        return len(gone)

    def check(self) -> None:
        """Nothing, if the database answers."""
        with self._transaction() as db:
            db.execute("SELECT 1")

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """A transaction of our own, on disk when the block ends; undone if it raises."""
        with _told(), self._pool.connection() as db:
            yield db

    def _find(self, condition: str, values: Sequence[Any]) -> list[Delivery]:
        """The deliveries for which a condition on the columns holds."""
        with self._transaction() as db, db.cursor(row_factory=class_row(Delivery)) as cursor:
            return cursor.execute(f"{sql.SEEN} SELECT * FROM inbox WHERE {condition}", values).fetchall()

    def _place(self, db: Connection, event: Event, number: int, name: str) -> None:
        """Give what came in its job, in place of what is older, unless it comes too late."""
        newest = _one(
            db,
            "INSERT INTO newsmarkup_articles AS a VALUES (%s, %s, %s) ON CONFLICT (key) DO UPDATE"
            " SET revision = excluded.revision, number = excluded.number WHERE a.revision <= excluded.revision"
            " RETURNING number",
            [event.key, event.revision, number],
        )
        if newest is None:
            self._settle(db, number, "superseded")
            return
        older = db.execute(
            f"{sql.SEEN} SELECT number, state, job FROM inbox JOIN newsmarkup_deliveries USING (number)"
            " WHERE inbox.key = %s AND number <> %s AND state IN ('waiting', 'dead')",
            [event.key, number],
        ).fetchall()
        for one, state, job in older:
            # What was claimed a moment ago cannot be cancelled: `hold` tells it before it delivers.
            if state == "dead" or self._app.job_manager.cancel_job_by_id(job, connection=db):
                self._settle(db, one, "superseded")
        self._defer(db, event.key, number, name)

    def _defer(self, db: Connection, key: str, number: int, name: str) -> None:
        task = self._app.configure_task(_TASK, queue=QUEUE, lock=f"newsmarkup:{key}", connection=db, allow_unknown=True)
        job = task.defer(delivery=name)
        db.execute(
            "UPDATE newsmarkup_deliveries SET job = %s, settled = NULL, changed = now() WHERE number = %s",
            [job, number],
        )

    def _fetch(self) -> Delivery | None:
        idle = self._idle.pop() if self._idle else None
        with self._transaction() as db, db.transaction() as undone:
            # Whoever else uses procrastinate here may have taken an idle worker for a dead one.
            worker = _one(db, sql.WAKE, [idle]) or _one(db, procrastinate["register_worker"])
            job = _one(db, procrastinate["fetch_job"], {"queues": [QUEUE], "worker_id": worker})
            if job is None:
                raise psycopg.Rollback(undone)
            taken = "UPDATE newsmarkup_deliveries SET changed = now() WHERE job = %s RETURNING number"
            number = _one(db, taken, [job])
            with db.cursor(row_factory=class_row(Delivery)) as cursor:
                return cursor.execute(f"{sql.SEEN} SELECT * FROM inbox WHERE number = %s", [number]).fetchone()
        if idle is not None:
            self._idle.append(idle)
        return None

    def _over(self, claim: Delivery, *, held: bool) -> bool:
        """Keep the worker of a claim that is over for the next one; whether the claim was ours to the end."""
        if held:
            self._idle.append(int(claim.lease))
        return held

    def _free(self, number: int) -> None:
        """Let go of what was left by a worker that died."""
        left = self._find("number = %s", [number])[0]
        over = left.attempts >= self.attempts
        with self._transaction() as db:
            _one(db, sql.IS_NEWEST, [number])  # the article's row before the job's, as everywhere
            _one(db, sql.IN_WORK, [number, left.lease])
            if not _one(db, sql.ALIVE, [left.lease, self.lease]):  # it may have stirred meanwhile
                self._give_back(db, left, GIVEN_UP if over else left.error, None if over else 0.0)

    def _give_back(self, db: Connection, claim: Delivery, error: str, wait: float | None) -> bool:
        """End a claim without success: work for later, for a person, or for nobody if something newer is known."""
        if not _one(db, sql.IS_NEWEST, [claim.number]):
            held = self._end(db, claim, "aborted", "superseded")
        elif wait is None:
            held = self._end(db, claim, "failed", "dead")
        else:
            held = self._put_off(db, claim, wait)
        if held:
            db.execute("UPDATE newsmarkup_deliveries SET error = %s WHERE number = %s", [error, claim.number])
        return held

    def _put_off(self, db: Connection, claim: Delivery, wait: float) -> bool:
        job = _one(db, sql.IN_WORK, [claim.number, claim.lease])
        if job is not None:
            values = {"new_priority": None, "new_queue_name": None, "new_lock": None}
            due = _one(db, "SELECT now() + make_interval(secs => %s)", [wait])
            db.execute(procrastinate["retry_job"], {"job_id": job, "retry_at": due, **values})
            db.execute("UPDATE newsmarkup_deliveries SET changed = now() WHERE number = %s", [claim.number])
        return job is not None

    def _end(self, db: Connection, claim: Delivery, status: str, settled: State) -> bool:
        job = _one(db, sql.IN_WORK, [claim.number, claim.lease])
        if job is not None:
            db.execute(procrastinate["finish_job"], {"job_id": job, "status": status, "delete_job": False})
            self._settle(db, claim.number, settled)
        return job is not None

    def _settle(self, db: Connection, number: int, settled: State) -> None:
        emptied = not self.keep_bodies and settled != "dead"
        db.execute(
            "UPDATE newsmarkup_deliveries SET settled = %s, changed = now(),"
            " fields = CASE WHEN %s THEN '{}' ELSE fields END WHERE number = %s",
            [settled, emptied, number],
        )

    def _again(self, dead: Delivery) -> bool:
        """Give what is dead a new job, unless something newer is known."""
        with self._transaction() as db:
            if not _one(db, sql.IS_NEWEST, [dead.number]):
                return False
            job = _one(db, "SELECT job FROM newsmarkup_deliveries WHERE number = %s FOR UPDATE", [dead.number])
            live = _one(db, f"{sql.SEEN} SELECT number FROM inbox WHERE number = %s AND state <> 'dead'", [dead.number])
            if live is None:
                self._defer(db, dead.key, dead.number, dead.id)
                db.execute("DELETE FROM procrastinate_jobs WHERE id = %s", [job])
        return live is None


def _check_address(database: str) -> None:
    """Say that an address is none, without a word of it: it may hold a password."""
    try:
        conninfo_to_dict(database)
    except psycopg.Error:
        message = "its address is none: it should be like postgresql://user:password@host/name"
        raise InboxError(message) from None


def _durable(db: Connection) -> None:
    """What is committed is on disk, even where the server's settings do not ask for it."""
    with db.transaction():
        db.execute(
            "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'"
        )


def _one(db: Connection, statement: str, values: Any = None) -> Any:
    """The first value of the first row; None where there is none."""
    row = db.execute(statement, values).fetchone()
    return row[0] if row else None


@contextmanager
def _told() -> Iterator[None]:
    """What the database says, as an error of the inbox."""
    try:
        yield
    except (psycopg.Error, ConnectorException) as error:
        said = str(error.__cause__ or error) if isinstance(error, ConnectorException) else str(error)
        raise InboxError(" ".join(said.split()) or type(error).__name__) from error
