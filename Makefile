# make demo and make test do all their own set-up on Debian 12 and newer; a second call is quick.
SHELL := /bin/bash
PYTHON := .venv/bin/python
export QT_QPA_PLATFORM ?= offscreen
RUNTIME := $(CURDIR)/build/run

.PHONY: help setup build demo test qt6 pythons lint matrix package bench bench-fetch bench-spatial bench-chain bench-style bench-atlas load look \
	translations docs sample layouts models pictures golden check-report mutate clean

help:            ## this list
	@sed -nE 's/^([a-z0-9-]+):[^#]*## *(.*)/\1\t\2/p' Makefile | awk -F '\t' '{printf "%-14s %s\n", $$1, $$2}'

setup:           ## QGIS 3.40 and a virtual environment, where they are missing
	@scripts/setup.sh

build: setup     ## the plugin folder as QGIS wants it, in build/
	@$(PYTHON) scripts/build.py
	@mkdir -p -m 700 $(RUNTIME)

demo: build      ## the main job on a made-up municipality, on AREAS=... TABLE=..., or ONLINE=1 (PLACE=Karlstad) fetched; result in demo/
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) scripts/demo.py $(if $(AREAS),--areas "$(AREAS)") $(if $(TABLE),--table "$(TABLE)") $(if $(ONLINE),--online "$(or $(PLACE),Karlstad)")

test: build      ## the tests on this machine's QGIS
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) -m pytest -q -n 2 --dist loadfile $(TESTS)

qt6: setup       ## every module, name and widget on Qt 6, as in QGIS 4, with a stand-in for QGIS
	@mkdir -p -m 700 $(RUNTIME)
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) -m pytest -q -n 2 tests/qt6

pythons: setup   ## measures, tables and widgets on the oldest Python (3.10), or on PYTHONS="3.10 3.13"
	@scripts/pythons.sh $(PYTHONS)

lint: build      ## ruff, mypy, QGIS's own rules, translations
	@scripts/lint.sh

matrix: setup    ## the tests on QGIS 3.44, a newer Qt 6 and the newest libraries, in a Debian root outside the clone (root only)
	@scripts/matrix.sh

package: build   ## the zip for the plugin repository, in dist/, checked by its rules, bandit and detect-secrets
	@rm -rf dist
	@$(PYTHON) scripts/build.py --zip
	@$(PYTHON) scripts/check_zip.py dist/*.zip

bench: setup     ## speed as ratios, beside the peer library
	@$(PYTHON) bench/aspatial.py
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) bench/join.py

bench-fetch: setup  ## all RegSO of the country from services on this machine: reading, joining and writing
	@mkdir -p -m 700 $(RUNTIME)
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) bench/fetch.py

bench-spatial: setup  ## speed and memory of spatial measures, beside the peers
	@$(PYTHON) bench/spatial.py $(SIZES)

bench-chain: build  ## the whole chain for a country in one qgis_process call, and where its time goes
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) bench/chain.py

bench-style: build  ## switching what a map shows, beside QGIS drawing the same layer in one colour
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) bench/style.py

bench-atlas: build  ## 290 pages beside QGIS's own atlas of the same layout
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) bench/atlas.py

load: build      ## loads far beyond a country: memory, files and threads keep within bounds; SHARE=0.1 for a tenth, LOADS="rows runs"
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) bench/load.py $(if $(SHARE),--share $(SHARE)) $(LOADS)

look: build     ## the real desktop under Xvfb, with pictures in build/look
	@scripts/look.sh

translations: setup  ## takes new strings up in resources/i18n/*.ts
	@pylupdate6 $$(find segbaro_plugin -name '*.py' | sort) --ts resources/i18n/segbaro_sv.ts

docs: build      ## the pages that are generated from catalogues, folders and tests
	@$(PYTHON) scripts/make_rooms_doc.py
	@$(PYTHON) scripts/make_measures_doc.py
	@$(PYTHON) scripts/make_indicators_doc.py
	@$(PYTHON) scripts/make_divisions_doc.py
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) scripts/make_algorithms_doc.py
	@$(PYTHON) -m tests.tables.corpus > build/table_traps.md && mv build/table_traps.md docs/table_traps.md

sample: setup    ## the made-up municipality of resources/sample
	@$(PYTHON) scripts/make_sample.py

layouts: setup   ## the page templates of resources/layouts
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) scripts/make_layouts.py

models: setup    ## the ready models of resources/models
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) scripts/make_models.py

pictures: build  ## the pictures of docs/dock.md and docs/join.md, from the real desktop
	@$(PYTHON) scripts/make_dock_pictures.py

check-report: build ## the report's HTML by a validator and an accessibility checker (npm and Java needed)
	@$(PYTHON) scripts/check_report.py $(REPORTS)

golden: build    ## the pictures that the tests of printed pages compare with
	@XDG_RUNTIME_DIR=$(RUNTIME) $(PYTHON) scripts/make_golden_pages.py

mutate: build    ## changes the code one place at a time: do the tests find it? Hours on two cores; CHANGES, SEED, ONLY
	@$(PYTHON) -m pip install -q -r scripts/mutation/requirements.txt
	@$(PYTHON) scripts/mutate.py $(if $(CHANGES),--changes $(CHANGES)) $(if $(SEED),--seed $(SEED)) $(if $(ONLY),--only $(ONLY))

clean:           ## what the other targets made
	rm -rf build dist demo .pytest_cache .mypy_cache .ruff_cache .hypothesis
