"""`python -m bench hook`: deliveries under kill -9: none lost, doubled, out of order, and no forged one accepted."""

from __future__ import annotations

import os
import random
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bench.hook_ends import SECRET, Receiver, Sender, Sent, free_port, plan, up
from markup.hook.service import inbox
from markup.settings import load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from markup.hook.delivery import Delivery
    from markup.hook.inbox import Inbox

_SETTINGS = """\
[hook]
{inbox}
leaseSeconds = 2
workers = 2
attempts = 50
[hook.standard]
secretEnv = "MARKUP_SOAK_SECRET"
deliverTo = "http://127.0.0.1:{port}/"
deliverSecretEnv = "MARKUP_SOAK_SECRET"
"""
_SENDERS = 4
_ALL = 2**31 - 1
_DRAIN = 300.0  # seconds for what is left in the inbox
_UNSETTLED = frozenset(("waiting", "working"))
_STARTED = 0.9  # of the kills wait until the service answers; the rest meet it while it starts
_ALONE = 0.2  # of the kills leave its workers behind
_CALM = 0.2  # of the deliveries are sent at the end, without kills, for the figures


@dataclass
class _Server:
    """`markup serve` in a folder, started again each time it is killed."""

    folder: Path
    port: int
    database: str | None = None
    kills: int = 0
    process: subprocess.Popen[bytes] | None = field(default=None)

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "MARKUP_SOAK_SECRET": SECRET, "MARKUP_SOAK_POSTGRES": self.database or ""}

    @contextmanager
    def inbox(self) -> Iterator[Inbox]:
        with closing(inbox(load(self.folder / "markup.toml").hook, self.environment)) as opened:
            yield opened

    def start(self) -> None:
        command = [sys.executable, "-m", "markup", "--quiet", "serve", "--config", str(self.folder / "markup.toml")]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [*command, "--port", str(self.port)],
                env=self.environment,
                stderr=log,
                cwd=Path(__file__).parents[1],
                start_new_session=True,
            )

    def kill(self, *, alone: bool) -> None:
        """Kill it with its workers, or alone: those then end by themselves."""
        if self.process:
            if alone:
                self.process.kill()
            else:
                os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
            self.kills += 1

    def stop(self) -> int:
        if self.process is None:
            return 0
        self.process.terminate()
        return self.process.wait(60)


@click.command("hook")
@click.option("--deliveries", default=10_000, show_default=True, help="How many are sent, the bad ones included.")
@click.option("--kills", default=100, show_default=True, help="How often the service is killed at least.")
@click.option("--seed", default=1, show_default=True)
@click.option("--postgres", metavar="URL", help="A database for the inbox; its tables of deliveries should be new.")
def command(deliveries: int, kills: int, seed: int, postgres: str | None) -> None:
    """Send deliveries on loopback, in disorder, some twice, some forged; kill the service; look what became of them."""
    chance = random.Random(seed)  # noqa: S311  # a seed, no secret
    sent = plan(deliveries, chance)
    calm = int(len(sent) * (1 - _CALM))
    with tempfile.TemporaryDirectory() as name, Receiver(Path(name) / "received") as receiver:
        folder = Path(name)
        where = 'postgresEnv = "MARKUP_SOAK_POSTGRES"' if postgres else 'inbox = "inbox.sqlite"'
        (folder / "markup.toml").write_text(_SETTINGS.format(port=receiver.port, inbox=where), encoding="utf-8")
        server = _Server(folder, free_port(), postgres)
        server.start()
        try:
            _storm(server, sent[:calm], kills, chance)
            up(server.port)
            start = time.monotonic()
            timed = _send(server.port, sent[calm:])
            seconds = time.monotonic() - start
            _report(server, timed, seconds, len(sent) - calm)
            drained = _drain(server)
            click.echo(f"the rest was worked off in {drained:.0f} s more; ended with {server.stop()}")
        finally:
            if server.process and server.process.poll() is None:
                server.kill(alone=False)
        with server.inbox() as opened:
            kept = opened.listed(limit=_ALL)
        found = wrong(sent, kept, receiver.received())
        _say(sent, kept, receiver.received())
    for line in found:
        click.echo(f"WRONG: {line}")
    if found:
        sys.exit(1)
    click.echo("none lost, none applied twice, none out of order, none of the bad accepted")


def _storm(server: _Server, sent: Sequence[Sent], kills: int, chance: random.Random) -> None:
    """Send while the service is killed at random moments, its start among them."""
    senders = _senders(server.port, sent, most=kills)
    start = time.monotonic()
    while any(s.is_alive() for s in senders) or server.kills < kills:
        if chance.random() < _STARTED:
            up(server.port)
        time.sleep(chance.uniform(0.02, 1.2))
        server.kill(alone=chance.random() < _ALONE)
        for sender in senders:
            sender.pace(server.kills)
        server.start()
    click.echo(f"{len(sent)} sent through {server.kills} kills in {time.monotonic() - start:.0f} s")


def _senders(port: int, sent: Sequence[Sent], most: int = 0) -> list[Sender]:
    """Start threads that send, each its share; with `most`, spread over so many kills."""
    senders = [Sender(port, sent[i::_SENDERS], most) for i in range(_SENDERS)]
    for sender in senders:
        sender.start()
    return senders


def _send(port: int, sent: Sequence[Sent]) -> list[float]:
    for sender in _senders(port, sent):
        sender.join()
    return sorted(one.seconds for one in sent if one.seconds)


def _report(server: _Server, timed: list[float], seconds: float, number: int) -> None:
    cuts = statistics.quantiles(timed, n=100)
    click.echo(
        f"then {number} without kills, workers busy: {number / seconds:.0f} accepted or refused a second, "
        f"p50 {cuts[49] * 1000:.1f} ms, p99 {cuts[98] * 1000:.1f} ms, longest {timed[-1] * 1000:.0f} ms"
        f" ({server.kills} kills before)"
    )


def _drain(server: _Server) -> float:
    start = time.monotonic()
    with server.inbox() as opened:
        while time.monotonic() - start < _DRAIN:
            if not any(number for state, number in opened.counts().items() if state in _UNSETTLED):
                break
            time.sleep(0.5)
    return time.monotonic() - start


def wrong(sent: Sequence[Sent], kept: Sequence[Delivery], received: Sequence[tuple[str, str, str, str]]) -> list[str]:
    """What must not be; `received` has the id, key, revision and kind of each call that came back, in order."""
    states = {one.id: one.state for one in kept}
    good = {f"standard:{one.id}": one for one in sent if not one.forged}
    found = [f"{one.id} was answered with {one.status}" for one in sent if one.status not in one.expected]
    found += [f"{name} is not in the inbox" for name in good.keys() - states.keys()]
    found += [f"{name} was never sent by the CMS" for name in states.keys() - good.keys()]
    found += [f"{name} ended as {state}" for name, state in states.items() if state not in ("done", "superseded")]
    found += [f"the body of {one.id} is kept" for one in kept if one.fields != "{}"]
    newest: dict[str, Sent] = {}
    for one in good.values():
        if one.key not in newest or one.revision > newest[one.key].revision:
            newest[one.key] = one
    calls: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for name, key, revision, kind in received:
        calls[key].append((name, revision, kind))
    found += [f"{key} was never sent by the CMS" for key in calls.keys() - newest.keys()]
    for key, last in newest.items():
        made = calls.get(key, [("", "", "")])
        if made[-1][1:] != (last.revision, last.kind):
            found.append(f"{key} ends with {made[-1][1:]}, not {last.revision}")
        if any(a[1] > b[1] for a, b in pairwise(made)):
            found.append(f"{key} went back: {[revision for _, revision, _ in made]}")
        if len({revision for _, revision, _ in made}) != len({name for name, _, _ in made}):
            found.append(f"{key}: one revision under several ids")
    return found


def _say(sent: Sequence[Sent], kept: Sequence[Delivery], received: Sequence[tuple[str, str, str, str]]) -> None:
    states = {one.id: one.state for one in kept}
    ids = Counter(name for name, *_ in received)
    again = sum(n - 1 for n in ids.values())
    click.echo(
        f"{len(sent)} sent: {sum(not s.forged for s in sent)} by the CMS ({len(states)} different), "
        f"{sum(bool(s.forged) for s in sent)} forged or stale; {dict(Counter(states.values()))}"
    )
    click.echo(
        f"{len(ids)} applied; {again} calls repeated under their id, the worker killed before it noted the answer"
    )
