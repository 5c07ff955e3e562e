# The two commands are `make` and `make test`. Everything else is a part of them. Works with GNU Make 3.81 (macOS) and later.

SWIFT ?= swift
CONFIGURATION := scopetables.json
# Only the command is built here: what lies in Generated/ is compiled by the tests, and need not compile for this to mend it.
BUILD = $(SWIFT) build --configuration release --product scopetables $$(SWIFT=$(SWIFT) ./Scripts/build-options)

.DEFAULT_GOAL := generate
.PHONY: generate site pictures build dependencies test test-long test-plugins fuzz sanitize release check drift documentation lint clean help

## make           install what is missing, build for release, regenerate Generated/ (GENERATE_OPTIONS=--accept-shrink)
generate: build
	"$$($(BUILD) --show-bin-path)/scopetables" generate --config $(CONFIGURATION) $(GENERATE_OPTIONS)

## make build     install what is missing and build the command for release
build: dependencies
	$(BUILD)

## make dependencies  install the headers of libxml2 and cmark-gfm where they are missing
dependencies:
	@./Scripts/install-dependencies

## make test      build and run every test; random ones draw the same cases each time (SCOPETABLES_SEED=random or a number: others)
test: dependencies
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

## make test-long the same with all random cases, 2,000 damages a page, and new cases each time
test-long: export SCOPETABLES_DAMAGES = 2000
test-long: export SCOPETABLES_LONG = 1
test-long: export SCOPETABLES_SEED := $(or $(SCOPETABLES_SEED),random)
test-long: test

## make test-plugins  use the plugins and the examples as other packages do
test-plugins: dependencies
	./Scripts/test-plugins
	./Scripts/test-examples

## make fuzz      give random bytes to everything that reads, 5 minutes a target (FUZZ="--seconds 60 html text": less)
fuzz: dependencies
	./Scripts/fuzz $(FUZZ)

## make sanitize  run the readers under the thread and the address sanitizer
sanitize: dependencies
	./Scripts/sanitize

## make release   pack the command with man pages and completions into .build-release/ (VERSION=0.1.0)
release: dependencies
	./Scripts/release $(VERSION)

## make check     list what in Generated/ is stale, missing or extra; change nothing
check: build
	"$$($(BUILD) --show-bin-path)/scopetables" generate --check --config $(CONFIGURATION)

## make drift     what operations need here and did not need at BASE, as drift.yml reports it (BASE=main)
drift: export BASE ?= main
drift:
	./Scripts/drift-report "$$BASE"

## make site      make the explorer of the catalogs in Site/: open Site/index.html (SITE=folder)
site: export SITE ?= Site
site: build
	"$$($(BUILD) --show-bin-path)/scopetables" site --config $(CONFIGURATION) -o "$$SITE"

## make pictures  take the pictures in docs/pictures/ anew (needs Python 3 and Chromium or Chrome)
pictures: build
	SCOPETABLES="$$($(BUILD) --show-bin-path)/scopetables" ./Scripts/make-pictures

## make documentation  make DocC archives of the libraries in .build-documentation/
documentation:
	rm -rf .build-documentation/archives
	$(SWIFT) package --package-path Scripts/documentation --scratch-path .build-documentation \
		--allow-writing-to-directory .build-documentation generate-documentation --warnings-as-errors \
		--output-path .build-documentation/archives --product ScopeTable --product LeastScopes --product ConfluenceScopes \
		--product DevRevScopes --product GitHubScopes --product SpaceScopes

## make lint      check the form of all Swift sources
lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Plugins Examples Scripts/documentation/Package.swift

## make clean     remove what was built; Generated/ stays
clean:
	$(SWIFT) package clean

## make help      this list
help:
	@sed -n 's/^## //p' Makefile
