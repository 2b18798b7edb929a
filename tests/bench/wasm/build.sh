#!/usr/bin/env bash
# Builds the engine alone, twice: target/wasm/bench/small.wasm as it is shipped, fast.wasm for speed.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../../../scripts/toolchain.sh"
cd "$ROOT"

out=$ROOT/target/wasm/bench
mkdir -p "$out"
[ -n "${SELFCHECK_RULES:-}" ] || SELFCHECK_RULES=$(echo "$ROOT"/rules/*/)
export SELFCHECK_RULES

build() {
  local profile=$1 optimise=$2 name=$3
  scripts/with-wasm.sh --small cargo build --quiet --locked --target wasm32-unknown-unknown --profile "$profile" \
    --manifest-path tests/bench/wasm/Cargo.toml
  "$NPM_BIN/wasm-opt" --mvp-features --enable-mutable-globals "$optimise" --strip-debug --strip-producers \
    --strip-target-features "$ROOT/target/wasm/wasm32-unknown-unknown/$profile/engine_alone.wasm" -o "$out/$name.wasm"
}

build release -Oz small
build fast -O3 fast
