"""The inbox in PostgreSQL, where it is more than what every inbox does."""

from __future__ import annotations

import subprocess
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from markup.hook.event import Event
from markup.hook.inbox import InboxError
from markup.hook.service import inbox as opened
from markup.settings import HookSettings, SettingsError
from tests.hook.conftest import POSTGRES

psycopg = pytest.importorskip("psycopg")
pytest.importorskip("procrastinate")
from markup.hook.postgres_inbox import PostgresInbox  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from markup.hook.delivery import Delivery
    from markup.hook.inbox import Inbox
    from tests.hook.conftest import Store

EVENT = Event("a", "ghost:site:1", "1", "publish", {"html": "<p>The ferry sails</p>"})


def test_what_is_accepted_survives_the_server_and_the_same_inbox_goes_on(postgres: str, postgres_url: str) -> None:
    with closing(PostgresInbox(postgres_url)) as inbox:
        inbox.enqueue("ghost", EVENT)
        folder = postgres.partition("host=")[2]
        subprocess.run([POSTGRES, "crash", folder], check=True)
        with pytest.raises(InboxError):
            inbox.check()
        subprocess.run([POSTGRES, "start", folder], check=True, stdout=subprocess.DEVNULL)
        claim = patiently(inbox.claim)

        assert claim
        assert claim.event == EVENT
        assert inbox.ack(claim, "wrote it")


def patiently(ask: Callable[[], Delivery | None]) -> Delivery | None:
    """What is answered once the server is up again; it has half a minute."""
    end = time.monotonic() + 30
    while True:
        try:
            return ask()
        except InboxError:
            assert time.monotonic() < end


def test_other_queues_of_the_same_database_are_left_alone(postgres_url: str) -> None:
    from procrastinate import App, SyncPsycopgConnector  # noqa: PLC0415

    with closing(PostgresInbox(postgres_url)) as inbox:
        app = App(connector=SyncPsycopgConnector(conninfo=postgres_url))
        with app.open():
            app.configure_task("newsletter.send", queue="mail").defer()
            assert inbox.claim() is None
            inbox.enqueue("ghost", EVENT)
            claim = inbox.claim()
            assert claim
            inbox.ack(claim, "wrote it")
            assert [(job.queue, job.status) for job in app.job_manager.list_jobs()] == [
                ("mail", "todo"),
                ("newsmarkup", "succeeded"),
            ]


def test_what_somebody_cancels_by_hand_is_seen_and_can_be_taken_up_again(postgres_url: str) -> None:
    from procrastinate import App, SyncPsycopgConnector  # noqa: PLC0415

    with closing(PostgresInbox(postgres_url)) as inbox:
        inbox.enqueue("ghost", EVENT)
        app = App(connector=SyncPsycopgConnector(conninfo=postgres_url))
        with app.open():
            (job,) = app.job_manager.list_jobs()
            assert job.id
            app.job_manager.cancel_job_by_id(job.id, delete_job=True)

        assert inbox.counts()["dead"] == 1
        assert inbox.retry() == ["ghost:a"]
        claim = inbox.claim()
        assert claim
        assert claim.event == EVENT


def test_what_is_committed_is_on_disk_whatever_the_servers_settings_say(postgres_url: str) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as db:
        db.execute("ALTER ROLE markup SET synchronous_commit TO off")
    with closing(PostgresInbox(postgres_url)) as inbox, inbox._transaction() as db:  # noqa: SLF001  # nowhere else
        kept = db.execute("SHOW synchronous_commit").fetchone()
    with psycopg.connect(postgres_url, autocommit=True) as db:
        db.execute("ALTER ROLE markup RESET synchronous_commit")

    assert kept == ("on",)


def test_several_processes_may_start_at_once(postgres_store: Store) -> None:
    from multiprocessing import get_context  # noqa: PLC0415

    with get_context("spawn").Pool(4) as pool:
        assert pool.map(_start, [postgres_store.open] * 4) == [None] * 4


def _start(make: Callable[[], Inbox]) -> None:
    make().close()


def test_the_settings_lead_to_the_database(postgres_url: str, tmp_path: Path) -> None:
    file = tmp_path / "database"
    file.write_text(f"{postgres_url}\n")
    hook = HookSettings(postgres_env="DB", attempts=3)

    with closing(opened(hook, {"DB": postgres_url})) as inbox:
        inbox.enqueue("ghost", EVENT)
    with closing(opened(HookSettings(postgres_file=file), {})) as inbox:
        assert [one.event for one in inbox.listed()] == [EVENT]
    with pytest.raises(SettingsError, match=r"hook\.postgresEnv: the environment has no DB"):
        opened(hook, {})


def test_a_database_that_is_not_there_is_said_in_one_line_without_its_password() -> None:
    with pytest.raises(SettingsError) as error:
        opened(HookSettings(postgres_env="DB"), {"DB": "postgresql://markup:s3cret@127.0.0.1:1/markup"})

    assert str(error.value).startswith("the database: connection")
    assert "\n" not in str(error.value)
    assert "s3cret" not in str(error.value)


def test_an_address_that_is_none_is_said_in_one_line() -> None:
    with pytest.raises(SettingsError) as error:
        opened(HookSettings(postgres_env="DB"), {"DB": "s3cret word"})

    assert (
        str(error.value) == "the database: its address is none: it should be like postgresql://user:password@host/name"
    )
