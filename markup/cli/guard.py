"""Connections to public addresses only, all of which one timer can end."""

from __future__ import annotations

import ipaddress
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from requests.adapters import HTTPAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util.connection import create_connection

from markup.model import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from urllib3.poolmanager import PoolManager

_EMBEDS_IPV4 = ipaddress.ip_network("64:ff9b::/96")  # NAT64, RFC 6052


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


class Guard:
    """What all connections of one fetch share: whom they may reach, and the end of their time."""

    def __init__(self, *, allow_private: bool) -> None:
        self.allow_private = allow_private
        self.over = False
        self._twins: list[socket.socket] = []

    def allows(self, host: str) -> bool:
        """Whether a host, as written, may be reached; a name is judged when it is looked up.

        A proxy connects in our stead, so this is all that can be said of the host behind it.
        """
        try:
            return self.allow_private or is_public(host)
        except ValueError:
            return host != "localhost" and not host.endswith(".localhost")

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
        for address in () if self.over else addresses:
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
        """Let go of all connections."""
        for twin in self._twins:
            twin.close()


def _pool_classes(guard: Guard) -> Mapping[str, type[Any]]:
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


class GuardedAdapter(HTTPAdapter):
    """Connections through a guard. A proxy from the environment is trusted to connect in our stead."""

    poolmanager: PoolManager

    def __init__(self, guard: Guard) -> None:
        self._classes = _pool_classes(guard)
        super().__init__(max_retries=0)

    def init_poolmanager(self, *arguments: Any, **options: Any) -> None:
        """Give the pool our connections."""
        super().init_poolmanager(*arguments, **options)
        self.poolmanager.pool_classes_by_scheme = dict(self._classes)
