"""What the tests against real CMSs share: a folder for the installations, a browser, a validator."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from markup import validate
from markup.model import Severity

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def installations() -> Path:
    """Where the CMSs are installed, and stay for the next run; MARKUP_CMS names another folder."""
    folder = Path(os.environ.get("MARKUP_CMS") or ROOT / ".cms")
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def free_port() -> Callable[[], int]:
    """A function that finds a port on loopback that nobody uses."""

    def find() -> int:
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            return int(one.getsockname()[1])

    return find


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], str]:
    """A function that opens an address in a browser and gives the page as its reader has it."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no Chromium")
    profile = tmp_path_factory.mktemp("browser")

    def dump(url: str) -> str:
        flags = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", f"--user-data-dir={profile}"]
        command = [program, *flags, "--virtual-time-budget=4000", "--dump-dom", url]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=120).stdout

    return dump


@pytest.fixture(scope="session")
def sound() -> Callable[[str, str], dict[str, dict[str, Any]]]:
    """A function that demands one graph without an error of a page, and gives its nodes by `@id`."""

    def check(page: str, url: str) -> dict[str, dict[str, Any]]:
        errors = [f"{f.rule}: {f.message}" for f in validate(page, url=url) if f.severity is Severity.ERROR]
        scripts = page.split('<script type="application/ld+json">')[1:]
        blocks = [json.loads(s.partition("</script>")[0]) for s in scripts]

        assert errors == []
        assert len(blocks) == 1, "one graph"
        return {node["@id"]: node for node in blocks[0]["@graph"]}

    return check
