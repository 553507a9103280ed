# Every workflow is a target; `make help` lists them.

PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
PORT ?= 4010
BENCH := .bench
ROWS ?=
N ?= 25
ARGS ?=
ONLY ?=

.DEFAULT_GOAL := help
.PHONY: help client test check lint bundle coverage mock verify types wheel bench interop mutants soak dist fuzz clean

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

$(VENV)/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo "$(PYTHON) is missing or older than 3.11: install Python 3.11+, or say make PYTHON=/path/to/python3.11"; exit 1; }
	@test -x $(RUN) || $(PYTHON) -m venv $(VENV) || \
		{ echo "cannot make a virtual environment: install Python's venv module (python3-venv on Debian)"; exit 1; }
	@echo "Installing the tools into $(VENV) …"
	@$(RUN) -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(RUN) -m pip install --quiet --disable-pip-version-check --group dev --editable .
	@touch $@

client: $(VENV)/.installed ## Regenerate the client where spec/ has changed, import it, and let it talk to the mock server
	@$(RUN) -m generator client
	@$(RUN) -m generator demo --operations chat_complete jina_tokenize metaso_search \
		chanjing_get_speech prompt_optimize

test: $(VENV)/.installed ## Check the description, that generated/ is up to date, and run every test
	@$(RUN) -m generator check
	@$(RUN) -m pytest --numprocesses auto --dist loadfile

check: $(VENV)/.installed ## Hold spec/ against the rules, and fail with a diff when generated/ is not what spec/ gives
	@$(RUN) -m generator check

lint: $(VENV)/.installed ## Hold spec/ against OpenAPI and the house rules
	@$(RUN) -m generator lint

bundle: $(VENV)/.installed ## Write generated/openapi/ only
	@$(RUN) -m generator bundle

coverage: $(VENV)/.installed ## Count the documentation's pages that are described
	@$(RUN) -m generator coverage

mock: $(VENV)/.installed ## Serve the mock on loopback (PORT=4010)
	@$(RUN) -m generator mock --port $(PORT)

verify: $(VENV)/.installed ## Hold the live service against spec/, by free calls that only read (ARGS="--tag models")
	@$(RUN) -m generator verify $(ARGS)

types: $(VENV)/.installed ## ruff, mypy --strict and pyright
	@$(RUN) -m ruff check .
	@$(RUN) -m ruff format --check .
	@$(RUN) -m mypy
	@$(RUN) -m pyright

wheel: $(VENV)/.installed ## Build the wheel into dist/
	@$(RUN) -m pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir dist .
	@ls dist

dist: $(VENV)/.installed ## Make a release in dist/: wheel, OpenAPI files, what changed since the last tag, checksums
	@$(RUN) -m generator dist

$(BENCH)/.installed: pyproject.toml $(VENV)/.installed
	@test -x $(BENCH)/bin/python || $(RUN) -m venv $(BENCH)
	@echo "Installing the peers into $(BENCH) …"
	@$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade "pip>=25.1"
	@$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --group bench --editable .
	@rm -f $(BENCH)/openapi.json
	@touch $@

bench: $(BENCH)/.installed ## Measure the client and the generator against their peers (ROWS="start call")
	@$(RUN) -m tests.bench $(ROWS)

interop: $(VENV)/.installed ## Feed the OpenAPI files to other languages' tools, build, and call the mock (ONLY="go prism")
	@$(RUN) -m tests.interop $(ONLY)

mutants: $(VENV)/.installed ## Change the description in thousands of ways and count what the tests see (ARGS="--sample 0")
	@$(RUN) -m tests.mutants $(ARGS)

soak: $(VENV)/.installed ## Let 100 users share a client for 10 minutes, with faults, and look for leaks (ARGS="--minutes 60")
	@$(RUN) -m tests.soak $(ARGS)

fuzz: $(VENV)/.installed ## Make many requests of the mock, by the description (N=25 of each kind for each operation)
	@FUZZ=$(N) $(RUN) -m pytest tests/contract/test_schemathesis.py

clean: ## Remove the environment and what was built
	rm -rf $(VENV) $(BENCH) .interop .cache dist .pytest_cache .mypy_cache .ruff_cache
