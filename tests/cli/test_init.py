"""`markup init`: a settings file that can be read as it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from markup.settings import Publisher, Settings, load

if TYPE_CHECKING:
    from collections.abc import Callable

    from click.testing import Result

    Run = Callable[..., Result]


def test_an_empty_form_says_nothing(run: Run, here: Path) -> None:
    done = run("init")

    assert (done.exit_code, done.stdout) == (0, "")
    assert load(Path("markup.toml")) == Settings()


def test_every_line_of_the_form_is_a_setting(run: Run, here: Path) -> None:
    run("init")
    Path("templates").mkdir()
    path = Path("markup.toml")
    settings = re.sub(r"^# (?=[\w\"\[]+.*[=\]])", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    path.write_text(settings, encoding="utf-8")
    said = load(path)

    assert said.publisher
    assert len(said.publisher.policies) == 12
    assert said.staff["Ann Lee"].job_title
    assert said.sections == {"Opinion": "OpinionNewsArticle"}
    assert said.time_zone == "Europe/London"


def test_a_page_fills_it(run: Run, page: Path) -> None:
    done = run("init", page)

    assert done.exit_code == 0
    assert load(Path("markup.toml")) == Settings(
        publisher=Publisher(
            'The Harbour "Post"',
            url="https://post.example/",
            logo="https://post.example/logo.png",
            same_as=("https://social.example/@post",),
            policies={"correctionsPolicy": "https://post.example/corrections"},
        ),
        language="en",
    )


def test_an_existing_file_stays(run: Run, page: Path) -> None:
    Path("markup.toml").write_text('language = "de"\n')
    refused = run("init", page)
    assert (refused.exit_code, refused.stderr) == (2, "markup: markup.toml is there already; --force overwrites it\n")
    assert load(Path("markup.toml")).language == "de"

    assert run("init", page, "--force").exit_code == 0
    assert load(Path("markup.toml")).language == "en"


def test_a_page_that_cannot_be_read(run: Run, here: Path) -> None:
    done = run("init", "gone.html")

    assert (done.exit_code, done.stderr) == (3, "markup: gone.html: No such file or directory\n")
    assert not Path("markup.toml").exists()
