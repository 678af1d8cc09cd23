"""What a CMS tells, and what an adapter makes of it: the terms that inbox, worker and adapters share."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from markup.model import Source
    from markup.pipeline import Conversion

Action = Literal["publish", "unpublish", "ignore"]


@dataclass(frozen=True, slots=True)
class Request:
    """An HTTP request as the hook sees it: nothing of it is parsed before its signature holds.

    `headers` have lower-case names; `received_at` is in Unix seconds; `path` is that of the request
    line, its query included. `settings` is the CMS's table of the settings, without any secret: it
    names the payload's fields where a newsroom names them itself.
    """

    body: bytes
    headers: Mapping[str, str]
    received_at: float
    method: str = "POST"
    path: str = "/"
    settings: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that a CMS tells of one article.

    `id` takes effect once: the CMS's delivery id, or a hash of event, article, revision and body
    where it sends none. `key` names the article for good (`ghost:<site>:<post id>`). `revision`
    orders the events of one key, later ones greater as text: an ISO 8601 moment in UTC with a fixed
    number of digits, or a zero-padded number. `action` is `ignore` for what is no published article,
    a draft say, or our own write-back; `reason` then says why. `fields` is what the worker needs:
    the adapter's own choice of the payload (JSON values), without staff data.
    """

    id: str
    key: str
    revision: str
    action: Action
    fields: Mapping[str, Any] = field(default_factory=dict)
    reason: str = ""


class SignatureError(ValueError):
    """The request is not from whom it says, or too old; the message says which, without any secret."""


class PayloadError(ValueError):
    """The body is not what this CMS sends; the message is one line."""


class Retry(Exception):  # noqa: N818  # it asks for something, it does not only report
    """The CMS could not take the result now; `after` are the seconds it asked for, if it did."""

    def __init__(self, message: str, after: float | None = None) -> None:
        super().__init__(message)
        self.after = after


class Refused(Exception):  # noqa: N818
    """The CMS refuses the result for good, or its answer cannot be understood: trying again would not help."""


class Adapter(Protocol):
    """One CMS, a module in `adapters/` with these functions.

    `secrets` holds one or more, newest first, so that they can be rotated. `settings` is the CMS's
    table of the settings (`[hook.<cms>]`: address, keys, where to write back), names as the file has
    them; what `nameEnv` or `nameFile` leads to is there as `name`.

    A module may have one more, `complete(event, settings) -> Event`: what its webhook does not tell,
    asked of the CMS before `source`, the action included; it raises as `deliver` does.
    """

    def verify(self, request: Request, secrets: Sequence[str]) -> None:
        """Check the signature over the raw bytes, in constant time, and the replay window; SignatureError if not."""

    def event(self, request: Request) -> Event:
        """What a verified request tells; PayloadError if it cannot be read."""

    def source(self, event: Event) -> Source:
        """The article to convert: its HTML, its address, and the CMS's fields as supplied values."""

    def deliver(self, event: Event, conversion: Conversion | None, settings: Mapping[str, Any]) -> str:
        """Give the markup back to the CMS (None: take it away), and say what was done in one line.

        Doing it twice is doing it once. Raises Retry where the CMS could not take it now, Refused
        where it never will.
        """
