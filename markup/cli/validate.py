"""`markup validate`: what is wrong with the markup of pages, where, why it matters, and the fix."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from markup.cli import options

if TYPE_CHECKING:
    from collections.abc import Sequence

    from markup.cli.checked import Checked
    from markup.cli.sources import Input
    from markup.model import Severity
    from markup.rules import Rule
    from markup.settings import Settings

_FORMATS = ("text", "json", "sarif", "junit", "github", "html")
_FAIL_ON = ("error", "warning", "never")
_FINDINGS = 1


@click.command("validate", short_help="Check the markup that pages carry.")
@click.argument("source", nargs=-1, type=click.Path())
@click.option("--sitemap", metavar="URL|FILE", help="Check the pages that a sitemap lists.")
@click.option("--files-from", metavar="FILE", help="Check the sources that FILE (-: standard input) names, one a line.")
@click.option("--url", metavar="URL", help="The page's address, for a single SOURCE.")
@options.config
@options.allow_private
@click.option("--format", "form", type=click.Choice(_FORMATS), default="text", show_default=True, help="The report.")
@click.option(
    "--fail-on",
    type=click.Choice(_FAIL_ON),
    default="error",
    show_default=True,
    help="End with exit code 1 from this severity on.",
)
@click.option("--select", metavar="RULE", multiple=True, help="Run this rule alone; may be repeated.")
@click.option("--ignore", metavar="RULE", multiple=True, help="Leave this rule out; may be repeated.")
@click.option(
    "--baseline", type=click.Path(exists=True, dir_okay=False), metavar="FILE", help="Report what FILE does not know."
)
@click.option("--write-baseline", type=click.Path(dir_okay=False), metavar="FILE", help="Write what is found to FILE.")
@click.option("--fix", is_flag=True, help="Mend, in the files, what has one safe answer; report what is left.")
@click.option("--diff", is_flag=True, help="With --fix: show the changes, write nothing.")
@click.option("--check", is_flag=True, help="With --fix: write nothing; end with 1 where something would change.")
@options.verbosity
def command(  # noqa: PLR0913  # one parameter an option
    *,
    source: tuple[str, ...],
    sitemap: str | None,
    files_from: str | None,
    url: str | None,
    config: str | None,
    allow_private: bool,
    form: str,
    fail_on: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    baseline: str | None,
    write_baseline: str | None,
    fix: bool,
    diff: bool,
    check: bool,
) -> None:
    """Check the structured data of pages: JSON-LD, microdata, RDFa and Open Graph.

    Each finding says what is wrong, where, what is expected (with the page that says so), and how
    to mend it. The markup is also held against what a reader of the page sees. SOURCE is a file, a
    directory, a glob, an http(s) address, or - for standard input. What several pages share is
    reported once.

    \b
    Examples:
      markup validate page.html
      markup validate public/ --fail-on warning
      markup validate --sitemap https://example.org/sitemap.xml --format html > report.html
      markup validate public/ --write-baseline known.json
      markup validate public/ --baseline known.json --format github
      markup validate page.html --fix --diff
    """  # noqa: D301  # \b keeps click from folding the examples
    settings = options.settings(config)
    rules = _rules(select, ignore)
    found = _inputs(source, sitemap, files_from, allow_private=allow_private)
    options.check_url(url, many=len(found) > 1)
    if (diff or check) and not fix:
        options.wrong("--diff and --check go with --fix")
    run = Run(settings, rules, url, allow_private=allow_private)
    if fix and _mended(found, run, diff=diff, check=check):
        return
    pages: Sequence[Checked] = run.checked(found)
    if write_baseline:
        _write_baseline(write_baseline, pages)
    pages = _new(pages, baseline)
    threshold = _threshold(fail_on)
    _print(form, pages, rules, threshold)
    if any(p.error for p in pages):
        click.get_current_context().exit(options.INPUT_FAILED)
    if not write_baseline and threshold and any(f.severity >= threshold for p in pages for f in p.findings):
        click.get_current_context().exit(_FINDINGS)


def _mended(found: Sequence[Input], run: Run, *, diff: bool, check: bool) -> bool:
    """Mend the pages, or say what would be mended; whether that was all that was asked for."""
    from markup.cli.repair import mend

    changed, failed = mend(found, run, write=not (diff or check), diff=diff)
    if failed:
        click.get_current_context().exit(options.INPUT_FAILED)
    if check and changed:
        click.get_current_context().exit(_FINDINGS)
    return diff or check or any(one.name == "-" for one in found)


class Run:
    """One run: what every page is checked with."""

    def __init__(self, settings: Settings, rules: Sequence[Rule], url: str | None, *, allow_private: bool) -> None:
        from datetime import UTC, datetime

        from markup.cli.vocabulary import in_use

        self.settings = settings
        self.rules = rules
        self.url = url
        self.allow_private = allow_private
        self.now = datetime.now(UTC)
        self.terms = in_use()

    def mended(self, one: Input) -> tuple[bytes, bytes]:
        """A page as it is, and as it is when all is mended that has one safe answer."""
        from markup.cli.sources import read
        from markup.pipeline import mend

        source = read(one, self.url, allow_private=self.allow_private)
        before = source.content if isinstance(source.content, bytes) else source.content.encode()
        after = mend(source, self.settings, now=self.now, rules=self.rules, terms=self.terms)
        return before, after if isinstance(after, bytes) else after.encode()

    def checked(self, found: Sequence[Input]) -> list[Checked]:
        """The pages with their findings; those that cannot be read with the reason."""
        from markup.cli.batch import each
        from markup.cli.checked import Checked
        from markup.cli.sources import read
        from markup.pipeline import validate

        pages: dict[str, Checked] = {}

        def work(_: int, one: Input) -> None:
            source = read(one, self.url, allow_private=self.allow_private)
            found = validate(source, self.settings, now=self.now, rules=self.rules, terms=self.terms)
            pages[one.name] = Checked(one.name, found)

        for failure in each(found, work):
            pages[failure.input.name] = Checked(failure.input.name, error=failure.reason)
        return [pages[one.name] for one in found]


def _rules(select: tuple[str, ...], ignore: tuple[str, ...]) -> tuple[Rule, ...]:
    """The rules to run; names may be given one by one or with commas between them."""
    from markup.rules import selected

    known = options.known_rules()
    names = [frozenset(n.strip() for part in given for n in part.split(",")) for given in (select, ignore)]
    for name in sorted(names[0] | names[1]):
        if not any(r.name == name for r in known):
            options.no_rule(name, [r.name for r in known])
    return selected(known, *names)


def _inputs(
    source: tuple[str, ...], sitemap: str | None, files_from: str | None, *, allow_private: bool
) -> tuple[Input, ...]:
    from markup.cli.sources import inputs, listed
    from markup.model import InputError

    given = [*source]
    try:
        if files_from:
            given += listed(files_from)
        if sitemap:
            from markup.cli.sitemap import addresses

            given += addresses(sitemap, allow_private=allow_private)
    except InputError as error:
        options.unreadable(str(error))
    except OSError as error:
        options.unreadable(f"{error.filename}: {error.strerror}")
    if not given:
        options.wrong("nothing to check: name a SOURCE, or give --sitemap or --files-from")
    return inputs(given)


def _new(pages: Sequence[Checked], baseline: str | None) -> Sequence[Checked]:
    if not baseline:
        return pages
    from pathlib import Path

    from markup.cli.baseline import BaselineError, new, read

    try:
        return new(pages, read(Path(baseline)))
    except BaselineError as error:
        options.wrong(str(error))


def _write_baseline(file: str, pages: Sequence[Checked]) -> None:
    from pathlib import Path

    from markup.cli.baseline import written
    from markup.cli.output import write_files

    try:
        write_files({Path(file): written(pages)})
    except OSError as error:
        options.wrong(f"{file}: {error.strerror}")


def _threshold(fail_on: str) -> Severity | None:
    from markup.model import Severity

    return None if fail_on == "never" else Severity[fail_on.upper()]


def _print(form: str, pages: Sequence[Checked], rules: Sequence[Rule], threshold: Severity | None) -> None:
    from markup import __version__
    from markup.cli.output import print_bytes, print_text

    if form == "text":
        from markup.cli.report_text import text_report

        print_text(text_report(pages, every_page=options.level() > 0).rstrip("\n"))
    elif form == "json":
        from markup.cli.report_json import json_report

        print_bytes(json_report(pages, version=__version__))
    elif form == "sarif":
        from markup.cli.report_sarif import sarif_report

        print_bytes(sarif_report(pages, rules, version=__version__))
    elif form == "junit":
        from markup.cli.report_junit import junit_report

        print_bytes(junit_report(pages, threshold))
    elif form == "github":
        from markup.cli.report_github import github_report

        print_bytes(github_report(pages))
    else:
        from markup.cli.report_html import html_report

        print_bytes(html_report(pages, version=__version__))
