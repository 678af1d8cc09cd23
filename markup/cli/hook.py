"""`markup hook`: one article as JSON on stdin, its markup as JSON on stdout."""

from __future__ import annotations

import click

from markup.cli import options


@click.command("hook", short_help="One article as JSON in, its markup as JSON out.")
@options.config
@options.verbosity
def command(*, config: str | None) -> None:
    """Read one article as JSON from standard input, write its markup as JSON to standard output.

    In: html or text, url, and given, what the CMS knows, by schema.org name; or an IPTC ninjs document.
    Out: jsonld, html (the cleaned page that carries it), findings and withheld.

    \b
    Example:
      markup hook < article.json > markup.json
    """  # noqa: D301  # \b keeps click from folding the example
    import json
    import sys

    from markup.cli.output import print_bytes
    from markup.document.read import MOST
    from markup.hook.convert_now import convert_now
    from markup.hook.event import PayloadError
    from markup.model import InputError

    settings = options.settings(config)
    body = sys.stdin.buffer.read(2 * MOST + 1)
    if len(body) > 2 * MOST:
        options.unreadable(f"standard input: larger than {2 * MOST // 1024 // 1024} MB")
    try:
        answer = convert_now(body, settings)
    except (PayloadError, InputError) as error:
        options.unreadable(f"standard input: {error}")
    print_bytes(json.dumps(answer, ensure_ascii=False) + "\n")
