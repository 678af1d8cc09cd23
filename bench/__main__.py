"""`python -m bench`: one command for each thing that is measured."""

from __future__ import annotations

import click

from bench import claims, growth, hook, invariant, mutate, people, predict, speed, startup


@click.group()
def main() -> None:
    """Measure newsmarkup. Every command takes its data from the folder that it is given."""


for module in (predict, claims, people, speed, startup, growth, invariant, mutate, hook):
    main.add_command(module.command)

if __name__ == "__main__":
    main(prog_name="python -m bench")
