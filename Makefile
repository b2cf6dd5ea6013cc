PYTHON := .venv/bin/python
# A worker that is done takes over tests from the other: the longest stand side by side.
PYTEST := $(PYTHON) -m pytest -n 2 --dist worksteal
# Modules compiled once serve every worker and every command that a test starts.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: setup office validator browser demo demo-team compile template delivered fingerprint test test-full lint bench soak lock

setup:
	@bash scripts/setup.sh

office:
	@bash scripts/setup_office.sh

browser:
	@bash scripts/setup_browser.sh

validator:
	@bash scripts/setup_validator.sh

# Build a sample workbook and walk through a rep's day; LibreOffice is not needed.
demo: setup
	$(PYTHON) examples/demo.py

# Two weeks of a made-up team of four; exit 1 where anything that somebody typed is nowhere.
demo-team: setup
	$(PYTHON) examples/team_weeks.py

# Compile what the features declare into the modules that every start loads; commit what changes.
compile: setup
	$(PYTHON) scripts/feature_index.py
	$(PYTHON) -m repbook.build.compiling

# Write workbook_template.xlsm and addin/ anew; commit what changes.
template: compile
	$(PYTHON) -m repbook.build.template

# Put what this version's new workbooks hold on record, before the version is raised.
delivered: setup
	$(PYTHON) scripts/delivered.py

# Say that the schema is meant to be as it is; the template's version must have been raised.
fingerprint: setup
	$(PYTHON) scripts/fingerprint.py

test: setup office validator
	$(PYTEST) -m "not full"

# The long runs that make test leaves out.
test-full: setup office validator browser
	$(PYTEST) -m "full and not release"

lint: setup
	.venv/bin/ruff check --no-cache .  # the cache forgets that a module moved
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	@! grep -qs '^\[tool\.importlinter\]' pyproject.toml || .venv/bin/lint-imports
	@! test -f .importlinter || .venv/bin/lint-imports

bench: setup
	$(PYTHON) -m bench

# Harm the product by the thousand, for some hours, and add the rows of docs/reliability.md.
soak: setup office
	$(PYTHON) -m soak --kills 1000 --several 300 --histories 100 --faults all --mutants 5000 \
		--writers 200 --presses 2000 --downloads --report docs/reliability.md

# Take the newest versions that pyproject.toml allows.
lock: setup
	bash scripts/lock.sh
