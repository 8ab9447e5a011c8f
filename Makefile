# Two commands are all a newcomer needs: `make demo` and `make test`.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CONSTRAINTS := constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK = 1

.PHONY: help install demo test check format lint typing bench clean

help:  ## show this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:[^#]*##/:/' | column -t -s:

install: $(VENV)/.installed  ## make .venv and install rkslocale into it

$(VENV)/.installed: pyproject.toml $(CONSTRAINTS)
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade --constraint $(CONSTRAINTS) pip
	$(BIN)/python -m pip install --quiet --constraint $(CONSTRAINTS) --build-constraint $(CONSTRAINTS) --editable .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed
	$(BIN)/python -m pip install --quiet --constraint $(CONSTRAINTS) --group dev
	@touch $@

demo: install  ## run the whole main job on a sample newsroom, in ./demo
	$(BIN)/rkslocale demo demo

test: $(VENV)/.installed-dev  ## run all tests, on as many cores as there are
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

check: $(VENV)/.installed-dev  ## format, lint, type-check, test
	$(BIN)/ruff format .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python -m pytest -q --numprocesses auto --dist worksteal

bench: $(VENV)/.installed-dev  ## measure speed, as ratios within one run
	$(BIN)/python tests/bench.py

clean:  ## remove everything that make has made
	rm -rf $(VENV) demo dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
