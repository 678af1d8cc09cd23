"""Processes that work on the inbox, so that taking in never waits for a conversion, nor dies of one.

Each has a socket to the process that serves: a byte says that something came in, its end that the
service is over (or was killed), and back come lines that tell what became of deliveries.
"""

from __future__ import annotations

import json
import logging
import os
import signal
import socket
from contextlib import suppress
from multiprocessing import get_context
from threading import Event as Flag
from threading import Lock, Thread
from typing import TYPE_CHECKING

from markup.hook.log import LOG, say, start
from markup.hook.service import service
from markup.hook.worker import Told, Workers, warm_up

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.context import SpawnProcess

    from markup.settings import Settings

STOP_SECONDS = 25.0  # that deliveries in hand have to end
_THREADS = 4  # in each process: a CMS that answers slowly holds up one of them
_PAUSE = 1.0  # seconds before a process that died is followed by another


class Pool:
    """So many processes; one that dies is followed by another. `told` is called with what they tell."""

    def __init__(self, settings: Settings, number: int, told: Callable[[Told], None]) -> None:
        self._settings = settings
        self._told = told
        self._over = Flag()
        self._lock = Lock()
        self._sockets: dict[int, socket.socket] = {}
        self._threads = [Thread(target=self._run, args=(i,), name=f"worker-{i}") for i in range(number)]

    def start(self) -> None:
        """Start them."""
        for thread in self._threads:
            thread.start()

    def wake(self) -> None:
        """Say that something came in."""
        with self._lock:
            for ours in self._sockets.values():
                with suppress(OSError):  # it is full: they know; it is gone: another comes
                    ours.send(b"\n", socket.MSG_DONTWAIT)

    def stop(self) -> None:
        """Let them end what they have in hand, and wait for it."""
        with self._lock:
            self._over.set()
            for ours in self._sockets.values():
                with suppress(OSError):
                    ours.shutdown(socket.SHUT_WR)
        for thread in self._threads:
            thread.join()

    @property
    def alive(self) -> bool:
        """Whether all of them run."""
        return len(self._sockets) == len(self._threads)

    def _run(self, number: int) -> None:
        while not self._over.is_set():
            ours, theirs = socket.socketpair()
            process = get_context("spawn").Process(
                target=_work, args=(theirs, self._settings, LOG.level), name=f"markup-worker-{number}", daemon=True
            )
            process.start()
            theirs.close()
            with self._lock:
                self._sockets[number] = ours
                if self._over.is_set():
                    ours.shutdown(socket.SHUT_WR)
            self._listen(ours)
            with self._lock:
                del self._sockets[number]
            ours.close()
            self._end(process)

    def _listen(self, ours: socket.socket) -> None:
        """Pass on what a process tells, until it ends."""
        with suppress(OSError), ours.makefile("r", encoding="utf-8") as lines:
            for line in lines:
                with suppress(ValueError, TypeError):  # a line cut short by its end
                    self._told(Told(*json.loads(line)))

    def _end(self, process: SpawnProcess) -> None:
        process.join(STOP_SECONDS)
        if process.is_alive():
            process.kill()
            process.join()
        if not self._over.is_set():
            say(logging.ERROR, "a worker process ended; another starts", code=process.exitcode)
            self._over.wait(_PAUSE)


def _work(theirs: socket.socket, settings: Settings, level: int) -> None:
    """The life of one process."""
    for number in (signal.SIGINT, signal.SIGTERM):  # sent to all of us; who serves says when it is over
        signal.signal(number, signal.SIG_IGN)
    # No lower priority for us: who is put aside in a transaction holds up the process that takes in.
    start(level)
    made = service(settings, os.environ)
    telling = Lock()

    def tell(told: Told) -> None:
        with telling, suppress(OSError):  # who served may have been killed
            theirs.sendall(json.dumps(told).encode() + b"\n")

    workers = Workers(made, _THREADS, tell)
    warm_up(made)
    workers.start()
    with suppress(OSError):
        while theirs.recv(4096):
            workers.wake.set()
    workers.stop(STOP_SECONDS - 1)
    theirs.close()
