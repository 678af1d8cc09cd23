"""`markup completion`: the lines that teach a shell to complete `markup`."""

from __future__ import annotations

import click


@click.command("completion", short_help="Print the shell's completion script.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the completion script for SHELL.

    \b
    Examples:
      eval "$(markup completion bash)"        in ~/.bashrc
      eval "$(markup completion zsh)"         in ~/.zshrc
      markup completion fish | source         in ~/.config/fish/config.fish
    """  # noqa: D301  # \b keeps click from folding the examples
    from click.shell_completion import get_completion_class

    from markup.cli import main

    kind = get_completion_class(shell)
    if kind is None:  # the choice above names none that click lacks
        raise click.BadParameter(shell)
    # Not kind.source(): for bash it starts a shell to look at its version.
    made = kind(main, {}, "markup", "_MARKUP_COMPLETE")
    click.echo(made.source_template % made.source_vars())
