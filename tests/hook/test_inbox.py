"""The inbox: an id takes effect once, revisions go forward only, a dead worker loses nothing."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from markup.hook.event import Event
from markup.hook.inbox import InboxError
from markup.hook.sqlite_inbox import SqliteInbox

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from markup.hook.event import Action
    from markup.hook.inbox import Inbox
    from tests.hook.conftest import Store

DAY = 86_400


def event(name: str, revision: str = "1", key: str = "ghost:site:1", action: Action = "publish") -> Event:
    return Event(name, key, revision, action, {"html": f"<p>{name}</p>"})


@pytest.fixture
def inbox(store: Store) -> Iterator[Inbox]:
    with closing(store.open(lease=20, attempts=3)) as inbox:
        yield inbox


def states(inbox: Inbox) -> dict[str, str]:
    return {one.id.removeprefix("ghost:"): one.state for one in inbox.listed()}


def test_what_is_accepted_is_there_after_a_crash(store: Store) -> None:
    process = multiprocessing.get_context("spawn").Process(target=_accept_and_die, args=(store.open,))
    process.start()
    process.join()

    with closing(store.open()) as inbox:
        claim = inbox.claim()

    assert process.exitcode == -signal.SIGKILL
    assert claim is not None
    assert claim.event == event("a")


def _accept_and_die(make: Callable[[], Inbox]) -> None:
    make().enqueue("ghost", event("a"))
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


def test_a_failure_is_tried_again_later_and_later_then_waits_for_a_person(inbox: Inbox, store: Store) -> None:
    inbox.enqueue("ghost", event("a"))
    pauses = []
    for _ in range(2):
        claim = inbox.claim()
        assert claim
        assert inbox.fail(claim, "busy")
        waiting = inbox.found("a")
        assert waiting
        pauses.append(round(waiting.due - waiting.changed))
        store.let_pass(pauses[-1] - 2)
        assert inbox.claim() is None
        store.let_pass(2)
    claim = inbox.claim()
    assert claim
    assert inbox.fail(claim, "still busy")
    dead = inbox.found("ghost:a")
    store.let_pass(DAY)

    assert pauses == [5, 15]
    assert dead
    assert (dead.state, dead.error, dead.attempts, dead.event) == ("dead", "still busy", 3, event("a"))
    assert inbox.claim() is None


def test_a_cms_that_asks_for_a_pause_gets_it(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("a"))
    claim = inbox.claim()
    assert claim
    inbox.fail(claim, "busy", after=600)
    waiting = inbox.found("a")

    assert waiting
    assert round(waiting.due - waiting.changed) == 600


def test_a_failed_delivery_does_not_come_back_over_a_newer_one(inbox: Inbox) -> None:
    inbox.enqueue("ghost", event("old", "1"))
    claim = inbox.claim()
    assert claim
    inbox.enqueue("ghost", event("new", "2"))
    inbox.fail(claim, "busy")

    assert states(inbox) == {"old": "superseded", "new": "waiting"}


def test_a_lease_that_ends_frees_the_delivery_and_its_worker_cannot_settle_it(inbox: Inbox, store: Store) -> None:
    inbox.enqueue("ghost", event("a"))
    lost = inbox.claim()
    assert lost
    store.let_pass(18)
    assert inbox.claim() is None
    assert inbox.renew(lost)
    store.let_pass(18)
    assert inbox.claim() is None
    store.let_pass(3)
    second = inbox.claim()

    assert second
    assert second.attempts == 2
    assert not inbox.renew(lost)
    assert not inbox.hold(lost)
    assert not inbox.ack(lost, "late")
    assert not inbox.fail(lost, "late")
    assert inbox.ack(second, "wrote it")


def test_what_was_left_is_not_taken_up_over_something_newer(inbox: Inbox, store: Store) -> None:
    inbox.enqueue("ghost", event("old", "1"))
    assert inbox.claim()
    inbox.enqueue("ghost", event("new", "2"))
    store.let_pass(30)
    claim = inbox.claim()

    assert claim
    assert (claim.id, claim.attempts) == ("ghost:new", 1)
    assert states(inbox) == {"old": "superseded", "new": "working"}


def test_what_kills_its_worker_each_time_is_given_up(inbox: Inbox, store: Store) -> None:
    inbox.enqueue("ghost", event("poison"))
    for _ in range(3):
        assert inbox.claim()
        store.let_pass(30)

    assert inbox.claim() is None
    dead = inbox.found("poison")
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
    assert inbox.retry() == ["ghost:a"]
    assert inbox.retry("ghost:b") == []
    assert inbox.counts()["waiting"] == 2
    claims = {claim.id: claim for claim in iter(inbox.claim, None)}
    assert claims.keys() == {"ghost:a", "ghost:b2"}
    assert (claims["ghost:a"].attempts, claims["ghost:a"].event) == (1, event("a", key="k1"))


@pytest.mark.parametrize("keep", [False, True])
def test_words_are_kept_while_they_are_needed(store: Store, keep: bool) -> None:  # noqa: FBT001
    with closing(store.open(keep_bodies=keep)) as inbox:
        inbox.enqueue("ghost", Event("a", "k", "1", "publish", {"html": "<p>Unpublished words</p>"}))
        inbox.enqueue("ghost", Event("b", "k2", "1", "ignore", {"html": "<p>Drafted words</p>"}, "a draft"))
        claim = inbox.claim()
        assert claim
        inbox.ack(claim, "wrote it")
        kept = {one.id: "words" in one.fields for one in inbox.listed()}

    assert kept == {"ghost:a": keep, "ghost:b": keep}


def test_words_that_are_not_kept_are_nowhere_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite"
    with closing(SqliteInbox(path)) as inbox:
        inbox.enqueue("ghost", event("Unpublished words"))
        claim = inbox.claim()
        assert claim
        inbox.ack(claim, "wrote it")

    assert b"<p>Unpublished words" not in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


def test_old_ones_are_forgotten_but_not_the_newest_revision(inbox: Inbox, store: Store) -> None:
    inbox.enqueue("ghost", event("a", "5"))
    claim = inbox.claim()
    assert claim
    inbox.ack(claim, "wrote it")
    store.let_pass(20 * DAY)
    assert inbox.prune(30) == 0
    store.let_pass(20 * DAY)

    assert inbox.prune(30) == 1
    assert inbox.listed() == []
    late, new = inbox.enqueue("ghost", event("late", "4"))
    assert (new, late.state) == (True, "superseded")


def test_longest_wait(inbox: Inbox, store: Store) -> None:
    assert inbox.longest_wait() == 0
    inbox.enqueue("ghost", event("a"))
    store.let_pass(2000)
    assert inbox.longest_wait() > 1000


def test_several_processes_share_an_inbox(store: Store) -> None:
    with closing(store.open()) as inbox:
        for n in range(60):
            inbox.enqueue("ghost", event(f"a{n}", key=f"k{n % 20}", revision=f"{n:03}"))
    with multiprocessing.get_context("spawn").Pool(3) as pool:
        taken = [name for names in pool.map(_take_all, [store.open] * 3) for name in names]

    assert Counter(taken) == Counter(f"ghost:a{n}" for n in range(40, 60)), "the newest of each, each once"


def _take_all(make: Callable[[], Inbox]) -> list[str]:
    taken = []
    with closing(make()) as inbox:
        while claim := inbox.claim():
            taken.append(claim.id)
            inbox.ack(claim, "done")
    return taken


def test_one_article_sent_by_many_at_once_ends_with_its_newest_revision(store: Store) -> None:
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        pool.starmap(_send_all, [(store.open, start) for start in range(4)])
    with closing(store.open()) as inbox:
        left = [claim.id for claim in iter(inbox.claim, None)]

    assert left == ["ghost:a39"]


def _send_all(make: Callable[[], Inbox], start: int) -> None:
    with closing(make()) as inbox:
        for n in range(start, 40, 4):
            inbox.enqueue("ghost", event(f"a{n}", revision=f"{n:03}"))


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("enqueue"), st.integers(1, 6), st.integers(1, 2)),
        st.tuples(st.sampled_from(["claim", "deliver", "fail", "crash"]), st.just(0), st.just(0)),
    ),
    max_size=40,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STEPS)
def test_whatever_happens_the_newest_is_applied_last(store: Store, steps: list[tuple[str, int, int]]) -> None:
    store.empty()
    applied, sent, held = {1: [0], 2: [0]}, {1: 0, 2: 0}, []
    with closing(store.open(attempts=1000)) as inbox:
        for step, revision, key in [*steps, ("crash", 0, 0), *[("claim", 0, 0), ("deliver", 0, 0)] * 3]:
            if step == "enqueue":
                inbox.enqueue("ghost", event(f"{key}-{revision}", str(revision), key=str(key)))
                sent[key] = max(sent[key], revision)
            elif step == "claim":
                claim = inbox.claim()
                held += [claim] if claim else []
            elif step == "crash":  # all leases end
                held.clear()
                store.let_pass(DAY)
            elif held:
                claim = held.pop(0)
                if step == "fail":
                    inbox.fail(claim, "busy")
                    store.let_pass(DAY)
                elif inbox.hold(claim):
                    applied[int(claim.key)].append(int(claim.revision))
                    assert inbox.ack(claim, "wrote it")

    assert all(made == sorted(set(made)) for made in applied.values()), "each once, and never back"
    assert {key: made[-1] for key, made in applied.items()} == sent


def test_a_file_that_is_no_inbox_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "inbox.sqlite"
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(InboxError, match="not a database"):
        SqliteInbox(path)
