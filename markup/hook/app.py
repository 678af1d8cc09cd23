"""HTTP: check who sent it, write it to the inbox, answer. Nothing else, but for `/v1/convert`."""

from __future__ import annotations

import asyncio
import hmac
import logging
import time
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, cast, get_args

from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from markup.hook.adapters import adapter
from markup.hook.convert_now import convert_now
from markup.hook.delivery import State
from markup.hook.event import PayloadError, SignatureError
from markup.hook.event import Request as HookRequest
from markup.hook.inbox import InboxError
from markup.hook.log import LOG, say
from markup.hook.metrics import Metrics
from markup.hook.pool import Pool
from markup.hook.problem import Problem, answer_crash, answer_http, answer_problem
from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from starlette.requests import Request

    from markup.hook.event import Event
    from markup.hook.service import Service

BODY_SECONDS = 15.0  # that a sender has for its body
_LOOPBACK = frozenset({"127.0.0.1", "::1"})
_LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "[::1]"})
_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip", "via")
_TEXT_FROM = frozenset({"storyblok"})  # whose JSON may come as text/plain
_CONVERTING = 2  # conversions at once for those who wait for the answer
_LIMIT = 1000  # deliveries in a list


def app(service: Service, workers: int) -> Starlette:
    """The service's addresses; so many processes that work on the inbox run as long as it does."""
    doors = _Doors(service, workers)
    routes = [
        Route("/hooks/{cms}", doors.hook, methods=["POST"]),
        Route("/v1/convert", doors.convert, methods=["POST"]),
        Route("/deliveries", doors.deliveries),
        Route("/deliveries/{id:path}", doors.delivery),
        Route("/healthz", doors.healthz),
        Route("/metrics", doors.metrics),
    ]
    handlers: dict[Any, Any] = {Problem: answer_problem, HTTPException: answer_http, Exception: answer_crash}
    return Starlette(routes=routes, exception_handlers=handlers, lifespan=doors.lifespan)


class _Doors:
    def __init__(self, service: Service, workers: int) -> None:
        self.service = service
        self.counted = Metrics(service.inbox)
        self.pool = Pool(service.settings, workers, self.counted.told)
        self.converting = CapacityLimiter(_CONVERTING)

    @asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncIterator[None]:
        self.pool.start()
        try:
            yield
        finally:
            await to_thread.run_sync(self.pool.stop)
            self.service.inbox.close()

    async def hook(self, request: Request) -> Response:
        cms = request.path_params["cms"]
        known = cms if cms in self.service.secrets else "unknown"
        try:
            answer, facts = await self._take(request, cms)
        except Problem as problem:
            self.counted.requests.labels(known, str(int(problem.status))).inc()
            say(logging.WARNING, "refused", cms=cms[:40], status=int(problem.status), why=problem.detail)
            raise
        self.counted.requests.labels(known, str(answer.status_code)).inc()
        say(logging.INFO, "accepted", status=answer.status_code, **facts)
        return answer

    async def _take(self, request: Request, cms: str) -> tuple[Response, dict[str, Any]]:
        if cms not in self.service.secrets:
            raise Problem(HTTPStatus.NOT_FOUND, f"no CMS of the name {cms[:40]} is served here")
        _json_only(request, text=cms in _TEXT_FROM)
        body = await _body(request, self.service.hook.max_bytes)
        start = time.perf_counter()
        event = self._event(_hook_request(request, body, self.service.plain[cms]), cms)
        try:
            delivery, new = await to_thread.run_sync(self.service.inbox.enqueue, cms, event)
        except InboxError as error:
            say(logging.ERROR, "the inbox cannot be written", why=str(error))
            raise Problem(
                HTTPStatus.SERVICE_UNAVAILABLE, "the inbox cannot be written", {"Retry-After": "30"}
            ) from error
        self.pool.wake()
        said = dict(delivery.shown(whole=False))
        answer = JSONResponse(said, HTTPStatus.ACCEPTED if new else HTTPStatus.OK)
        self.counted.accepting.observe(time.perf_counter() - start)
        return answer, {"id": delivery.id, "key": delivery.key, "state": delivery.state}

    def _event(self, sent: HookRequest, cms: str) -> Event:
        """What a request tells, once it is known to come from the CMS."""
        ours = adapter(cms)
        try:
            ours.verify(sent, self.service.secrets[cms])
        except SignatureError as error:
            raise Problem(HTTPStatus.UNAUTHORIZED, str(error), {"WWW-Authenticate": "Webhook-Signature"}) from None
        try:
            return _storable(ours.event(sent))
        except PayloadError as error:
            raise Problem(HTTPStatus.BAD_REQUEST, str(error)) from None
        except (LookupError, TypeError, AttributeError, ValueError, RecursionError) as error:
            LOG.exception("a payload of another shape", extra={"facts": {"cms": cms}})
            raise Problem(HTTPStatus.BAD_REQUEST, f"not what {cms} sends") from error

    async def convert(self, request: Request) -> Response:
        self._operator(request)
        _json_only(request)
        body = await _body(request, self.service.hook.max_bytes)
        try:
            answer = await to_thread.run_sync(convert_now, body, self.service.settings, limiter=self.converting)
        except PayloadError as error:
            raise Problem(HTTPStatus.BAD_REQUEST, str(error)) from None
        except InputError as error:
            raise Problem(HTTPStatus.UNPROCESSABLE_ENTITY, str(error)) from None
        return JSONResponse(answer)

    async def deliveries(self, request: Request) -> Response:
        self._operator(request)
        state = cast("State | None", request.query_params.get("state"))
        limit = request.query_params.get("limit", "100")
        if state is not None and state not in get_args(State):
            raise Problem(HTTPStatus.BAD_REQUEST, f"state is one of {', '.join(get_args(State))}")
        if not limit.isdecimal() or not 0 < int(limit[:9]) <= _LIMIT:
            raise Problem(HTTPStatus.BAD_REQUEST, f"limit is a number from 1 to {_LIMIT}")
        found = await to_thread.run_sync(self.service.inbox.listed, state, int(limit))
        return JSONResponse({"deliveries": [one.shown(whole=False) for one in found]})

    async def delivery(self, request: Request) -> Response:
        self._operator(request)
        found = await to_thread.run_sync(self.service.inbox.found, request.path_params["id"])
        if found is None:
            raise Problem(HTTPStatus.NOT_FOUND, "no delivery of this id is known")
        return JSONResponse(found.shown(whole=True))

    async def healthz(self, _: Request) -> Response:
        try:
            await to_thread.run_sync(self.service.inbox.check)
        except InboxError:
            raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, "the inbox cannot be read") from None
        if not self.pool.alive:
            raise Problem(HTTPStatus.SERVICE_UNAVAILABLE, "a worker ended; another starts")
        return JSONResponse({"status": "ok"})

    async def metrics(self, request: Request) -> Response:
        self._operator(request)
        text = await to_thread.run_sync(self.counted.text)
        return Response(text, media_type="text/plain; version=0.0.4")

    def _operator(self, request: Request) -> None:
        """Let operators in: who has the token, or, where none is set, who is on this machine and not behind a proxy."""
        token = self.service.token
        if token:
            given = request.headers.get("authorization", "")
            if not hmac.compare_digest(given.encode(), f"Bearer {token}".encode()):
                raise Problem(HTTPStatus.UNAUTHORIZED, "the operators' token is needed", {"WWW-Authenticate": "Bearer"})
            return
        host = request.headers.get("host", "")
        name = host if host.endswith("]") else host.rpartition(":")[0] or host
        near = request.client is not None and request.client.host in _LOOPBACK and name in _LOOPBACK_NAMES
        if not near or any(header in request.headers for header in _FORWARDED):
            raise Problem(HTTPStatus.FORBIDDEN, "for operators: from this machine, or with a token, which is not set")


def _storable(event: Event) -> Event:
    """The event, if what names it is text that every store takes."""
    names = (event.id, event.key, event.revision, event.reason)
    if any("\0" in name or name != name.encode(errors="replace").decode() for name in names):
        message = "the article's id is no text"
        raise PayloadError(message)
    return event


def _json_only(request: Request, *, text: bool = False) -> None:
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json")):
        return
    if not (text and kind == "text/plain"):
        raise Problem(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "the body must be application/json")


async def _body(request: Request, most: int) -> bytes:
    """The raw body, as long as it is not too large and does not take too long."""
    too_large = Problem(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"larger than {most} bytes", {"Connection": "close"})
    length = request.headers.get("content-length", "0")
    if length.isdecimal() and int(length[:18]) > most:
        raise too_large
    chunks: list[bytes] = []
    size = 0
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.stream():
                size += len(chunk)
                if size > most:
                    raise too_large
                chunks.append(chunk)
    except TimeoutError:
        raise Problem(HTTPStatus.REQUEST_TIMEOUT, f"no whole body in {BODY_SECONDS:.0f} seconds") from None
    except ClientDisconnect:
        raise Problem(HTTPStatus.BAD_REQUEST, "the sender hung up") from None
    return b"".join(chunks)


def _hook_request(request: Request, body: bytes, settings: Any) -> HookRequest:
    raw = request.scope.get("raw_path") or request.url.path.encode()
    query = request.scope.get("query_string") or b""
    path = (raw.partition(b"?")[0] + (b"?" + query if query else b"")).decode("latin-1")
    headers: dict[str, str] = {}
    for name, value in request.headers.items():
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return HookRequest(body, headers, time.time(), request.method, path, settings)
