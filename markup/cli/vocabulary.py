"""`markup vocabulary`: the release of schema.org that pages are checked against, and how to go on to a newer one.

The table of a newer release is written to the user's own folder, since the installed package may be
read-only; it is used as long as the package does not ship a newer one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from markup.cli import options

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from markup.rules.vocabulary import Vocabulary
    from markup.rules.vocabulary.difference import Difference

_RELEASE = r"(?:(?:releases|version)/|[-_v])(\d+\.\d+)(?=[/_.-])"  # data/releases/30.0/…, schemaorg-30.0.jsonld
_KINDS = ("types", "properties", "members")
_ENDINGS = "a release file: schemaorg-current-https.jsonld, or its .nt or .nq"


@click.group("vocabulary", invoke_without_command=True, short_help="Show schema.org's release, or take a newer one.")
@click.pass_context
@options.verbosity
def command(ctx: click.Context) -> None:
    """Show which release of schema.org `markup validate` goes by, and what it holds.

    \b
    Examples:
      markup vocabulary
      markup vocabulary update schemaorg-current-https.jsonld --release 30.1
    """  # noqa: D301  # \b keeps click from folding the examples
    if ctx.invoked_subcommand is None:
        from markup.cli.output import print_text

        text, path = _text_in_use()
        print_text("\n".join(_described(_table(text), path)))


@command.command("update", short_help="Compile a newer release.")
@click.argument("file", type=click.Path())
@click.option("--release", metavar="VERSION", help="The release, such as 30.1, where FILE's path does not say it.")
@click.option("--date", metavar="DAY", default="", help="The day of the release, such as 2026-09-01.")
@click.option("--output", metavar="PATH", type=click.Path(), help="Write the table here, not into your own folder.")
@click.option("--dry-run", is_flag=True, help="Say what would change; write nothing.")
@options.verbosity
def update(*, file: str, release: str | None, date: str, output: str | None, dry_run: bool) -> None:
    """Compile a release file of schema.org, say what it changes, and check against it from now on.

    FILE is a release file: schemaorg-current-https.jsonld, or its .nt or .nq, from
    https://schema.org/docs/developers.html. A release before the one in use is refused.
    """
    from pathlib import Path

    from markup.cli.output import print_text, write_files
    from markup.rules.vocabulary.compiling import written
    from markup.rules.vocabulary.difference import difference, with_attic

    old = _table(_text_in_use()[0])
    new = with_attic(_compiled(Path(file), _release(file, release, old["version"]), date), old)
    changes = difference(old, new)
    print_text("\n".join(_said(changes, old, new)))
    if dry_run:
        return
    path = Path(output) if output else own_table()
    try:
        write_files({path: written(new)})
    except OSError as error:
        options.wrong(f"{path}: {error.strerror}")
    if options.level() >= 0:
        click.echo(f"markup: wrote {path}", err=True)


def own_table() -> Path:
    """Where `update` writes: the user's folder of settings for programs."""
    from pathlib import Path

    return Path(click.get_app_dir("markup"), "schemaorg.json")


def in_use() -> Vocabulary:
    """The release to check against: the user's own table if it is newer than the shipped one."""
    from markup.rules.vocabulary import loaded, vocabulary

    if not own_table().exists():
        return vocabulary()
    text, path = _text_in_use()
    return loaded(text) if path else vocabulary()


def _text_in_use() -> tuple[str, Path | None]:
    """The table in use, and the file that it is from; no file for the shipped one."""
    from markup.rules.vocabulary import loaded, shipped_text
    from markup.rules.vocabulary.difference import release

    shipped, path = shipped_text(), own_table()
    try:
        own = path.read_text(encoding="utf-8")
        newer = release(loaded(own).version) > release(loaded(shipped).version)
    except FileNotFoundError:
        return shipped, None
    except (OSError, ValueError):
        click.echo(f"markup: {path} cannot be read; the shipped vocabulary is used", err=True)
        return shipped, None
    return (own, path) if newer else (shipped, None)


def _table(text: str) -> dict[str, Any]:
    import json

    table: dict[str, Any] = json.loads(text)
    return table


def _release(file: str, given: str | None, current: str) -> str:
    """The release of a file, as given or as its path says; ends with exit code 2 where it is none, or older."""
    import re

    from markup.rules.vocabulary.difference import release

    found = re.findall(_RELEASE, file.replace("\\", "/"))
    version = given or (found[-1] if found else "")
    if not version:
        options.wrong(f"which release is {file}? Say so with --release, such as --release {current}")
    try:
        older = release(version) < release(current)
    except ValueError:
        options.wrong(f"--release {version} is no number such as {current}")
    if older:
        options.wrong(f"{version} is older than {current}, which is in use; nothing was changed")
    return version


def _compiled(path: Path, version: str, date: str) -> dict[str, Any]:
    """The table of a release file; ends with exit code 3 where it cannot be read."""
    from markup.rules.vocabulary.compiling import compiled

    try:
        return compiled(path.read_text(encoding="utf-8"), version=version, date=date, source=path.name)
    except OSError as error:
        options.unreadable(f"{path}: {error.strerror}")
    except ValueError:
        options.unreadable(f"{path}: not {_ENDINGS}")


def _described(table: Mapping[str, Any], path: Path | None) -> Iterator[str]:
    yield click.style(f"schema.org {table['version']}", bold=True) + (f" ({table['date']})" if table["date"] else "")
    counts = _counts(table)
    yield f"{counts['types']:,} types, {counts['properties']:,} properties, {counts['members']:,} enumeration members"
    retired = frozenset(table.get("attic", ()))
    for word, names in (
        ("superseded", table["superseded"].keys() - retired),
        ("pending", table["pending"]),
        ("retired, and not counted", retired),
    ):
        types, properties = (sum(n in table[kind] for n in names) for kind in _KINDS[:2])
        yield f"{word}: {types:,} types, {properties:,} properties"
    yield f"from {table['source']}"
    yield f"licence: {table['licence']}"
    if path:
        yield f"in {path}"


def _counts(table: Mapping[str, Any]) -> dict[str, int]:
    """How many terms of each kind are current: the retired ones aside."""
    retired = frozenset(table.get("attic", ()))
    return {kind: sum(n not in retired for n in table[kind]) for kind in _KINDS}


def _said(changes: Difference, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[str]:
    before, after = _counts(old), _counts(new)
    yield click.style(f"schema.org {old['version']} to {new['version']}", bold=True)
    yield ", ".join(f"{kind} {before[kind]:,} to {after[kind]:,}" for kind in _KINDS)
    for mark, names in (("added", changes.added), ("removed", changes.removed), ("retired", changes.retired)):
        yield from (f"{mark:<10}  {name}" for name in names)
    yield from (f"superseded  {name} by {successor}" for name, successor in changes.superseded)
    yield from (f"narrowed    {name}: no longer {', '.join(types)}" for name, types in changes.narrowed)
    if not changes:
        yield "no term changed"
