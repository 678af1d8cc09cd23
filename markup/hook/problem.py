"""Errors as RFC 9457 problem details, and the errors that the hook's addresses answer with."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from starlette.responses import JSONResponse

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.requests import Request
    from starlette.responses import Response


class Problem(Exception):  # noqa: N818  # it is an answer
    """A request that is not taken: its status, and one line that says why."""

    def __init__(self, status: HTTPStatus, detail: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.headers = headers


def problem(status: int, detail: str, headers: Mapping[str, str] | None = None) -> Response:
    """An answer of type application/problem+json."""
    body = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": int(status), "detail": detail}
    return JSONResponse(body, status, headers=dict(headers or {}), media_type="application/problem+json")


async def answer_problem(_: Request, error: Exception) -> Response:
    """What a raised Problem becomes."""
    if not isinstance(error, Problem):
        raise error
    return problem(error.status, error.detail, error.headers)


async def answer_http(request: Request, error: Exception) -> Response:
    """What the router's own errors (no such address, no such method) become."""
    status = int(getattr(error, "status_code", HTTPStatus.INTERNAL_SERVER_ERROR))
    detail = {404: f"there is nothing at {request.url.path}", 405: f"not with {request.method}"}
    return problem(status, detail.get(status, HTTPStatus(status).phrase), getattr(error, "headers", None))


async def answer_crash(_: Request, __: Exception) -> Response:
    """What an error of ours becomes; the log has the rest."""
    return problem(HTTPStatus.INTERNAL_SERVER_ERROR, "something went wrong here; nothing was taken in, send it again")
