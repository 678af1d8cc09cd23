"""Commands that measure accuracy, speed and growth: `python -m bench --help`."""
