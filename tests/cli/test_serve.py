"""`markup serve`, `markup deliveries` and `markup hook` as processes: taken in, killed, taken up again, stopped."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from markup.cli import main
from tests.hook.conftest import SETTINGS, STORY, WHSEC, signed

httpx = pytest.importorskip("httpx")
for needed in ("uvicorn", "starlette", "standardwebhooks", "prometheus_client"):
    pytest.importorskip(needed)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of another kind")

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT), "MARKUP_STANDARD_SECRET": WHSEC, "MARKUP_GITHUB_SECRET": "a"}


@dataclass
class Server:
    """`markup serve` in a folder."""

    folder: Path
    port: int = 0
    process: subprocess.Popen[bytes] | None = field(default=None)

    def start(self, *arguments: str) -> None:
        with socket.socket() as one:
            one.bind(("127.0.0.1", 0))
            self.port = one.getsockname()[1]
        with (self.folder / "log").open("ab") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "markup", "serve", "--port", str(self.port), *arguments],
                cwd=self.folder,
                env=ENVIRONMENT,
                stderr=log,
                start_new_session=True,
            )
        _until(lambda: self.get("/healthz") is not None)

    def get(self, path: str) -> Any:
        try:
            return httpx.get(f"http://127.0.0.1:{self.port}{path}").json()
        except httpx.TransportError:
            return None

    def post(self, document: Any, name: str) -> int:
        body, headers = signed(document, name)
        return int(
            httpx.post(f"http://127.0.0.1:{self.port}/hooks/standard", content=body, headers=headers).status_code
        )

    def end(self, number: int, *, group: bool = False) -> int:
        assert self.process
        if group:
            os.killpg(self.process.pid, number)
        else:
            self.process.send_signal(number)
        return self.process.wait(40)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    (tmp_path / "out").mkdir()
    settings = SETTINGS.replace("attempts = 3", "attempts = 3\nleaseSeconds = 1")
    (tmp_path / "markup.toml").write_text(settings, encoding="utf-8")
    made = Server(tmp_path)
    yield made
    if made.process and made.process.poll() is None:
        made.end(signal.SIGKILL, group=True)


def _until(happened: Any, seconds: float = 30.0) -> None:
    end = time.monotonic() + seconds
    while not happened():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)


def _states(server: Server) -> dict[str, str]:
    return {one["id"].removeprefix("standard:"): one["state"] for one in server.get("/deliveries")["deliveries"]}


def test_an_article_that_is_sent_is_markup_soon_and_the_end_is_graceful(server: Server) -> None:
    server.start()
    assert server.post(STORY, "msg_1") == 202
    _until(lambda: _states(server) == {"msg_1": "done"})
    (file,) = (server.folder / "out").iterdir()
    assert server.end(signal.SIGTERM) == -signal.SIGTERM
    log = (server.folder / "log").read_text(encoding="utf-8")

    assert json.loads(file.read_text(encoding="utf-8"))["@graph"][0]["headline"] == "The ferry sails"
    assert {json.loads(line)["level"] for line in log.splitlines()} == {"info"}
    assert "Skarholm" not in log
    assert "whsec" not in log


def test_the_first_steps_of_the_documentation(server: Server) -> None:
    page = (ROOT / "docs" / "hook.md").read_text(encoding="utf-8")
    settings = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)[0]
    program = re.findall(r"```python\n(.*?)```", page, re.DOTALL)[0]
    (server.folder / "markup.toml").write_text(settings, encoding="utf-8")
    (server.folder / "markup-out").mkdir()
    server.start()
    program = program.replace("8470", str(server.port))
    done = subprocess.run([sys.executable, "-c", program], env=ENVIRONMENT, check=True, capture_output=True)

    assert json.loads(done.stdout)["state"] == "waiting"
    _until(lambda: _states(server) == {"msg_1": "done"})
    assert [path.suffix for path in (server.folder / "markup-out").iterdir()] == [".jsonld"]


def test_what_was_accepted_is_done_after_a_kill(server: Server) -> None:
    server.start("--workers", "0")
    assert server.post(STORY, "msg_1") == 202
    server.end(signal.SIGKILL, group=True)
    server.start()

    _until(lambda: _states(server) == {"msg_1": "done"})
    assert server.post(STORY, "msg_1") == 200


def test_workers_of_a_service_that_was_killed_end_too(server: Server) -> None:
    server.start()
    assert server.process
    group = server.process.pid
    server.end(signal.SIGKILL)

    def gone() -> bool:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        return False

    _until(gone)


def test_a_worker_that_dies_is_followed_by_another(server: Server) -> None:
    server.start()
    assert server.process
    children = Path(f"/proc/{server.process.pid}/task/{server.process.pid}/children")
    if not children.exists():
        pytest.skip("no /proc")
    threads = Path(f"/proc/{server.process.pid}/task")
    workers = {int(c) for t in threads.iterdir() for c in (t / "children").read_text().split()}
    for worker in workers:
        if b"spawn_main" in Path(f"/proc/{worker}/cmdline").read_bytes():
            os.kill(worker, signal.SIGKILL)
    assert server.post(STORY, "msg_1") == 202

    _until(lambda: _states(server) == {"msg_1": "done"})


def test_a_secret_that_is_missing_is_one_line(server: Server) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "markup", "serve"],
        cwd=server.folder,
        env={**ENVIRONMENT, "MARKUP_STANDARD_SECRET": ""},
        capture_output=True,
        check=False,
    )

    assert done.returncode == 2
    assert done.stderr.decode() == (
        "markup: hook.standard: no secret: set MARKUP_STANDARD_SECRET, or name a file with secretFile\n"
    )


def test_deliveries_are_listed_shown_and_retried(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(server.folder)
    nothing = CliRunner().invoke(main, ["deliveries", "list"])
    server.start()
    server.post({**STORY, "html": ""}, "msg_1")
    _until(lambda: _states(server) == {"msg_1": "dead"})
    listed = CliRunner().invoke(main, ["deliveries", "list", "--state", "dead", "--json"])
    shown = CliRunner().invoke(main, ["deliveries", "show", "msg_1"])
    retried = CliRunner().invoke(main, ["deliveries", "retry", "msg_1"])
    _until(lambda: _states(server) == {"msg_1": "dead"})
    every = CliRunner().invoke(main, ["deliveries", "retry", "--all"])
    unknown = CliRunner().invoke(main, ["deliveries", "show", "msg_2"])
    wrong = CliRunner().invoke(main, ["deliveries", "retry"])

    assert nothing.exit_code == 2
    assert json.loads(listed.stdout)["error"] == "no html and no text"
    assert json.loads(shown.stdout)["attempts"] == 1
    assert "1 will be tried again" in retried.stderr
    assert every.exit_code == 0
    assert (unknown.exit_code, wrong.exit_code) == (3, 2)


def test_hook_answers_an_article_on_stdin() -> None:
    document = {"html": STORY["html"], "url": STORY["url"], "given": STORY["given"]}
    done = CliRunner().invoke(main, ["hook"], input=json.dumps(document))
    wrong = CliRunner().invoke(main, ["hook"], input="{}")
    said = json.loads(done.stdout)

    assert set(said) == {"jsonld", "html", "findings", "withheld"}
    assert said["jsonld"]["@graph"][0]["headline"] == "The ferry sails"
    assert (wrong.exit_code, wrong.stderr) == (3, "markup: standard input: no html and no text\n")
