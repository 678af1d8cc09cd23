"""The command line: `markup`. Each command's file imports what it needs when it runs."""

from __future__ import annotations

import atexit
import gc
import sys
from typing import Any

import click

from markup.cli import (
    completion,
    convert,
    deliveries,
    explain,
    hook,
    init,
    inject,
    reconcile,
    rules,
    serve,
    validate,
    vocabulary,
)
from markup.cli.options import verbosity

_EXIT_CODES = """\b
Exit codes, the same for every command:
  0  done
  1  findings (validation)
  2  wrong usage, or settings that cannot be used
  3  an input could not be read or converted (the others were)

\b
Start here:
  markup convert article.html
  markup explain article.txt
  markup validate page.html
  markup COMMAND --help
"""


class _Doors(click.Group):
    """A group that ends well when it is interrupted or nobody reads on."""

    def invoke(self, ctx: click.Context) -> Any:
        from markup.cli.output import close_stdout, no_colour, standard_output

        if no_colour():
            ctx.color = False
        try:
            result = super().invoke(ctx)
            with standard_output():
                sys.stdout.buffer.flush()
        except BrokenPipeError:  # `markup ... | head` has seen enough
            close_stdout()
            ctx.exit(0)
        except KeyboardInterrupt:
            click.echo("markup: interrupted", err=True)
            ctx.exit(130)  # as shells count it: 128 + SIGINT
        return result


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:  # noqa: FBT001  # click calls it so
    if value and not ctx.resilient_parsing:
        from markup import __version__

        click.echo(f"markup {__version__}")
        ctx.exit()


@click.group(
    "markup",
    cls=_Doors,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog=_EXIT_CODES,
)
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version, help="Show the version and exit."
)
@verbosity
def main() -> None:
    """Read news articles; write schema.org markup, every value with its evidence."""
    # The objects of imports live as long as the process, and those of a page die with it: looking
    # for garbage among them every 700 allocations costs a tenth of a short run.
    gc.set_threshold(50_000, 20, 50)
    # Python's last look for garbage, at the end of the process, frees what the system frees anyway:
    # a tenth of a short run again. Files are closed where they are written.
    atexit.register(gc.freeze)


for _command in (
    convert,
    explain,
    validate,
    rules,
    vocabulary,
    inject,
    hook,
    serve,
    deliveries,
    reconcile,
    init,
    completion,
):
    main.add_command(_command.command)
