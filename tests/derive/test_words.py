"""The word lists: what is taken from elsewhere says so, beside the lists and in the package."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

WORDS = files("markup.derive.words")
TAKEN = re.compile(r"MIT licence|CC0|public domain|CC BY")


@pytest.mark.parametrize("name", [f.name for f in WORDS.iterdir() if f.name.endswith(".py")])
def test_a_list_under_a_licence_stands_in_the_notice(name: str) -> None:
    text = WORDS.joinpath(name).read_text(encoding="utf-8")
    head = text.split('"""')[1]
    notice = WORDS.joinpath("NOTICE").read_text(encoding="utf-8")

    assert bool(TAKEN.search(head)) == bool(re.search(rf"\b{re.escape(name)}", notice))
