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

# The same package with one crate type: cargo does no link-time optimisation for a library that is an rlib too, which
# costs 22 kB brotli, and without the rlib nothing native could use the library.
package=$ROOT/target/wasm/package
mkdir -p "$package"
sed 's/^crate-type = .*/crate-type = ["cdylib"]/' Cargo.toml >"$package/Cargo.toml.new"
cmp -s "$package/Cargo.toml.new" "$package/Cargo.toml" || mv "$package/Cargo.toml.new" "$package/Cargo.toml"
for entry in Cargo.lock src rules benches tests LICENSE README.md; do
  ln -sfn "$ROOT/$entry" "$package/$entry"
done

# `--mode force`: wasm-pack asks rustup whether the target is installed, but the target is compiled along.
scripts/with-wasm.sh --small wasm-pack --log-level error build "$package" --mode force --target web --release \
  --no-pack --no-typescript --out-dir "$out" -- --locked

# Called here and not by wasm-pack, which would download it. What a browser ignores goes; every feature that is not
# named stays off, so a module that needs one is refused.
"$NPM_BIN/wasm-opt" --mvp-features -Oz --converge --strip-debug --strip-producers \
  --strip-target-features "$out/${name}_bg.wasm" -o "$out/${name}_bg.opt.wasm"

# Checked before it takes the old folder's place: a server running meanwhile never sees half a build, and what is
# in dist/ is fit to be published.
# What the pages show of the rules comes from the rules, too.
rules=${SELFCHECK_RULES:-$(echo rules/*/)}
cargo run --quiet --locked -- export --contents >"$out/contents.json"
node scripts/pack-dist.mjs www "$rules" "$out/$name.js" "$out/${name}_bg.opt.wasm" "$out/contents.json" dist.new
node scripts/check-dist.mjs dist.new
node scripts/size.mjs dist.new
rm -rf dist
mv dist.new dist
