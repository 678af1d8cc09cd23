"""The inbox: what it has accepted is on disk, takes effect once, and in order.

Four operations carry the work: `enqueue`, `claim`, `ack`, `fail`. Any number of threads and processes
may share an inbox. What must hold of it:

- `enqueue` returns when the delivery is on disk.
- An id is taken once; whoever sends it again gets what became of it.
- Of one article at most one delivery is worked on at a time, and never one that is older than what is
  known: an event whose revision is below the newest accepted one is `superseded`, whether it comes
  late, waits, waits for its next attempt, or was left by a worker that died. Events with the same
  revision count as they arrive.
- A claim is a lease. A worker that dies loses it when it ends, and the delivery is taken up again.

`SqliteInbox` is for the processes of one machine, `PostgresInbox` for several machines.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markup.hook.delivery import Delivery, State
    from markup.hook.event import Event

GIVEN_UP = "given up: its worker died each time"
_FIRST_PAUSE, _LONGEST_PAUSE = 5.0, 3600.0  # seconds between attempts, which grow threefold


class InboxError(Exception):
    """The inbox cannot be opened, read or written now; the message is one line."""


class Inbox(Protocol):
    """What every kind of inbox can do; each method raises InboxError where its store fails."""

    def enqueue(self, cms: str, event: Event) -> tuple[Delivery, bool]:
        """Take an event in; on disk when this returns.

        Returns:
            The delivery, and whether it is new: False if its id was taken before.
        """

    def claim(self) -> Delivery | None:
        """The next delivery that is due, held until the lease ends; None if there is none.

        What was taken up too often and never answered for (its worker died each time) is `dead`.
        """

    def ack(self, claim: Delivery, result: str, findings: str = "", jsonld: str = "") -> bool:
        """The work is done; False if the lease was lost, and with it the right to say so."""

    def fail(self, claim: Delivery, error: str, after: float | None = None, *, final: bool = False) -> bool:
        """The work failed: once more later, or `dead` if it is final or was tried often enough.

        Args:
            claim: what was claimed.
            error: one line for an operator.
            after: seconds that the CMS asked us to wait, if it did; waited at least.
            final: no further attempt can help.

        Returns:
            False if the lease was lost.
        """

    def hold(self, claim: Delivery) -> bool:
        """Renew the lease before something lasting is done; False: leave it, it is lost or no longer the newest."""

    def renew(self, claim: Delivery) -> bool:
        """Renew the lease while work goes on; False if it was lost."""

    def listed(self, state: State | None = None, limit: int = 100) -> list[Delivery]:
        """The latest deliveries, newest first; of one state if it is named."""

    def found(self, name: str) -> Delivery | None:
        """The delivery with an id; the CMS's name before it may be left out where only one has it."""

    def retry(self, name: str | None = None) -> list[str]:
        """Take up dead deliveries again, or the one with an id; the ids of those that now wait.

        One that something newer overtook is not taken up.
        """

    def counts(self) -> Mapping[State, int]:
        """How many deliveries are in each state."""

    def longest_wait(self) -> float:
        """For how many seconds the oldest delivery has been due without being taken up; 0 if none is."""

    def prune(self, days: int) -> int:
        """Forget what was settled more than `days` ago; how many that were.

        Dead ones stay until somebody looks at them. The newest revision of each article is remembered.
        """

    def check(self) -> None:
        """Nothing, if the store answers."""

    def close(self) -> None:
        """Let go of the store."""


def pause(attempts: int, after: float | None) -> float:
    """Seconds from a failed attempt to the next, at least those that the CMS asked for."""
    return max(min(_LONGEST_PAUSE, _FIRST_PAUSE * 3.0 ** (attempts - 1)), after or 0.0)


def only(name: str, candidates: Sequence[Delivery]) -> Delivery | None:
    """The delivery that is called so: by its whole id, or by the id alone where one CMS has it."""
    exact = [one for one in candidates if one.id == name]
    return exact[0] if exact else candidates[0] if len(candidates) == 1 else None
