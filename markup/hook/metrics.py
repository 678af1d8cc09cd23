"""What Prometheus may ask of the hook."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

if TYPE_CHECKING:
    from collections.abc import Iterator

    from prometheus_client.core import Metric

    from markup.hook.inbox import Inbox
    from markup.hook.worker import Told

_ACCEPT = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5)
_WORK = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)


class Metrics:
    """The counters of one process; what the inbox holds is asked of it."""

    def __init__(self, inbox: Inbox) -> None:
        self._registry = CollectorRegistry()
        self._registry.register(_InboxNow(inbox))
        self.requests = Counter(
            "markup_hook_requests", "Webhook requests by CMS and answer.", ("cms", "status"), registry=self._registry
        )
        self.accepting = Histogram(
            "markup_hook_accept_seconds", "From a request's last byte to its answer.", buckets=_ACCEPT,
            registry=self._registry,
        )  # fmt: skip
        self.working = Histogram(
            "markup_hook_work_seconds", "From taking a delivery up to its end.", ("cms",), buckets=_WORK,
            registry=self._registry,
        )  # fmt: skip
        self.outcomes = Counter(
            "markup_hook_outcomes", "What became of deliveries taken up.", ("cms", "outcome"), registry=self._registry
        )

    def told(self, told: Told) -> None:
        """Count what a worker tells."""
        self.working.labels(told.cms).observe(told.seconds)
        self.outcomes.labels(told.cms, told.outcome).inc()

    def text(self) -> bytes:
        """All of them in Prometheus's text form."""
        return generate_latest(self._registry)


class _InboxNow(Collector):
    def __init__(self, inbox: Inbox) -> None:
        self._inbox = inbox

    def collect(self) -> Iterator[Metric]:
        states = GaugeMetricFamily("markup_hook_deliveries", "Deliveries in the inbox by state.", labels=["state"])
        for state, number in self._inbox.counts().items():
            states.add_metric([state], number)
        yield states
        yield GaugeMetricFamily(
            "markup_hook_longest_wait_seconds", "How long the oldest delivery has been due.", self._inbox.longest_wait()
        )
