# Python 3.11, git and make are all it takes: the first target that needs it builds .venv.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test check fix fixtures bench docs clean
.DEFAULT_GOAL := demo

.venv/ready: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed (make PYTHON=python3.11)")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable . --group dev
	touch $@
