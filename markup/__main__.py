"""`python -m markup`: the command line."""

from markup.cli import main

if __name__ == "__main__":
    main(prog_name="markup")
