# Each target does its own set-up (system packages, .venv) and is quick when nothing is to do.
#
#   make run                    the window
#   make run ARGS="doctor"      a command; see docs/commands.md
#   make test                   everything, with the coverage gates
#
# One test: .venv/bin/pytest tests/unit/domain -k name

PYTHON_IN_VENV := .venv/bin/python
# Two processes are worth it from two cores on; tests are handed over to whoever is idle.
PYTEST_OPTIONS ?= -n auto --dist worksteal
FUZZ_CASES ?= 100000
KILLS ?= 200
COVERAGE_JSON := build/coverage.json

export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help run test lint format screenshots bench faults kills fuzz wheel clean setup-run setup-test

help: ## Say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: setup-run ## Set up what is missing and start FamilyPact (ARGS="..." are passed on)
	@tools/run.sh $(ARGS)

test: setup-test ## Set up what is missing, run all tests, check the coverage
	@mkdir -p build && rm -f $(COVERAGE_JSON)
	QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) -m pytest $(PYTEST_OPTIONS) \
		--cov --cov-report=json:$(COVERAGE_JSON)
	@$(PYTHON_IN_VENV) tools/check_coverage.py $(COVERAGE_JSON)

lint: setup-test ## Check style, types and the direction of imports
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

format: setup-test ## Let ruff put the code into shape
	.venv/bin/ruff check --fix .
	.venv/bin/ruff format .

screenshots: setup-test ## Take the pictures of the real program that the README shows
	$(PYTHON_IN_VENV) tools/screenshots.py

bench: setup-test ## Measure what benchmarks/ promises
	@set -e; for script in benchmarks/*.py; do \
		echo "$$script"; $(PYTHON_IN_VENV) "$$script"; \
	done

faults: setup-test ## Inject faults by the hundred; write docs/reliability.md (five minutes)
	$(PYTHON_IN_VENV) tools/faults.py

fuzz: setup-test ## Give every reader 100,000 spoiled files (FUZZ_CASES=... for another number)
	FAMILYPACT_FUZZ_CASES=$(FUZZ_CASES) $(PYTHON_IN_VENV) -m pytest tests/fuzz $(PYTEST_OPTIONS)

kills: setup-test ## Kill the helper of the reminders 200 times at work (KILLS=... for another number)
	FAMILYPACT_KILLS=$(KILLS) QT_QPA_PLATFORM=offscreen $(PYTHON_IN_VENV) -m pytest -s \
		tests/integration/reminders/test_wake_kills.py

wheel: setup-test ## Build dist/: source archive, and the wheel made from it
	rm -rf dist
	$(PYTHON_IN_VENV) -m build --no-isolation

clean: ## Remove all that was built, the virtual environment too
	rm -rf .venv build dist .coverage .coverage.* htmlcov
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -f translations/*.qm familypact-poster.pdf
	find src tests tools packaging benchmarks -name __pycache__ -type d -prune -exec rm -rf {} +

setup-run:
	@tools/setup.sh run

setup-test:
	@tools/setup.sh test
