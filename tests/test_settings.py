"""Settings: what is read, what is refused (with file and line), and where each value stands."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from markup.model import Confidence
from markup.settings import (
    CMS_KEYS,
    POLICIES,
    HookSettings,
    Publisher,
    Settings,
    SettingsError,
    StaffMember,
    find,
    load,
)
from markup.settings.toml_places import places
from markup.settings.toml_text import quoted, toml_text

FULL = """\
language = "en-GB"  # a comment
timeZone = 'Europe/London'
mentions = "cited"
templates = "mine"
staff."Ann \\u004cee".url = "https://post.example/ann"

[publisher]
name = \"\"\"
The "Harbour" Post\"\"\"
url = "https://post.example/"
logo = "https://post.example/logo.png"
sameAs = [  # elsewhere
  "https://social.example/@post",
  'https://photos.example/post',
]
correctionsPolicy = "https://post.example/corrections"

[staff."Bo Marsh"]
jobTitle = "Transport editor"
sameAs = ["https://social.example/@bo"]
image = "https://post.example/bo.jpg"

[people]
"Bo Poe" = ["https://who.example/1"]

[sections]
"Views / letters" = "OpinionNewsArticle"
"""


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    (tmp_path / "mine").mkdir()
    path = tmp_path / "markup.toml"
    path.write_text(FULL, encoding="utf-8")
    return path


def test_every_setting_is_read(settings_file: Path) -> None:
    assert load(settings_file) == Settings(
        publisher=Publisher(
            'The "Harbour" Post',
            url="https://post.example/",
            logo="https://post.example/logo.png",
            same_as=("https://social.example/@post", "https://photos.example/post"),
            policies={"correctionsPolicy": "https://post.example/corrections"},
        ),
        language="en-GB",
        time_zone="Europe/London",
        staff={
            "Ann Lee": StaffMember(url="https://post.example/ann"),
            "Bo Marsh": StaffMember(
                None, "Transport editor", ("https://social.example/@bo",), "https://post.example/bo.jpg"
            ),
        },
        people={"Bo Poe": ("https://who.example/1",)},
        sections={"Views / letters": "OpinionNewsArticle"},
        templates=settings_file.parent / "mine",
        mentions="cited",
    )


@pytest.mark.parametrize(
    ("pointer", "text", "line"),
    [
        ("/language", "en-GB", 1),
        ("/timeZone", "Europe/London", 2),
        ("/staff/Ann Lee/url", "https://post.example/ann", 5),
        ("/publisher/name", 'The "Harbour" Post', 9),
        ("/publisher/sameAs/1", "https://photos.example/post", 14),
        ("/publisher/correctionsPolicy", "https://post.example/corrections", 16),
        ("/staff/Bo Marsh/sameAs/0", "https://social.example/@bo", 20),
        ("/staff/Bo Marsh", "Bo Marsh", 18),
        ("/people/Bo Poe/0", "https://who.example/1", 24),
        ("/sections/Views ~1 letters", "OpinionNewsArticle", 27),
    ],
)
def test_evidence_stands_at_its_place(settings_file: Path, pointer: str, text: str, line: int) -> None:
    settings = load(settings_file)
    evidence = settings.evidence("a.rule", pointer)
    place = evidence.place

    assert (evidence.text, place.line) == (text, line)
    assert settings.text[place.start : place.end] == text
    assert settings.text.splitlines()[place.line - 1][place.column - 1 :].startswith(text)
    assert (place.origin, place.path, evidence.confidence) == ("settings", pointer, Confidence.SUPPLIED)


def test_the_hook_and_its_files(tmp_path: Path) -> None:
    path = tmp_path / "markup.toml"
    path.write_text(
        '[hook]\ninbox = "in.sqlite"\nmaxBytes = 4096\ntokenFile = "/etc/token"\n'
        '[hook.contentful]\nsecretFile = "s"\ncontentTypes = ["story"]\nfields.body = "fields.text"\n'
    )

    assert load(path).hook == HookSettings(
        inbox=tmp_path / "in.sqlite",
        max_bytes=4096,
        token_file=Path("/etc/token"),
        cms={
            "contentful": {
                "secretFile": tmp_path / "s",
                "contentTypes": ("story",),
                "fields": {"body": "fields.text"},
            }
        },
    )


def test_windows_line_ends_and_a_byte_order_mark_move_no_place(tmp_path: Path) -> None:
    path = tmp_path / "markup.toml"
    path.write_bytes('\ufeff# eins\r\nlanguage = "de"\r\n'.encode())
    settings = load(path)
    place = settings.evidence("a.rule", "/language").place

    assert (place.line, place.column) == (2, 13)
    assert settings.text[place.start : place.end] == "de"


def test_evidence_that_the_settings_do_not_give_is_an_error(settings_file: Path) -> None:
    with pytest.raises(KeyError):
        load(settings_file).evidence("a.rule", "/publisher/ethicsPolicy")


def test_pyproject_table(tmp_path: Path) -> None:
    path = tmp_path / "pyproject.toml"
    path.write_text(
        '[[tool.other.x]]\na = 1\n[tool.markup]\nlanguage = "fr"\n[tool.markup.publisher]\nname = "Le Cap"\n'
    )
    settings = load(path)

    assert settings.language == "fr"
    assert settings.evidence("a.rule", "/publisher/name").place.line == 6


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ('langauge = "en"', 1, "langauge: no such setting; did you mean language?"),
        (
            '\n[publisher]\nname = "P"\nsameas = ["https://a.example"]',
            4,
            "publisher.sameas: no such setting; did you mean sameAs?",
        ),
        ("[publishr]", 1, "did you mean publisher?"),
        ('x = "y"', 1, "there are publisher, language"),
        ("language = 3", 1, "language: must be a text, not a number"),
        ("language = 2025-01-01", 1, "must be a text, not a date or time"),
        ('language = "English please"', 1, "not a language tag"),
        ('publisher = "Post"', 1, "publisher: must be a table, not a text"),
        ("[[publisher]]", 1, "publisher: must be a table, not a list"),
        ('a = 1\n[publisher]\nurl = "https://p.example"', 1, "a: no such setting"),
        ('[publisher]\nurl = "https://p.example"', 1, "publisher: name is missing"),
        ('[publisher]\nname = " "', 2, "publisher.name: is empty"),
        ('[publisher]\nname = "P"\nurl = "p.example"', 3, "'p.example' is not a web address"),
        ('[publisher]\nname = "P"\ntype = "Newspaper"', 3, "'Newspaper' is not known; one of NewsMediaOrganization"),
        ('[publisher]\nname = "P"\nsameAs = "https://a.example"', 3, "publisher.sameAs: must be a list, not a text"),
        ('[publisher]\nname = "P"\nsameAs = [\n"https://a.example",\n"b",\n]', 5, "publisher.sameAs.1: 'b'"),
        ('timeZone = "Europe/Berln"', 1, "'Europe/Berln' is not a time zone; did you mean Europe/Berlin?"),
        ('timeZone = "../etc"', 1, "not a time zone"),
        (
            '[sections]\nOpinion = "OpinionArticle"',
            2,
            "'OpinionArticle' is not known; did you mean OpinionNewsArticle?",
        ),
        ("[hook]\nworkers = -1", 2, "hook.workers: must be 0 or more"),
        ('[hook]\nkeepBodies = "no"', 2, "hook.keepBodies: must be true or false, not a text"),
        ('[hook]\ntoken = "s3cret"', 2, "hook.token: no secret belongs in this file; name a variable"),
        ('[hook.ghost]\nadminKey = "s3cret"', 2, "adminKeyEnv) or a file (adminKeyFile)"),
        ("[hook.ghst]", 1, "hook.ghst: no such setting; did you mean ghost?"),
        ('[hook.standard]\ndeliverTo = "file:///etc"', 2, "not a web address"),
        ('[hook.sanity]\ncontentTypes = ["a"]', 2, "hook.sanity.contentTypes: no such setting"),
        ('[hook.sanity.fields]\nheadlin = "title"', 2, "fields.headlin: no such setting; did you mean headline?"),
        ('[hook.ghost]\narticle = "keep"', 2, "'keep' is not known; one of replace, theme"),
        ('mentions = "everyone"', 1, "'everyone' is not known; one of all, cited, none"),
        ('templates = "nowhere"', 1, "there is no folder"),
        ('[staff."Ann Lee"]\ntwitter = "@ann"', 2, "staff.Ann Lee.twitter: no such setting"),
        ('language = "en"\nlanguage = "de"', 2, "not valid TOML"),
        ('language = "en', 1, "not valid TOML"),
        ("a = " + "[" * 5000, 1, "nested too deeply"),
    ],
)
def test_what_is_wrong_is_one_line_with_file_and_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    path = tmp_path / "markup.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        load(path)
    message = str(caught.value)

    assert message.startswith(f"{path}:{line}: ")
    assert says in message
    assert "\n" not in message


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "markup.toml"
    with pytest.raises(SettingsError, match="No such file"):
        load(path)
    path.write_bytes(b'language = "en"\n# caf\xe9\n')
    with pytest.raises(SettingsError, match="toml:2: not UTF-8"):
        load(path)
    project = tmp_path / "pyproject.toml"
    project.write_text("[project]\n")
    with pytest.raises(SettingsError, match=r"no table \[tool.markup\]"):
        load(project)


def test_the_nearest_file_holds(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    top = tmp_path / "markup.toml"
    top.write_text("")
    assert find(inner) == top
    other = tmp_path / "a" / "pyproject.toml"
    other.write_text("[project]\nname = 'x'\n# [tool.markup]\n")
    assert find(inner) == top
    other.write_text("[tool.markup]\n")
    assert find(inner) == other
    own = inner / "markup.toml"
    own.write_text("")
    assert find(inner) == own


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20).filter(str.strip)
ADDRESSES = st.from_regex(r"https://[a-z]{1,8}\.example/[a-z\"'\\#]{0,8}", fullmatch=True)
SETTINGS = st.builds(
    Settings,
    publisher=st.builds(
        Publisher,
        name=WORDS,
        url=ADDRESSES,
        same_as=st.lists(ADDRESSES).map(tuple),
        policies=st.dictionaries(st.sampled_from(POLICIES), ADDRESSES),
    ),
    staff=st.dictionaries(WORDS, st.builds(StaffMember, job_title=st.none() | WORDS, url=ADDRESSES), max_size=3),
    people=st.dictionaries(WORDS, st.lists(ADDRESSES, min_size=1).map(tuple), max_size=2),
    sections=st.dictionaries(WORDS, st.sampled_from(["NewsArticle", "OpinionNewsArticle"]), max_size=3),
)


@given(SETTINGS)
def test_settings_made_in_code_are_evidence_in_a_text_of_their_own(settings: Settings) -> None:
    """The text says the same when read back, and every value stands where its evidence points."""
    data = tomllib.loads(toml_text(settings))
    assert settings.publisher
    assert data["publisher"]["name"] == settings.publisher.name
    assert set(data.get("staff", {})) == set(settings.staff)
    for pointer, value in leaves(data):
        evidence = settings.evidence("a.rule", pointer)
        place = evidence.place
        assert settings.text[place.start : place.end] == evidence.text
        assert tomllib.loads(f'x = "{evidence.text}"')["x"] == value


TOML_VALUES = st.recursive(
    st.integers() | st.booleans() | WORDS | st.just("") | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(WORDS, TOML_VALUES, max_size=4), st.sampled_from([" ", '  # "x" = [\'\n', "\n\n"]))
def test_places_of_any_toml(data: dict[str, Any], gap: str) -> None:
    lines = [f"{quoted(key)} = {inline(value, gap)}" for key, value in data.items()]
    text = "\n".join(lines)
    assert tomllib.loads(text) == data

    for pointer, value in leaves(data):
        path = tuple(t.replace("~1", "/").replace("~0", "~") for t in pointer.split("/")[1:])
        start, end = places(text).values[path]
        shown = f'"{text[start:end]}"' if isinstance(value, str) else text[start:end]
        assert tomllib.loads(f"x = {shown}")["x"] == value


def test_string_forms() -> None:
    text = "a = '''\nl'it'''\n"
    text += 'b = \'\'\'\'\'x\'\'\'\'\'\nc = """"q"""""\nd = "\\"\\\\"\n'
    text += "e = 1979-05-27 07:32:00\n\"\" = ''\n"
    assert tomllib.loads(text).keys() == {"a", "b", "c", "d", "e", ""}
    found = {path[0]: text[slice(*span)] for path, span in places(text).values.items()}

    assert found == {"a": "l'it", "b": "''x''", "c": '"q""', "d": '\\"\\\\', "e": "1979-05-27 07:32:00", "": ""}


def test_every_setting_is_documented() -> None:
    page = (Path(__file__).parents[1] / "docs" / "settings.md").read_text(encoding="utf-8")
    keys = {
        "publisher",
        "staff",
        "people",
        "spacy",
        "sections",
        "name",
        "type",
        "url",
        "logo",
        "sameAs",
        "jobTitle",
        "image",
    }
    keys |= {"language", "timeZone", "mentions", "templates", *POLICIES}
    keys |= {"hook", "inbox", "maxBytes", "workers", "attempts", "leaseSeconds", "keepDays", "keepBodies", "tokenEnv"}
    keys |= {key for names in CMS_KEYS.values() for key in names}

    assert {key for key in keys if f"`{key}`" not in page} == set()


def test_examples_in_the_documentation_are_settings(tmp_path: Path) -> None:
    page = (Path(__file__).parents[1] / "docs" / "settings.md").read_text(encoding="utf-8")
    examples = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    (tmp_path / "templates").mkdir()
    for example in examples:
        path = tmp_path / ("pyproject.toml" if "tool.markup" in example else "markup.toml")
        path.write_text(example, encoding="utf-8")
        assert load(path) != Settings()
    assert examples


def leaves(value: Any, pointer: str = "") -> list[tuple[str, Any]]:
    """Every value that is neither table nor list, with its JSON Pointer."""
    if isinstance(value, dict):
        escaped = ((k.replace("~", "~0").replace("/", "~1"), v) for k, v in value.items())
        return [leaf for k, v in escaped for leaf in leaves(v, f"{pointer}/{k}")]
    if isinstance(value, list):
        return [leaf for i, v in enumerate(value) for leaf in leaves(v, f"{pointer}/{i}")]
    return [(pointer, value)]


def inline(value: Any, gap: str) -> str:
    """A TOML value on the line of its key; lists with gaps in them."""
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{quoted(k)} = {inline(v, gap)}" for k, v in value.items()) + " }"
    if isinstance(value, list):
        return f"[{gap}" + "".join(f"{inline(v, gap)},{gap}" for v in value) + "]"
    if isinstance(value, str):
        return quoted(value)
    return json.dumps(value) if isinstance(value, (bool, int)) else value.isoformat()
