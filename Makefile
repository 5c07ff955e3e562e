# The two commands are `make` and `make test`; the other targets are parts of them or helpers. Works with GNU Make 3.81 (macOS) and later.

SWIFT ?= swift
CONFIGURATION := scopetables.json
# SwiftPM names a package's traits to the compiler in an order that changes from run to run, and with the order everything is compiled again.
# Its hashes without a random seed keep the order. Tests and the command itself run with random ones.
STEADY = SWIFT_DETERMINISTIC_HASHING=1
# Builds only the command: the tests compile Generated/, which need not compile for `make` to repair it.
BUILD = $(STEADY) $(SWIFT) build --configuration release --product scopetables $$(SWIFT=$(SWIFT) ./Scripts/build-options)

.DEFAULT_GOAL := generate
.PHONY: generate site pictures build dependencies test test-long test-plugins fuzz sanitize release check drift documentation lint clean help

## make           install missing headers, build for release, regenerate Generated/ (GENERATE_OPTIONS=--accept-shrink)
generate: build
	"$$($(BUILD) --show-bin-path)/scopetables" generate --config $(CONFIGURATION) $(GENERATE_OPTIONS)

## make build     install missing headers and build the command for release
build: dependencies
	$(BUILD)

## make dependencies  install the headers of libxml2 and cmark-gfm if they are missing
dependencies:
	@./Scripts/install-dependencies

## make test      build and run every test; random tests use a fixed seed (SCOPETABLES_SEED=random, or a number, for other cases)
test: dependencies
	$(STEADY) $(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

## make test-long the same with all random cases, 2,000 damaged copies per page, and new cases each time
test-long: export SCOPETABLES_DAMAGES = 2000
test-long: export SCOPETABLES_LONG = 1
test-long: export SCOPETABLES_SEED := $(or $(SCOPETABLES_SEED),random)
test-long: test

## make test-plugins  use the plugins and the examples as other packages do
test-plugins: dependencies
	./Scripts/test-plugins
	./Scripts/test-examples

## make fuzz      feed random bytes to every reader, 5 minutes per target (FUZZ="--seconds 60 html text" for less)
fuzz: dependencies
	./Scripts/fuzz $(FUZZ)

## make sanitize  run the readers with the thread and the address sanitizer
sanitize: dependencies
	./Scripts/sanitize

## make release   package the command with man pages and completions in .build-release/ (VERSION=0.1.0)
release: dependencies
	./Scripts/release $(VERSION)

## make check     list stale, missing and extra files in Generated/; change nothing
check: build
	"$$($(BUILD) --show-bin-path)/scopetables" generate --check --config $(CONFIGURATION)

## make drift     report what operations need here and did not need at BASE, as drift.yml does (BASE=main)
drift: export BASE ?= main
drift:
	./Scripts/drift-report "$$BASE"

## make site      build the explorer of the catalogs in Site/: open Site/index.html (SITE=folder)
site: export SITE ?= Site
site: build
	"$$($(BUILD) --show-bin-path)/scopetables" site --config $(CONFIGURATION) -o "$$SITE"

## make pictures  take the pictures in docs/pictures/ again (needs Python 3 and Chromium or Chrome)
pictures: build
	SCOPETABLES="$$($(BUILD) --show-bin-path)/scopetables" ./Scripts/make-pictures

## make documentation  build DocC archives of the libraries in .build-documentation/
documentation:
	rm -rf .build-documentation/archives
	$(SWIFT) package --package-path Scripts/documentation --scratch-path .build-documentation \
		--allow-writing-to-directory .build-documentation generate-documentation --warnings-as-errors \
		--output-path .build-documentation/archives --product ScopeTable --product LeastScopes --product ConfluenceScopes \
		--product DevRevScopes --product GitHubScopes --product SpaceScopes

## make lint      check the formatting of all Swift sources
lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests Plugins Examples Scripts/documentation/Package.swift

## make clean     remove build products; Generated/ stays
clean:
	$(SWIFT) package clean

## make help      print this list
help:
	@sed -n 's/^## //p' Makefile
