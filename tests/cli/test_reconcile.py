"""`markup reconcile ghost`: what it says when it cannot ask. What it finds, tests/cms asks a running Ghost."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from markup.cli import main

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

pytest.importorskip("httpx")
KEY = f"{'a' * 24}:{'b' * 64}"


def run(folder: Path, settings: str, *arguments: str) -> Result:
    path = folder / "markup.toml"
    path.write_text(f'[hook]\ninbox = "inbox.sqlite"\n{settings}', encoding="utf-8")
    return CliRunner(env={"GHOST_ADMIN_KEY": KEY}).invoke(
        main, ["reconcile", "ghost", "--config", str(path), *arguments]
    )


def ghost(address: str = "https://ghost.example", key: str = "GHOST_ADMIN_KEY") -> str:
    return f'[hook.ghost]\nurl = "{address}"\nadminKeyEnv = "{key}"\n'


@pytest.mark.parametrize(
    ("settings", "arguments", "said"),
    [
        ("[hook.standard]\n", (), "no table [hook.ghost]"),
        (ghost(), ("--all", "--since", "2026-01-01"), "--since or --all"),
        (ghost(), ("--since", "yesterday"), "is not a time"),
        (ghost(key="NO_SUCH_VARIABLE"), (), "NO_SUCH_VARIABLE"),
    ],
)
def test_wrong_usage_is_exit_code_2(tmp_path: Path, settings: str, arguments: tuple[str, ...], said: str) -> None:
    done = run(tmp_path, settings, *arguments)

    assert done.exit_code == 2
    assert said in done.stderr
    assert KEY not in done.output


def test_a_ghost_that_does_not_answer_is_exit_code_3(tmp_path: Path) -> None:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))  # taken, and nobody listens
        done = run(tmp_path, ghost(f"http://127.0.0.1:{one.getsockname()[1]}"))

    assert done.exit_code == 3
    assert "ConnectError" in done.stderr
    assert KEY not in done.output
