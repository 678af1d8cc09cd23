"""A broken JSON text: what is wrong with it is named at its place, and the repair gives back what was meant."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from markup.rules.json_flaws import apply, flaws

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = st.text("abcxyz", min_size=1, max_size=6)
WORDS = st.text("abc XYZ.,:;-'{}[]/é\u2019", max_size=20)
NODES = st.recursive(
    st.dictionaries(NAMES, WORDS | st.integers() | st.booleans() | st.none(), min_size=1, max_size=4),
    lambda inner: st.dictionaries(NAMES, WORDS | inner | st.lists(inner, max_size=3), min_size=1, max_size=4),
    max_leaves=8,
)


def told(text: str) -> list[tuple[str, int]]:
    """Each flaw's kind and line, counted from 1."""
    return [(f.kind, text.count("\n", 0, f.start) + 1) for f in flaws(text)]


def repaired(text: str) -> str:
    return apply(text, [e for f in flaws(text) for e in f.edits])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{\n"a": 1,\n}', [("trailing-comma", 2)]),
        ('{\n"a": "b"\n"c": 1}', [("missing-comma", 2)]),
        ('{\n"a": "two\nlines"}', [("control-char", 2)]),
        ('{\n"a": "a\ttab"}', [("control-char", 2)]),
        ('{\n"a": "an "open" door", "b": 1}', [("unescaped-quote", 2)]),
        ('{\n"a": "an "open", if old, door",\n"b": 1}', [("unescaped-quote", 2)]),
        ("{\n'a': 'it\\'s'}", [("single-quotes", 2)]),
        ('{\n"a": 1 // one\n}', [("comment", 2)]),
        ('<!--\n{"a": 1}\n-->', [("html-comment", 1)]),
        ('//<![CDATA[\n{"a": 1}\n//]]>', [("cdata", 1)]),
        ('{"a": 1}\n;', [("extra-data", 2)]),
        ('{"a": 1}\n{"b": 2}', [("extra-data", 2)]),
        ('{"a": 1},\n{"b": 2}', [("extra-data", 1)]),
        ('{"a": [1,\n2', [("truncated", 2)]),
        ('{"a":\n"words that', [("truncated", 2)]),
        (" \n", [("empty", 1)]),
        ('{"a": 1,\n"a": 2}', [("duplicate-key", 2)]),
        ('{\n"a": NaN}', [("invalid-literal", 2)]),
        ('{\n"a": 2026-03-10}', [("invalid-literal", 2)]),
        ('{\n"a": "it\\\'s"}', [("bad-escape", 2)]),
        ('{\n\u00a0"a": 1}', [("invalid-whitespace", 2)]),
        ('\ufeff{"a": 1}', [("invalid-whitespace", 1)]),
        ("{\n“a”: “b”}", [("typographic-quotes", 2)]),
        ("{\na: 1}", [("unquoted-key", 2)]),
        ('{"a": 1,\n"b": }', [("invalid-json", 2)]),
        ('{"a": "never closed,\n"b": "closed"}', [("invalid-json", 1)]),
        ('{"a": {{ title }}}', [("invalid-json", 1)]),
        ('{"a": [1, 2}', [("invalid-json", 1)]),
        ("{&quot;a&quot;: 1}", [("escaped-json", 1)]),
        ("<p>gone</p>", [("invalid-json", 1)]),
    ],
)
def test_each_flaw_is_named_at_its_line(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(text) == expected


def test_several_flaws_of_one_text_are_all_named() -> None:
    text = '{\n"a": "two\nlines",\n"b": [1, 2,],\n"c": True\n"d": "it\\\'s",\n};'
    assert told(text) == [
        ("control-char", 2),
        ("trailing-comma", 4),
        ("invalid-literal", 5),
        ("missing-comma", 5),
        ("bad-escape", 6),
        ("trailing-comma", 6),
        ("extra-data", 7),
    ]
    assert json.loads(repaired(text)) == {"a": "two\nlines", "b": [1, 2], "c": True, "d": "it's"}


@given(st.sampled_from(["\n", "  ", " \t", "\r\n"]), NODES, st.sampled_from([None, 1]))
def test_json_has_no_flaws(space: str, value: Any, indent: int | None) -> None:
    assert flaws(space + json.dumps(value, indent=indent, ensure_ascii=False) + space) == ()


def _before_closer(text: str, draw: Callable[..., Any]) -> tuple[str, str, int]:
    closers = [m.start() for m in re.finditer(r"(?<=[\"\d\w}\]])\n\s*[}\]]", text)]
    at = draw(st.sampled_from(closers))
    return text[:at] + "," + text[at:], "trailing-comma", at


def _without_comma(text: str, draw: Callable[..., Any]) -> tuple[str, str, int]:
    commas = [m.start() for m in re.finditer(r",\n", text)]
    assume(commas)
    at = draw(st.sampled_from(commas))
    return text[:at] + text[at + 1 :], "missing-comma", at - 1


def _comment(text: str, draw: Callable[..., Any]) -> tuple[str, str, int]:
    ends = [m.start() for m in re.finditer(r"\n", text)]
    at = draw(st.sampled_from(ends))
    comment = draw(st.sampled_from([" // a remark", " /* a remark */"]))
    return text[:at] + comment + text[at:], "comment", at


def _line_break(text: str, draw: Callable[..., Any]) -> tuple[str, str, int]:
    inside = [m.start() + 1 for m in re.finditer(r"\w(?=[^\"\n]+\",?\n)", text)]
    assume(inside)
    at = draw(st.sampled_from(inside))
    return text[:at] + draw(st.sampled_from(["\n", "\t", "\r\n"])) + text[at:], "control-char", at


def _semicolon(text: str, draw: Callable[..., Any]) -> tuple[str, str, int]:
    return f"{text};", "extra-data", len(text)


def _odd_space(text: str, draw: Callable[..., Any]) -> tuple[str, str, int]:
    ends = [m.start() for m in re.finditer(r"\n", text)]
    at = draw(st.sampled_from(ends))
    return text[:at] + draw(st.sampled_from("\u00a0\u2003\ufeff\u200b")) + text[at:], "invalid-whitespace", at


def _single(text: str, draw: Callable[..., Any]) -> tuple[str, str, int]:
    m = draw(st.sampled_from(list(re.finditer(r"\"([a-z]+)\":", text))))
    return f"{text[: m.start()]}'{m[1]}':{text[m.end() :]}", "single-quotes", m.start()


def _escape(text: str, draw: Callable[..., Any]) -> tuple[str, str, int]:
    quotes = [m.start() + 1 for m in re.finditer(r"\"[^\"\n]*\",?\n", text)]
    assume(quotes)
    at = draw(st.sampled_from(quotes))
    return text[:at] + draw(st.sampled_from([r"\'", r"\x27"])) + text[at:], "bad-escape", at


DAMAGES = [_before_closer, _without_comma, _comment, _line_break, _semicolon, _odd_space, _single, _escape]


@given(NODES, st.sampled_from(DAMAGES), st.data())
def test_damage_is_found_where_it_is_and_repaired(
    value: Any, damage: Callable[..., tuple[str, str, int]], data: st.DataObject
) -> None:
    text, kind, at = damage(json.dumps(value, indent=1, ensure_ascii=False), data.draw)
    line = text.count("\n", 0, at) + 1
    assert (kind, line) in told(text)
    mended = json.loads(repaired(text))
    if kind not in {"control-char", "bad-escape"}:  # the repair of those keeps what was put in
        assert mended == value
    assert flaws(repaired(text)) == ()


@given(NODES, st.integers(min_value=1))
def test_a_text_cut_short_is_never_repaired_and_always_named(value: Any, at: int) -> None:
    whole = json.dumps(value)
    text = whole[: 1 + at % (len(whole) - 1)]
    found = flaws(text)
    assert found
    assert not any(f.edits for f in found if f.kind == "truncated")


@given(st.text(alphabet="{}[]\",:\\'/<!->*;&qt“” \n\u00a0a1", max_size=60))
def test_repairs_of_anything_give_json_or_are_not_offered(text: str) -> None:
    found = flaws(text)
    for flaw in found:
        assert 0 <= flaw.start <= flaw.end <= len(text)
    if found and all(f.edits for f in found):
        json.loads(repaired(text))


@pytest.mark.parametrize("text", ["[" * 200_000, '{"a":' * 100_000, "[" * 200_000 + "]" * 200_000, '"' * 200_000])
def test_depth_and_length_are_no_trouble(text: str) -> None:
    assert flaws(text)


def test_an_ambiguous_block_is_diagnosed_but_not_repaired() -> None:
    text = '{"a": "an "open" door",\n"b": [1,],\n}'
    found = flaws(text)
    assert [f.kind for f in found] == ["unescaped-quote", "trailing-comma", "trailing-comma"]
    assert found[0].edits == ()


def test_escaped_json_is_decoded_once_and_cannot_end_its_script() -> None:
    text = "{&quot;a&quot;: &quot;x &amp;amp; y &lt;/script&gt; z&quot;}"
    assert json.loads(repaired(text)) == {"a": "x &amp; y </script> z"}
    assert "</script" not in repaired(text)


def test_a_missing_comma_is_not_put_in_where_a_bracket_may_be_missing_too() -> None:
    text = '{"a": {"b": 1\n"c": 2}'
    assert [f.kind for f in flaws(text)] == ["missing-comma", "truncated"]
    assert repaired(text) == text
