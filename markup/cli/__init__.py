"""The command line: `markup`. Each command's file imports what it needs when it runs."""

from __future__ import annotations

import atexit
import gc
import sys
from importlib import import_module
from typing import Any

import click

from markup.cli.options import verbosity

_COMMANDS = (  # a file each
    "claims",
    "completion",
    "convert",
    "deliveries",
    "explain",
    "hook",
    "init",
    "inject",
    "reconcile",
    "rules",
    "serve",
    "validate",
    "vocabulary",
)
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
    """A group that loads a command when it is asked for, and ends well when it is interrupted or nobody reads on."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's own signature
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        # Of a name that is none, click looks through all for one that is alike.
        for name in (cmd_name,) if cmd_name in _COMMANDS else _COMMANDS:
            self.commands[name] = import_module(f"markup.cli.{name}").command
        return super().get_command(ctx, cmd_name)

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
