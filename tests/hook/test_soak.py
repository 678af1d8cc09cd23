"""The soak test itself: a short run of it, and that it finds what is wrong."""

from __future__ import annotations

import json
import random
import sys
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from bench.hook import command, wrong
from bench.hook_ends import Sent, plan
from markup.hook import article_json
from markup.hook.sqlite_inbox import SqliteInbox

if TYPE_CHECKING:
    from pathlib import Path

    from markup.hook.delivery import Delivery

    Call = tuple[str, str, str, str]


@pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_a_short_storm_loses_nothing(kind: str, request: pytest.FixtureRequest) -> None:
    where = ["--postgres", request.getfixturevalue("postgres_url")] if kind == "postgres" else []
    done = CliRunner().invoke(command, ["--deliveries", "200", "--kills", "3", *where])

    assert done.exit_code == 0, done.output
    assert "none lost, none applied twice, none out of order, none of the bad accepted" in done.output


@pytest.fixture
def right(tmp_path: Path) -> tuple[list[Sent], list[Delivery], list[Call]]:
    """A run in which all went well: what was sent, the inbox, the calls that came back."""
    sent = plan(120, random.Random(3))  # noqa: S311
    calls = []
    with closing(SqliteInbox(tmp_path / "inbox.sqlite")) as inbox:
        for one in sent:
            one.status = 401 if one.forged else 202
            if not one.forged:
                inbox.enqueue("standard", article_json.event(json.loads(one.body), "standard", one.id))
        kinds = {f"standard:{one.id}": one for one in sent}
        while claim := inbox.claim():
            one = kinds[claim.id]
            calls.append((f"markup_{one.id}", one.key, one.revision, one.kind))
            inbox.ack(claim, "took it")
        return sent, inbox.listed(limit=1000), calls


def test_it_finds_what_is_wrong(right: tuple[list[Sent], list[Delivery], list[Call]]) -> None:
    sent, kept, calls = right
    assert wrong(sent, kept, calls) == []

    good = next(one for one in sent if not one.forged)
    assert any("is not in the inbox" in line for line in wrong([*sent, _another(good)], kept, calls))
    assert any("ends with" in line for line in wrong(sent, kept, calls[1:]))
    name, key, _, kind = calls[0]
    assert any("went back" in line for line in wrong(sent, kept, [*calls, (name, key, "2026-11-22", kind)]))
    forged = next(one for one in sent if one.forged)
    forged.status = 202
    assert any(f"{forged.id} was answered with 202" in line for line in wrong(sent, kept, calls))
    dead = [replace(one, state="dead") if one.id == f"standard:{good.id}" else one for one in kept]
    assert any("ended as dead" in line for line in wrong(sent, dead, calls))


def _another(one: Sent) -> Sent:
    return Sent("msg_lost", one.key, one.revision, one.kind, one.body, status=202)
