"""Fetch one page: http(s) only, bounded in time, size and redirects, and from public addresses only.

Every address fetched is one that a person named, and its links are not followed, so robots.txt
(RFC 9309, for crawlers) is not asked; the user agent says who comes.
"""

from __future__ import annotations

import ipaddress
import socket
from contextlib import suppress
from threading import Timer
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ReadTimeoutError
from urllib3.util.connection import create_connection

import markup
from markup.document.read import MOST
from markup.model import InputError, Source

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3.poolmanager import PoolManager

USER_AGENT = f"newsmarkup/{markup.__version__} (+https://pypi.org/project/newsmarkup/)"
TYPES = frozenset({"text/html", "application/xhtml+xml", "text/plain", "text/markdown"})
SECONDS = 30.0  # for everything: look-up, all redirects, the whole page
PAUSE = 10.0  # for a connection, and between two arrivals of data
REDIRECTS = 5
_CHUNK = 16 * 1024  # bounds what one step of decompression can blow up to
_OK, _REDIRECT = 200, 300
_REDIRECT_STATUS = frozenset({301, 302, 303, 307, 308})
_EMBEDS_IPV4 = ipaddress.ip_network("64:ff9b::/96")  # NAT64, RFC 6052


def fetch(url: str, *, allow_private: bool = False, seconds: float = SECONDS, pause: float = PAUSE) -> Source:
    """Fetch a page or text.

    Args:
        url: its address; its final one, after redirects, is the `url` of the result.
        allow_private: also from loopback, private, link-local and reserved addresses.
        seconds: the time limit for all of it.
        pause: the time limit for a connection and between two arrivals of data.

    Raises:
        InputError: it cannot be had; the message is one line.
    """
    guard = _Guard(allow_private=allow_private)
    watch = Timer(seconds, guard.cut)
    watch.daemon = True
    watch.start()
    try:
        with requests.Session() as session:
            session.mount("http://", _Adapter(guard))
            session.mount("https://", _Adapter(guard))
            session.headers["User-Agent"] = USER_AGENT
            session.headers["Accept"] = "text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1"
            session.auth = _no_auth  # a .netrc is for other errands
            return _follow(session, guard, url, pause)
    except requests.RequestException as error:
        raise InputError(f"no answer within {seconds:g} seconds" if guard.over else _reason(error)) from error
    finally:
        watch.cancel()
        guard.close()


def is_public(address: str) -> bool:
    """Whether an IP address can be anybody's: not loopback, private, link-local, multicast or reserved."""
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (ip.teredo and ip.teredo[1])
        if ip in _EMBEDS_IPV4:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


class _Guard:
    """What all connections of one fetch share: whom they may reach, and the end of their time."""

    def __init__(self, *, allow_private: bool) -> None:
        self.allow_private = allow_private
        self.over = False
        self._twins: list[socket.socket] = []

    def connect(self, host: str, port: int, timeout: Any, options: Any) -> socket.socket:
        """Look a name up once, refuse it or connect to the very address that was looked at."""
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            message = f"no such host: {host}"
            raise InputError(message) from None
        addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
        for address in addresses:
            if not self.allow_private and not is_public(address):
                message = f"{host} is at the private address {address}; --allow-private fetches it"
                raise InputError(message)
        error: OSError | None = None
        for address in addresses:
            try:
                connection = create_connection((address, port), timeout, socket_options=options)
            except OSError as failure:
                error = failure
                continue
            # TLS takes the socket over; its twin can still shut the connection down from the timer.
            self._twins.append(connection.dup())
            if self.over:
                self.cut()
            return connection
        message = f"cannot connect to {host}: {error.strerror or error if error else 'no address'}"
        raise InputError(message)

    def cut(self) -> None:
        """End it now: whoever waits for data gets none."""
        self.over = True
        for twin in tuple(self._twins):
            with suppress(OSError):
                twin.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        for twin in self._twins:
            twin.close()


def _pool_classes(guard: _Guard) -> Mapping[str, type[Any]]:
    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return guard.connect(self._dns_host, self.port or 80, self.timeout, self.socket_options)

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return guard.connect(self._dns_host, self.port or 443, self.timeout, self.socket_options)

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}


class _Adapter(HTTPAdapter):
    """Connections through a guard. A proxy from the environment is trusted to connect in our stead."""

    poolmanager: PoolManager

    def __init__(self, guard: _Guard) -> None:
        self._classes = _pool_classes(guard)
        super().__init__(max_retries=0)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = dict(self._classes)


def _no_auth(request: requests.PreparedRequest) -> requests.PreparedRequest:
    return request


def _follow(session: requests.Session, guard: _Guard, url: str, pause: float) -> Source:
    for _ in range(REDIRECTS + 1):
        _check(url, guard)
        with session.get(url, timeout=pause, stream=True, allow_redirects=False) as response:
            if response.status_code not in _REDIRECT_STATUS:
                return _page(response, guard, url)
            target = response.headers.get("Location")
        if not target:
            message = f"{response.status_code}: a redirect that leads nowhere"
            raise InputError(message)
        # A header's bytes are read as Latin-1; addresses in it are UTF-8 where they are not ASCII.
        url = urljoin(url, target.encode("latin-1", "replace").decode("utf-8", "replace"))
    message = f"more than {REDIRECTS} redirects"
    raise InputError(message)


def _check(url: str, guard: _Guard) -> None:
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host:
        message = "not a web address"
    elif parts.scheme not in {"http", "https"}:
        message = f"only http and https addresses are fetched, not {parts.scheme}"
    elif parts.username is not None or parts.password is not None:
        message = "addresses with a user name or password are not fetched"
    elif not guard.allow_private and _is_private_literal(host):
        message = f"{host} is a private address; --allow-private fetches it"
    else:
        return
    raise InputError(message)


def _is_private_literal(host: str) -> bool:
    """For a proxy, which would connect unseen."""
    try:
        return not is_public(host)
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _page(response: requests.Response, guard: _Guard, url: str) -> Source:
    kind = response.headers.get("Content-Type")
    if not _OK <= response.status_code < _REDIRECT:
        message = f"{response.status_code} {response.reason or ''}".strip()
        raise InputError(message)
    name = (kind or "").split(";")[0].strip().lower()
    if name and name not in TYPES:
        message = f"not an article but {name}"
        raise InputError(message)
    content = bytearray()
    for chunk in response.iter_content(_CHUNK):
        content += chunk
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


__all__ = ["USER_AGENT", "fetch", "is_public"]
