"""From the inbox through the pipeline to the CMS: once, in order, again if need be."""

from __future__ import annotations

import json
import logging
import time
from threading import Event as Flag
from threading import Lock, Thread
from typing import TYPE_CHECKING, Any, NamedTuple

from markup.hook.adapters import adapter
from markup.hook.event import PayloadError, Refused, Retry
from markup.hook.inbox import InboxError
from markup.hook.log import LOG, say
from markup.model import InputError, Source
from markup.pipeline import convert, validate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from markup.hook.delivery import Delivery
    from markup.hook.event import Adapter, Event
    from markup.hook.service import Service
    from markup.model import Finding
    from markup.pipeline import Conversion
    from markup.settings import Settings

_POLL = 0.5  # seconds; another process may have put something in
_PAUSE = 1.0  # after an error of the inbox
_HOUR = 3600.0
_LONGEST_ERROR = 300  # characters


class Told(NamedTuple):
    """What became of a delivery that was taken up, and how long it took."""

    cms: str
    outcome: str
    seconds: float


class Workers:
    """Threads that work on an inbox, and one that renews their leases; `wake` says that something came in."""

    def __init__(self, service: Service, number: int, tell: Callable[[Told], None] = lambda _: None) -> None:
        self.wake = Flag()
        self._service = service
        self._tell = tell
        self._stop = Flag()
        self._held: dict[int, Delivery] = {}
        self._lock = Lock()
        self._threads = [Thread(target=self._work, name=f"worker-{i}", daemon=True) for i in range(number)]
        self._keeper = Thread(target=self._keep, name="leases", daemon=True)

    def start(self) -> None:
        """Start working."""
        for thread in (*self._threads, self._keeper):
            thread.start()

    def stop(self, seconds: float) -> None:
        """Take up nothing more, and wait for what is being worked on, but no longer than `seconds`."""
        self._stop.set()
        self.wake.set()
        end = time.monotonic() + seconds
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))

    def _work(self) -> None:
        while not self._stop.is_set():
            self.wake.clear()
            try:
                claim = self._service.inbox.claim()
            except Exception as error:  # noqa: BLE001
                _outlive("nothing can be claimed", error)
                self._stop.wait(_PAUSE)
                continue
            if claim is None:
                self.wake.wait(_POLL)
                continue
            self._do(claim)

    def _do(self, claim: Delivery) -> None:
        """Work on a claim, its lease renewed meanwhile."""
        with self._lock:
            self._held[claim.number] = claim
        try:
            self._tell(process(self._service, claim))
        except Exception as error:  # its lease ends, and it is taken up again  # noqa: BLE001
            _outlive("a delivery cannot be settled", error, id=claim.id)
            self._stop.wait(_PAUSE)
        finally:
            with self._lock:
                del self._held[claim.number]

    def _keep(self) -> None:
        pruned = 0.0
        while not self._stop.wait(self._service.hook.lease_seconds / 4):
            with self._lock:
                held = list(self._held.values())
            try:
                for claim in held:
                    self._service.inbox.renew(claim)
                if time.monotonic() - pruned > _HOUR:
                    self._service.inbox.prune(self._service.hook.keep_days)
                    pruned = time.monotonic()
            except Exception as error:  # noqa: BLE001
                _outlive("leases cannot be renewed", error)


def _outlive(message: str, error: Exception, **facts: str) -> None:
    """Log what no thread may end of: the disk is full, the database away; whatever else with its traceback."""
    known = isinstance(error, InboxError)
    LOG.error(message, exc_info=None if known else error, extra={"facts": {**facts, "why": str(error)}})


def warm_up(service: Service) -> None:
    """Load what conversions need, so that the first article does not wait for it."""
    for cms in service.secrets:
        adapter(cms)
    found(convert("<h1>Ferry sails again</h1><p>By Ann Lee</p><p>The ferry left at dawn.</p>", service.settings))


def process(service: Service, claim: Delivery) -> Told:
    """Do the work of a claimed delivery and settle it."""
    start = time.monotonic()
    outcome, said = _outcome(service, claim)
    seconds = time.monotonic() - start
    level = logging.INFO if outcome in ("done", "superseded") else logging.WARNING
    say(level, outcome, id=claim.id, key=claim.key, attempt=claim.attempts, seconds=round(seconds, 4), said=said)
    return Told(claim.cms, outcome, seconds)


def _outcome(service: Service, claim: Delivery) -> tuple[str, str]:
    inbox = service.inbox
    if claim.cms not in service.back:
        error = f"[hook.{claim.cms}] is no longer in the settings"
        return _settled("dead", kept=inbox.fail(claim, error, final=True)), error
    try:
        ours = adapter(claim.cms)
        event, conversion, findings = _converted(ours, claim.event, service.back[claim.cms], service.settings)
        if not inbox.hold(claim):
            return "superseded", "something newer is known"
        result = ours.deliver(event, conversion, service.back[claim.cms])
    except Retry as again:
        return _failed(service, claim, str(again), again.after)
    except (InputError, PayloadError, Refused) as error:
        said = _line(str(error))
        return _settled("dead", kept=inbox.fail(claim, said, final=True)), said
    except Exception as error:  # an article that we cannot read must not end the service  # noqa: BLE001
        LOG.exception("unexpected", extra={"facts": {"id": claim.id}})
        return _failed(service, claim, f"unexpected {type(error).__name__}: {error}", None)
    kept = inbox.ack(claim, result, json.dumps(findings), conversion.jsonld if conversion else "")
    return _settled("done", kept=kept), result


def _failed(service: Service, claim: Delivery, error: str, after: float | None) -> tuple[str, str]:
    said = _line(error)
    over = claim.attempts >= service.hook.attempts
    return _settled("dead" if over else "retry", kept=service.inbox.fail(claim, said, after)), said


def _line(error: str) -> str:
    """One line that a file and a terminal take."""
    return " ".join(error.replace("\0", " ").split())[:_LONGEST_ERROR].encode(errors="replace").decode()


def _settled(outcome: str, *, kept: bool) -> str:
    return outcome if kept else "lease lost"


def _converted(
    ours: Adapter, event: Event, table: Mapping[str, Any], settings: Settings
) -> tuple[Event, Conversion | None, list[dict[str, str]]]:
    """The event with what the CMS had to be asked for, its conversion, and what is wrong with our markup."""
    complete = getattr(ours, "complete", None)
    event = complete(event, table) if complete else event
    if event.action == "unpublish":
        return event, None, []
    conversion = converted(ours.source(event), settings)
    return event, conversion, found(conversion)


def converted(source: Source, settings: Settings) -> Conversion:
    """The conversion of an article that a CMS sends.

    Raises:
        InputError: it cannot be read, or has neither a headline nor words: markup of it would say nothing.
    """
    conversion = convert(source, settings)
    if conversion.article.headline is None and conversion.article.article_body is None:
        message = "the article has neither a headline nor words"
        raise InputError(message)
    return conversion


def found(conversion: Conversion) -> list[dict[str, str]]:
    """What our own validator says of the page that we made, as JSON values."""
    page = Source(conversion.html, url=conversion.url, content_type="text/html")
    return [finding_json(one) for one in validate(page, conversion.settings)]


def finding_json(finding: Finding) -> dict[str, str]:
    """One finding; what is absent is left out."""
    said = {
        "rule": finding.rule,
        "severity": finding.severity.name.lower(),
        "message": finding.message,
        "path": finding.path,
        "expected": finding.expected,
        "fix": finding.fix,
    }
    return {key: value for key, value in said.items() if value}
