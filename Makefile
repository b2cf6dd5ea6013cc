PYTHON := .venv/bin/python
# A worker that is done takes over tests from the other: the longest stand side by side.
PYTEST := $(PYTHON) -m pytest -n 2 --dist worksteal

.PHONY: setup office validator demo template test test-full lint bench lock

setup:
	@bash scripts/setup.sh

office:
	@bash scripts/setup_office.sh

validator:
	@bash scripts/setup_validator.sh

# Build a sample workbook and walk through a rep's day; LibreOffice is not needed.
demo: setup
	$(PYTHON) examples/demo.py

# Write workbook_template.xlsm and addin/ anew; commit what changes.
template: setup
	$(PYTHON) -m repbook.build.template

test: setup office validator
	$(PYTEST) -m "not full"

# The long runs that make test leaves out.
test-full: setup office validator
	$(PYTEST) -m "full and not release"

lint: setup
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	@! grep -qs '^\[tool\.importlinter\]' pyproject.toml || .venv/bin/lint-imports
	@! test -f .importlinter || .venv/bin/lint-imports

bench: setup
	$(PYTHON) -m bench

# Take the newest versions that pyproject.toml allows.
lock: setup
	bash scripts/lock.sh
