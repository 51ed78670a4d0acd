# Two commands begin here: `make demo` opens the client on a demonstration library, `make test` runs everything that must hold.
# Each does its own set-up; a second run finds it done.

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
WORKERS ?= 2
TYPES := $(BIN)/mypy && $(BIN)/python -m tools.translations --check
# which Python the environment is made with; empty: the first that will do
PYTHON ?=

.PHONY: help demo test check style pictures survive parameters bench translations lock wheel clean system
.DELETE_ON_ERROR:

help:
	@echo "make demo          opens the client on a demonstration library, signed in"
	@echo "make test          everything that must hold, a real PostgreSQL server included"
	@echo "make check         the part of it that needs no test run: style, types, translations"
	@echo "make pictures      pictures of every window into pictures/"
	@echo "make parameters    each core parameter changed alone, before and after, as a table"
	@echo "make survive       the survival tests in full numbers, as a table"
	@echo "make bench         the benchmarks, as a table"
	@echo "make translations  collects the texts and makes the translation files anew"
	@echo "make lock          resolves the dependencies anew (requirements/*.txt)"
	@echo "make wheel         builds the package into dist/"
	@echo "make clean         removes everything that was made here"

demo: $(VENV)/.runtime system
	$(BIN)/python -m app demo

# types and translations take a minute of one core: they are looked through while the tests run, and told of after them
test: style
	{ $(TYPES); } > $(VENV)/types.log 2>&1 & types=$$!; \
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal; tests=$$?; \
	wait $$types; held=$$?; cat $(VENV)/types.log; test $$tests -eq 0 && test $$held -eq 0

check: style
	$(TYPES)

style: $(VENV)/.dev system
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

pictures: $(VENV)/.dev system
	$(BIN)/python -m tools.pictures

survive: $(VENV)/.dev system
	$(BIN)/python -m tests.survival

parameters: $(VENV)/.dev system
	$(BIN)/python -m tests.parameters

bench: $(VENV)/.dev system
	$(BIN)/python -m benchmarks

translations: $(VENV)/.dev system
	$(BIN)/python -m tools.translations

lock: $(VENV)/.dev
	$(PIP) install uv
	tools/lock $(BIN)/uv

wheel: $(VENV)/.dev
	$(BIN)/python -m hatchling build

clean:
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

system:
	@tools/system-libraries

$(BIN)/python:
	@python="$(PYTHON)"; python="$${python:-$$(tools/find-python)}" && tools/make-environment $(VENV) "$$python"

# the project itself is installed in place, so that .venv/bin/lanedisk is there too
$(VENV)/.runtime: requirements/runtime.txt pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes -r requirements/runtime.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: requirements/dev.txt pyproject.toml | $(BIN)/python
	$(PIP) install --require-hashes -r requirements/dev.txt
	$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $(VENV)/.runtime $@
