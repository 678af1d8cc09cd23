"""The soak test itself: a short run of it, and that it finds what is wrong."""

from __future__ import annotations

import json
import random
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bench.hook import command, wrong
from bench.hook_ends import Sent, plan
from markup.hook import article_json
from markup.hook.inbox import Inbox

if TYPE_CHECKING:
    from pathlib import Path

    Call = tuple[str, str, str, str]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
def test_a_short_storm_loses_nothing() -> None:
    done = CliRunner().invoke(command, ["--deliveries", "200", "--kills", "3"])

    assert done.exit_code == 0, done.output
    assert "none lost, none applied twice, none out of order, none of the bad accepted" in done.output


@pytest.fixture
def right(tmp_path: Path) -> tuple[list[Sent], Path, list[Call]]:
    """A run in which all went well: what was sent, the inbox, the calls that came back."""
    sent = plan(120, random.Random(3))  # noqa: S311
    calls = []
    with closing(Inbox(tmp_path / "inbox.sqlite")) as inbox:
        for one in sent:
            one.status = 401 if one.forged else 202
            if not one.forged:
                inbox.enqueue("standard", article_json.event(json.loads(one.body), "standard", one.id))
        kinds = {f"standard:{one.id}": one for one in sent}
        while claim := inbox.claim():
            one = kinds[claim.id]
            calls.append((f"markup_{one.id}", one.key, one.revision, one.kind))
            inbox.ack(claim, "took it")
    return sent, tmp_path / "inbox.sqlite", calls


def test_it_finds_what_is_wrong(right: tuple[list[Sent], Path, list[Call]]) -> None:
    sent, path, calls = right
    assert wrong(sent, path, calls) == []

    good = next(one for one in sent if not one.forged)
    assert any("is not in the inbox" in line for line in wrong([*sent, _another(good)], path, calls))
    assert any("ends with" in line for line in wrong(sent, path, calls[1:]))
    name, key, _, kind = calls[0]
    assert any("went back" in line for line in wrong(sent, path, [*calls, (name, key, "2026-11-22", kind)]))
    forged = next(one for one in sent if one.forged)
    forged.status = 202
    assert any(f"{forged.id} was answered with 202" in line for line in wrong(sent, path, calls))
    with closing(Inbox(path)) as inbox:
        inbox.rows("UPDATE deliveries SET state = 'dead' WHERE id = :id", id=f"standard:{good.id}")
    assert any("ended as dead" in line for line in wrong(sent, path, calls))


def _another(one: Sent) -> Sent:
    return Sent("msg_lost", one.key, one.revision, one.kind, one.body, status=202)
