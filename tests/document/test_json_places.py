"""A JSON Pointer leads to the words of a value, whatever JSON they stand in."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup.document.json_places import JsonText, decoded, locate

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


def every(value: Any, pointer: str = "") -> list[tuple[str, Any]]:
    below = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    inner = [every(v, f"{pointer}/{str(k).replace('~', '~0').replace('/', '~1')}") for k, v in below]
    return [(pointer, value), *(pair for pairs in inner for pair in pairs)]


@given(JSON, st.sampled_from([None, 1, "\t"]), st.booleans())
def test_every_value_is_found_at_its_pointer(value: Any, indent: Any, ascii_only: bool) -> None:  # noqa: FBT001
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    for pointer, member in every(value):
        start, end = locate(text, pointer)
        raw = f'"{text[start:end]}"' if isinstance(member, str) else text[start:end]
        assert json.loads(raw) == member


def test_of_doubled_keys_the_last_counts_as_in_json() -> None:
    text = '{"a": "first", "a": "last"}'
    start, end = locate(text, "/a")
    assert text[start:end] == "last"


@pytest.mark.parametrize("pointer", ["/b", "/a/0", "/list/3", "/list/x"])
def test_a_pointer_that_leads_nowhere_is_a_key_error(pointer: str) -> None:
    with pytest.raises(KeyError):
        locate('{"a": 1, "list": [1, 2, 3]}', pointer)


def test_spans_count_from_the_offset() -> None:
    text = '<script>{"a": "words"}</script>'
    start, end = JsonText('{"a": "words"}', offset=8).span("/a")
    assert text[start:end] == "words"


@pytest.mark.parametrize(
    "text",
    [
        '<!-- {"a": "b // c, ]"} -->',
        '//<![CDATA[\n{"a": "b // c, ]"}\n//]]>',
        '/* <![CDATA[ */ {"a": "b // c, ]"} /* ]]> */',
        '{"a": "b // c, ]",}',
        '{"a": "b // c, ]"};',
        '{"a": "b // c, ]" // a remark, "with": 1\n}',
        '\ufeff{"a": "b // c, ]"}',
    ],
)
def test_what_readers_pass_over_is_passed_over_and_places_stay(text: str) -> None:
    value, read = decoded(text)
    assert value == {"a": "b // c, ]"}
    start, end = locate(read, "/a")
    assert text[start:end] == "b // c, ]"


def test_line_breaks_inside_strings_are_read() -> None:
    assert decoded('{"a": "two\nlines"}')[0] == {"a": "two\nlines"}


@pytest.mark.parametrize("text", ["", "{", '{"a": }', "[" * 100_000, '{"a": "b"} {"c": "d"}', "not json"])
def test_what_is_not_json_is_a_value_error(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        decoded(text)


@given(st.text(alphabet='{}[]":,;/*-<!>\\ \n a1', max_size=40))
def test_leniency_never_moves_a_character(text: str) -> None:
    try:
        _, read = decoded(text)
    except ValueError:
        return
    assert len(read) == len(text)
    assert all(b in (a, " ") for a, b in zip(text, read, strict=True))
