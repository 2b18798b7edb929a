# `make` alone lists what there is to do. Everything works on a fresh checkout: what is missing is installed first.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
# Two builds of this size do not fit one small machine side by side.
.NOTPARALLEL:

PORT ?= 8080
WASM := scripts/with-wasm.sh
WASM_TARGET := --target wasm32-unknown-unknown
SOURCES := $(shell find src rules www scripts Cargo.toml Cargo.lock -type f 2>/dev/null)

.PHONY: help serve dist test provision provision-wasm provision-browser provision-servers provision-engines \
  provision-kernels provision-packages provision-screen-reader provision-lighthouse provision-bench provision-fuzz provision-deny fmt-check clippy clippy-wasm test-native test-scripts test-site test-browser test-engines test-kernels test-servers test-packages test-screen-reader \
  fuzz soak deny screenshots lighthouse size bench clean distclean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-18s %s\n", $$1, $$2 }' Makefile

serve: dist ## build if anything changed, then serve the page at PORT (8080)
	@PORT=$(PORT) exec node scripts/serve.mjs dist

dist: provision-wasm dist/index.html ## build dist/, the folder to put on a web server, and check its size

dist/index.html: $(SOURCES)
	@scripts/build-wasm.sh

test: provision fmt-check clippy test-native test-scripts dist test-site clippy-wasm test-browser ## everything that must hold before a change lands

provision: ## install what is missing, into .tools/ where possible
	@scripts/provision.sh wasm browser hosts

provision-wasm:
	@scripts/provision.sh wasm

provision-browser:
	@scripts/provision.sh wasm browser hosts

provision-engines:
	@scripts/provision.sh wasm engines

provision-kernels:
	@scripts/provision.sh wasm browser kernels

provision-packages:
	@scripts/provision.sh wasm browser packages

provision-screen-reader:
	@scripts/provision.sh wasm screen-reader

provision-servers:
	@scripts/provision.sh servers

provision-lighthouse:
	@scripts/provision.sh browser lighthouse

provision-fuzz:
	@scripts/provision.sh fuzz

provision-deny:
	@scripts/provision.sh deny

provision-bench:
	@scripts/provision.sh wasm browser bench

fmt-check: ## is every Rust file formatted?
	cargo fmt --check

clippy: ## lint everything that runs natively
	cargo clippy --locked --all-targets -- -D warnings

clippy-wasm: provision-wasm ## lint what runs in the browser
	$(WASM) cargo clippy --locked $(WASM_TARGET) --lib -- -D warnings

test-native: ## unit, property and command-line tests
	@if cargo nextest --version >/dev/null 2>&1; then set -x; cargo nextest run --locked; else set -x; cargo test --locked; fi

test-browser: provision-browser dist ## the built page, used by a script as a person would
	node tests/browser/run.mjs

test-engines: provision-engines dist ## the built page in Firefox and WebKitGTK, which are installed first (ONLY=firefox for one)
	node tests/browser/engines/run.mjs

test-kernels: provision-kernels dist ## the built page in Chromium 78, 86 and 106, which are installed first (ONLY=78 for one)
	node tests/browser/kernels/run.mjs

test-screen-reader: provision-screen-reader dist ## what Orca says of the page in Firefox, which are installed first (ONLY=en for one language)
	node tests/screen-reader/run.mjs

test-scripts: ## what needs neither browser nor Rust: the configurator, messages between frames, pinned packages
	node --test tests/scripts/

test-site: provision-wasm dist ## the whole site with the tiny policy: does it know a word or a number of the real one?
	node --test tests/site/

test-packages: provision-packages dist ## the package in apps of each bundler and framework, which are installed first (ONLY=vite for one)
	node tests/packages/run.mjs

test-servers: provision-servers ## the published server lines, in Debian's real nginx, Caddy and Apache
	node --test tests/servers/

fuzz: provision-fuzz ## made-up links, answers, rules and stored texts, FUZZ_SECONDS=60 each; what it needs is installed first
	FUZZ_SECONDS=$${FUZZ_SECONDS:-60} scripts/fuzz.sh

soak: provision-browser dist ## a robot walks at random through the built page: WALKS=500 SEED=1; WALK=7 repeats one; is memory flat?
	node tests/browser/soak.mjs
	[ -n "$(WALK)" ] || node tests/browser/memory.mjs

deny: provision-deny ## licences, doubles and sources of every crate; what is known of their faults needs the network
	$(CURDIR)/.tools/bin/cargo-deny --offline --locked check licenses bans sources

screenshots: provision-browser dist ## pictures of every page, to be looked at, into target/screenshots/pages (ONLY=390 for some)
	node tests/browser/screenshots.mjs

lighthouse: provision-lighthouse dist ## accessibility and best practices of the built page; Lighthouse is installed first
	node scripts/lighthouse.mjs dist

size: dist ## what the page costs: file by file, the program crate by crate
	@node scripts/size.mjs dist
	@node scripts/wasm-crates.mjs target/wasm/pkg/policy_selfcheck_bg.wasm

bench: provision-bench dist ## how fast the engine is, beside other rule engines, which are installed first
	cargo bench --locked
	tests/bench/wasm/build.sh
	cargo build --locked
	node tests/bench/run.mjs
	node tests/bench/browser.mjs

clean: ## remove what was built
	rm -rf target dist dist.new

distclean: clean ## remove the installed tools too
	rm -rf .tools
