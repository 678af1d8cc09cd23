# Python 3.11, git and make are all it takes: the first target that needs it builds .venv.
PYTHON ?= python3
BIN := .venv/bin
# What `make demo` converts, and where to.
DEMO := fixtures/pasted-glued-byline/source.txt
OUT := demo-out

.PHONY: demo test test-cms wordpress-zip check fix fixtures bench docs clean
.DEFAULT_GOAL := demo

demo: .venv/ready ## convert a bundled article, show its JSON-LD, name the files written
	@$(BIN)/python -m markup convert --quiet -o $(OUT) $(DEMO)
	@cat $(OUT)/source.jsonld
	@echo
	@echo "read  $(DEMO)"
	@echo "wrote $(OUT)/source.jsonld (above) and $(OUT)/source.html (the page that carries it)"
	@echo "why each value: $(BIN)/markup explain $(DEMO)"

test: .venv/ready ## all tests
	$(BIN)/python -m pytest -q

test-cms: .venv/ready ## WordPress, Ghost and Wagtail, installed, run and read in a browser; minutes, and root for Debian's packages
	$(BIN)/python -m pytest -q --cms tests/cms

wordpress-zip: .venv/ready ## the WordPress plugin as a zip, in dist/
	@mkdir -p dist
	cd integrations/wordpress && ../../$(BIN)/python -m zipfile -c ../../dist/newsmarkup-wordpress.zip newsmarkup/

check: .venv/ready ## lint, format, types, import direction
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: .venv/ready ## what can be mended by program
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

fixtures: .venv/ready ## write the expected files anew; read the diff before you commit it
	$(BIN)/python -m pytest -q tests/test_fixtures.py --regen

docs: .venv/ready ## what in the docs is made: the demo's output in the README, the tree in docs/architecture.md, docs/rules.md
	$(BIN)/python -m pytest -q tests/test_readme.py tests/test_architecture.py tests/test_rules_page.py --regen

bench: .venv/ready ## start-up and growth; with DATA=FOLDER of pages also evidence and speed beside peers
	$(BIN)/python -m bench startup
	$(BIN)/python -m bench growth
ifdef DATA
	$(BIN)/python -m pip install --quiet --editable '.[peers]'
	$(BIN)/python -m bench invariant --data $(DATA)
	$(BIN)/python -m bench speed --data $(DATA)
endif

clean: ## what the targets above made, .venv left alone
	rm -rf $(OUT) dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .coverage

.venv/ready: pyproject.toml
	@echo "setting up .venv (once)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed (make PYTHON=python3.11)")'
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --upgrade pip
	@$(BIN)/python -m pip install --quiet --editable . --group dev
	@touch $@
