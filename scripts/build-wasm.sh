#!/usr/bin/env bash
# Builds dist/, the folder that is served: the wasm with its glue, and www/ made small.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"
cd "$ROOT"

out=$ROOT/target/wasm/pkg
name=policy_selfcheck

[ -f www/index.html ] || fail 'www/index.html is missing: there is no page to build'
locked=$(grep -A1 '^name = "wasm-bindgen"$' Cargo.lock | sed -n 's/^version = "\(.*\)"$/\1/p')
[ "$locked" = "$WASM_BINDGEN_VERSION" ] ||
  fail "Cargo.lock has wasm-bindgen $locked, scripts/versions.env $WASM_BINDGEN_VERSION: they must be the same"

# `--mode force`: wasm-pack asks rustup whether the target is installed, but the target is compiled along.
scripts/with-wasm.sh wasm-pack --log-level error build . --mode force --target web --release \
  --no-pack --no-typescript --out-dir "$out" -- --locked

# Called here and not by wasm-pack, which would download it. What a browser ignores goes; every feature that is not
# named stays off, so a module that needs one is refused.
"$NPM_BIN/wasm-opt" --mvp-features --enable-mutable-globals -Oz --strip-debug --strip-producers \
  --strip-target-features "$out/${name}_bg.wasm" -o "$out/${name}_bg.opt.wasm"

# Checked before it takes the old folder's place: a server running meanwhile never sees half a build, and what is
# in dist/ is fit to be published.
node scripts/pack-dist.mjs www "$out/$name.js" "$out/${name}_bg.opt.wasm=${name}_bg.wasm" dist.new
node scripts/check-dist.mjs dist.new
node scripts/size.mjs dist.new
rm -rf dist
mv dist.new dist
