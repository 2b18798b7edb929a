#!/usr/bin/env bash
# Runs the fuzz targets of tests/fuzz one after the other, or those that are named: `fuzz.sh [TARGET…]`.
# FUZZ_SECONDS is how long each runs (60). What a run finds is kept in target/fuzz/corpus, so that the next one goes on
# from there; tests/fuzz/corpus holds what every run begins with, and is never written.
#
# Coverage needs flags that a stable compiler takes only when told to by RUSTC_BOOTSTRAP. No sanitizer: the program has
# no `unsafe`, and is three times as fast without.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

seconds=${FUZZ_SECONDS:-60}
[[ $seconds =~ ^[0-9]+$ ]] || fail "FUZZ_SECONDS is \`$seconds\`: use a number of seconds"
here=$ROOT/tests/fuzz
export PATH=$TOOLS/bin:$PATH RUSTC_BOOTSTRAP=1
# The fuzz crate's own build; its lock file holds, as `--locked` would say.
export CARGO_TARGET_DIR=$ROOT/target/fuzz
(cd "$here" && cargo metadata --locked --format-version 1 >/dev/null) || fail 'tests/fuzz/Cargo.lock does not fit its Cargo.toml'

targets=("$@")
[ $# -gt 0 ] || mapfile -t targets < <(cargo fuzz list --fuzz-dir "$here")
for target in "${targets[@]}"; do
  found=$ROOT/target/fuzz/corpus/$target
  mkdir -p "$found"
  words=()
  [ ! -e "$here/$target.dict" ] || words=(-dict="$here/$target.dict")
  echo "fuzz: $target, $seconds s"
  cargo fuzz run --fuzz-dir "$here" --sanitizer none "$target" "$found" "$here/corpus/$target" -- \
    -max_total_time="$seconds" -max_len=8192 -timeout=20 -rss_limit_mb=2048 -print_final_stats=1 "${words[@]}" 2>&1 |
    grep -vE '^#[0-9]+[[:space:]]+(NEW|REDUCE|RELOAD)|^INFO: (Loaded|Seed)|NEW_FUNC' ||
    fail "$target: the input that broke it is in tests/fuzz/artifacts/$target"
done
