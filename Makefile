# Stillframe: the verbs, for people and for CI alike.
#
#   make report                 install what is missing, build, analyse samples/, write reports/
#   make report DUMPS=FOLDER    the same for your own dumps; the report goes to reports/own/
#   make test                   install what is missing, build, run all tests
#   make setup                  only look for the toolchain and install missing system packages
#   make build                  release build of the command
#   make lint                   layout and style of every Swift file; fails on any finding
#   make format                 repair layout in place
#   make conformance            read the conformance corpus (CORPUS=FOLDER) and print a table
#   make golden                 record the expected files of the tests again; read the diff afterwards
#   make docs                   the library's documentation by DocC, to .build/docs; fails on any warning
#   make bench                  speed and memory against the tools installed here
#   make clean                  remove what was built
#   make help                   print this list

SHELL := /bin/sh
CORPUS ?= ../shared/corpus
DUMPS ?=
RELEASE := -c release --static-swift-stdlib
SWIFT_FILES = $(wildcard Package.swift Sources Tests Benchmarks)

export CORPUS DUMPS

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help setup build report test lint format conformance golden docs bench clean

help:
	@sed -n 's/^#   //p' Makefile

setup:
	@Scripts/setup

build: setup
	swift build $(RELEASE) --product stillframe

report: build
	@STILLFRAME="$$(swift build $(RELEASE) --show-bin-path)/stillframe" Scripts/report

test: setup
	@Scripts/setup --clients
	swift build --build-tests
	swift test

lint:
	@Scripts/setup --toolchain
	swift format lint --strict -r -p $(SWIFT_FILES)

format:
	@Scripts/setup --toolchain
	swift format -i -r -p $(SWIFT_FILES)

conformance: build
	swift build $(RELEASE) --product conformance
	@bin="$$(swift build $(RELEASE) --show-bin-path)" && \
		"$$bin/conformance" --tool "$$bin/stillframe" --corpus "$$CORPUS"

# Recording fails a test run on purpose, so that it can never pass for a check: build errors count here, the run's status does not.
golden: setup
	@Scripts/setup --clients
	swift build --build-tests
	@RECORD=1 swift test || true
	@echo "Recorded. A recording run counts as failed; read the diff, then run: make test"

docs:
	@Scripts/setup --toolchain
	@Scripts/docs

bench: build
	@Benchmarks/run

clean:
	rm -rf .build Benchmarks/data
