"""The inbox: an id takes effect once, revisions go forward only, a dead worker loses nothing."""

from __future__ import annotations

import multiprocessing
import os
import signal
import sqlite3
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from markup.hook.deliveries import counts, found, listed, longest_wait, prune, retry
from markup.hook.event import Event
from markup.hook.inbox import Inbox

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from markup.hook.event import Action

NOW = 1_000_000_000.0  # long ago: what is accepted then is due


def event(name: str, revision: str = "1", key: str = "ghost:site:1", action: Action = "publish") -> Event:
    return Event(name, key, revision, action, {"html": f"<p>{name}</p>"})


@pytest.fixture
def inbox(tmp_path: Path) -> Iterator[Inbox]:
    with closing(Inbox(tmp_path / "inbox.sqlite", lease=20, attempts=3)) as inbox:
        yield inbox


def states(inbox: Inbox) -> dict[str, str]:
    return {one.id.removeprefix("ghost:"): one.state for one in listed(inbox)}


def test_what_is_accepted_is_there_after_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite"
    process = multiprocessing.get_context("spawn").Process(target=_accept_and_die, args=(path,))
    process.start()
    process.join()

    with closing(Inbox(path)) as inbox:
        claim = inbox.claim()

    assert process.exitcode == -signal.SIGKILL
    assert claim is not None
    assert claim.event == event("a")


def _accept_and_die(path: Path) -> None:
    Inbox(path).enqueue("ghost", event("a"))
    os.kill(os.getpid(), signal.SIGKILL)


def test_an_id_is_taken_once_and_answered_with_what_became_of_it(inbox: Inbox) -> None:
    assert inbox.enqueue("ghost", event("a"))[1]
    claim = inbox.claim()
    assert claim
    assert inbox.ack(claim, "wrote it")

    again, new = inbox.enqueue("ghost", event("a"))

    assert (new, again.state, again.result) == (False, "done", "wrote it")
    assert inbox.claim() is None
    assert inbox.enqueue("sanity", event("a"))[1], "another CMS's ids are its own"


def test_an_older_revision_that_comes_late_is_superseded(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("new", "2"))
    late, _ = inbox.enqueue("ghost", event("old", "1"))

    assert (late.state, late.fields) == ("superseded", "{}")
    assert [c.id for c in iter(inbox.claim, None)] == ["ghost:new"]


def test_a_newer_revision_overtakes_what_waits_an_unpublishing_too(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("old", "1"))
    inbox.enqueue("ghost", event("gone", "2", action="unpublish"))
    inbox.enqueue("ghost", event("other", "1", key="ghost:site:2"))

    assert states(inbox) == {"old": "superseded", "gone": "waiting", "other": "waiting"}


def test_the_same_revision_counts_as_it_arrives(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("first", "1"))
    inbox.enqueue("ghost", event("second", "1", action="unpublish"))

    assert states(inbox) == {"first": "superseded", "second": "waiting"}


def test_one_article_is_worked_on_by_one_at_a_time(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("old", "1"))
    first = inbox.claim()
    inbox.enqueue("ghost", event("new", "2"))

    assert first
    assert inbox.claim() is None
    assert not inbox.hold(first), "something newer is known: do not deliver it"
    second = inbox.claim()
    assert second
    assert second.id == "ghost:new"
    assert states(inbox) == {"old": "superseded", "new": "working"}


def test_what_was_delivered_before_the_newer_one_came_is_done(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("old", "1"))
    claim = inbox.claim()
    assert claim
    assert inbox.hold(claim)
    inbox.enqueue("ghost", event("new", "2"))

    assert inbox.ack(claim, "wrote it")
    assert states(inbox) == {"old": "done", "new": "waiting"}


def test_a_failure_is_tried_again_later_and_later_then_waits_for_a_person(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("a"))
    pauses, now = [], NOW * 2
    for _ in range(2):
        claim = inbox.claim(now)
        assert claim
        assert inbox.fail(claim, "busy")
        waiting = found(inbox, "a")
        assert waiting
        pauses.append(round(waiting.due - waiting.changed))
    claim = inbox.claim(now)
    assert claim
    assert inbox.fail(claim, "still busy")
    dead = found(inbox, "ghost:a")

    assert pauses == [5, 15]
    assert dead
    assert (dead.state, dead.error, dead.event) == ("dead", "still busy", event("a"))
    assert inbox.claim(now) is None


def test_a_cms_that_asks_for_a_pause_gets_it(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("a"))
    claim = inbox.claim()
    assert claim
    inbox.fail(claim, "busy", after=600)
    waiting = found(inbox, "a")

    assert waiting
    assert round(waiting.due - waiting.changed) == 600


def test_a_failed_delivery_does_not_come_back_over_a_newer_one(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("old", "1"))
    claim = inbox.claim()
    assert claim
    inbox.enqueue("ghost", event("new", "2"))
    inbox.fail(claim, "busy")

    assert states(inbox) == {"old": "superseded", "new": "waiting"}


def test_a_lease_that_ends_frees_the_delivery_and_its_worker_cannot_settle_it(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("a"))
    start = listed(inbox)[0].due
    lost = inbox.claim(start)
    assert lost
    assert inbox.claim(start + 19) is None
    second = inbox.claim(start + 21)

    assert second
    assert second.attempts == 2
    assert not inbox.renew(lost)
    assert not inbox.hold(lost)
    assert not inbox.ack(lost, "late")
    assert not inbox.fail(lost, "late")
    assert inbox.ack(second, "wrote it")


def test_what_kills_its_worker_each_time_is_given_up(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("poison"))
    now = listed(inbox)[0].due
    for _ in range(3):
        assert inbox.claim(now)
        now += 30

    assert inbox.claim(now) is None
    dead = found(inbox, "poison")
    assert dead
    assert (dead.state, dead.error) == ("dead", "given up: its worker died each time")


def test_a_person_has_dead_ones_tried_again_but_not_over_newer_ones(inbox: Inbox) -> None:
    for name, key in (("a", "k1"), ("b", "k2")):
        inbox.enqueue("ghost", event(name, key=key))
        claim = inbox.claim()
        assert claim
        inbox.fail(claim, "no", final=True)
    inbox.enqueue("ghost", event("b2", "2", key="k2"))

    assert states(inbox) == {"a": "dead", "b": "superseded", "b2": "waiting"}
    assert retry(inbox) == ["ghost:a"]
    assert retry(inbox, "ghost:b") == []
    assert counts(inbox)["waiting"] == 2


@pytest.mark.parametrize("keep", [False, True])
def test_words_are_kept_while_they_are_needed(tmp_path: Path, keep: bool) -> None:  # noqa: FBT001
    path = tmp_path / "inbox.sqlite"
    inbox = Inbox(path, keep_bodies=keep)
    inbox.enqueue("ghost", Event("a", "k", "1", "publish", {"html": "<p>Unpublished words</p>"}))
    inbox.enqueue("ghost", Event("b", "k2", "1", "ignore", {"html": "<p>Drafted words</p>"}, "a draft"))
    claim = inbox.claim()
    assert claim
    inbox.ack(claim, "wrote it")
    inbox.close()

    assert (b"Unpublished words" in path.read_bytes()) == keep
    assert (b"Drafted words" in path.read_bytes()) == keep
    assert path.stat().st_mode & 0o077 == 0


def test_old_ones_are_forgotten_but_not_the_newest_revision(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("a", "5"), NOW - 40 * 86_400)
    claim = inbox.claim()
    assert claim
    inbox.ack(claim, "wrote it")
    inbox.rows("UPDATE deliveries SET changed = 0")

    assert prune(inbox, 30) == 1
    late, new = inbox.enqueue("ghost", event("late", "4"))
    assert (new, late.state) == (True, "superseded")


def test_longest_wait(inbox: Inbox) -> None:
    assert longest_wait(inbox) == 0
    inbox.enqueue("ghost", event("a"), now=1.0)
    assert longest_wait(inbox) > 1000


def test_several_processes_share_an_inbox(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite"
    with closing(Inbox(path)) as inbox:
        for n in range(60):
            inbox.enqueue("ghost", event(f"a{n}", key=f"k{n % 20}", revision=f"{n:03}"))
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        taken = [name for names in pool.map(_take_all, [path] * 3) for name in names]

    assert Counter(taken) == Counter(f"ghost:a{n}" for n in range(40, 60)), "the newest of each, each once"


def _take_all(path: Path) -> list[str]:
    taken = []
    with closing(Inbox(path)) as inbox:
        while claim := inbox.claim():
            taken.append(claim.id)
            inbox.ack(claim, "done")
    return taken


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("enqueue"), st.integers(1, 6), st.integers(1, 2)),
        st.tuples(st.sampled_from(["claim", "deliver", "fail", "crash"]), st.just(0), st.just(0)),
    ),
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_whatever_happens_the_newest_is_applied_last(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]
) -> None:
    inbox = Inbox(tmp_path_factory.mktemp("inbox") / "inbox.sqlite", attempts=1000)
    now, applied, sent, held = NOW * 2, {1: [0], 2: [0]}, {1: 0, 2: 0}, []
    for step, revision, key in [*steps, ("crash", 0, 0), *[("claim", 0, 0), ("deliver", 0, 0)] * 3]:
        now += 1.0
        if step == "enqueue":
            inbox.enqueue("ghost", event(f"{key}-{revision}", str(revision), key=str(key)), NOW)
            sent[key] = max(sent[key], revision)
        elif step == "claim":
            claim = inbox.claim(now)
            held += [claim] if claim else []
        elif step == "crash":  # all leases end
            held.clear()
            inbox.rows("UPDATE deliveries SET due = 0 WHERE state IN ('working', 'waiting')")
        elif held:
            claim = held.pop(0)
            if step == "fail":
                inbox.fail(claim, "busy")
                inbox.rows("UPDATE deliveries SET due = 0 WHERE state = 'waiting'")
            elif inbox.hold(claim):
                applied[int(claim.key)].append(int(claim.revision))
                assert inbox.ack(claim, "wrote it")
    inbox.close()

    assert all(made == sorted(set(made)) for made in applied.values()), "each once, and never back"
    assert {key: made[-1] for key, made in applied.items()} == sent


def test_a_file_that_is_no_inbox_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite"
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(sqlite3.DatabaseError):
        Inbox(path)
