"""Fetch one page: http(s) only, bounded in time, size and redirects, and from public addresses only.

Every address fetched is one that a person named, and its links are not followed, so robots.txt
(RFC 9309, for crawlers) is not asked; the user agent says who comes.
"""

from __future__ import annotations

from threading import Timer
from urllib.parse import urljoin, urlsplit

import requests
from urllib3.exceptions import ReadTimeoutError

import markup
from markup.cli.guard import Guard, GuardedAdapter
from markup.document.read import MOST
from markup.model import InputError, Source

USER_AGENT = f"newsmarkup/{markup.__version__} (+https://pypi.org/project/newsmarkup/)"
TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown"})
SECONDS = 30.0  # for everything: look-up, all redirects, the whole page
PAUSE = 10.0  # for a connection, and between two arrivals of data
REDIRECTS = 5
_CHUNK = 16 * 1024  # bounds what one step of decompression can blow up to
_OK, _REDIRECT = 200, 300
_REDIRECT_STATUS = frozenset({301, 302, 303, 307, 308})


def fetch(
    url: str,
    *,
    allow_private: bool = False,
    seconds: float = SECONDS,
    pause: float = PAUSE,
    types: frozenset[str] = TYPES,
) -> Source:
    """Fetch a page or text.

    Args:
        url: its address; its final one, after redirects, is the `url` of the result.
        allow_private: also from loopback, private, link-local and reserved addresses.
        seconds: the time limit for all of it.
        pause: the time limit for a connection and between two arrivals of data.
        types: the media types that are taken.

    Raises:
        InputError: it cannot be had; the message is one line.
    """
    guard = Guard(allow_private=allow_private)
    watch = Timer(seconds, guard.cut)
    watch.daemon = True
    watch.start()
    try:
        with requests.Session() as session:
            session.mount("http://", GuardedAdapter(guard))
            session.mount("https://", GuardedAdapter(guard))
            session.headers["User-Agent"] = USER_AGENT
            session.headers["Accept"] = f"{', '.join(sorted(types))}, */*;q=0.1"
            session.auth = _no_auth  # a .netrc is for other errands
            return _follow(session, guard, url, pause, types)
    except requests.RequestException as error:
        raise InputError(f"no answer within {seconds:g} seconds" if guard.over else _reason(error)) from error
    finally:
        watch.cancel()
        guard.close()


def _no_auth(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _follow(session: requests.Session, guard: Guard, url: str, pause: float, types: frozenset[str]) -> Source:
    for _ in range(REDIRECTS + 1):
        _check(url, guard)
        with session.get(url, timeout=pause, stream=True, allow_redirects=False) as response:
            if response.status_code not in _REDIRECT_STATUS:
                return _page(response, guard, url, types)
            target = response.headers.get("Location")
        if not target:
            message = f"{response.status_code}: a redirect that leads nowhere"
            raise InputError(message)
        # A header's bytes are read as Latin-1; addresses in it are UTF-8 where they are not ASCII.
        url = urljoin(url, target.encode("latin-1", "replace").decode("utf-8", "replace"))
    message = f"more than {REDIRECTS} redirects"
    raise InputError(message)


def _check(url: str, guard: Guard) -> None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        message = "not a web address"
        raise InputError(message) from None
    if parts.scheme not in {"http", "https"}:
        message = f"only http and https addresses are fetched, not {parts.scheme}"
    elif not host:
        message = "not a web address"
    elif parts.username is not None or parts.password is not None:
        message = "addresses with a user name or password are not fetched"
    elif not guard.allows(host):
        message = f"{host} is a private address; --allow-private fetches it"
    else:
        return
    raise InputError(message)


def _page(response: requests.Response, guard: Guard, url: str, types: frozenset[str]) -> Source:
    kind = response.headers.get("Content-Type")
    if not _OK <= response.status_code < _REDIRECT:
        message = f"{response.status_code} {response.reason or ''}".strip()
        raise InputError(message)
    name = (kind or "").split(";")[0].strip().lower()
    if name and name not in types:
        message = f"not {'an article' if types is TYPES else 'a sitemap'} but {name}"
        raise InputError(message)
    content = bytearray()
    for chunk in response.iter_content(_CHUNK):
        content += chunk
        if guard.over:  # a proxy's connection goes on
            break
        if len(content) > MOST:
            message = f"larger than {MOST // 1024 // 1024} MB"
            raise InputError(message)
    if guard.over:  # a body without a length ends quietly when it is cut
        message = "the time limit was reached"
        raise requests.Timeout(message)
    return Source(bytes(content), urlsplit(url)._replace(fragment="").geturl(), url, kind)


def _reason(error: requests.RequestException) -> str:
    if isinstance(error, requests.exceptions.SSLError):
        inner = _innermost(error)
        return f"no secure connection: {getattr(inner, 'verify_message', '') or inner}".splitlines()[0]
    if isinstance(error, requests.exceptions.ProxyError):
        return "the proxy does not answer"
    if isinstance(error, requests.Timeout) or isinstance(_innermost(error), (TimeoutError, ReadTimeoutError)):
        return "no answer in time"
    if isinstance(error, (requests.exceptions.InvalidURL, requests.exceptions.InvalidSchema)):
        return "not a web address"
    if isinstance(error, requests.exceptions.ContentDecodingError):
        return "the answer cannot be decompressed"
    return "the connection broke"


def _innermost(error: BaseException) -> BaseException:
    """The error that the libraries wrapped."""
    while True:
        candidates = (*error.args, getattr(error, "reason", None))
        inner = next((a for a in candidates if isinstance(a, BaseException)), None)
        if inner is None:
            return error
        error = inner
