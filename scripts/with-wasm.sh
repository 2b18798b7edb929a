#!/usr/bin/env bash
# Runs a command with the environment of the wasm build: `with-wasm.sh cargo clippy --target wasm32-unknown-unknown`.
# `with-wasm.sh --small COMMAND` is for what is served: a panic stops without a message, which saves 8 kB brotli.
#
# One module must run in browser kernels from 2017 on, inside messengers too, so code and standard library are
# compiled for the first release of WebAssembly. That makes the standard library part of the build (`build-std`),
# which a stable compiler does only when told to by RUSTC_BOOTSTRAP.
set -euo pipefail

small=
if [ "${1:-}" = --small ]; then
  small=yes
  shift
fi
. "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

rustc=$(wasm_rustc) || fail 'no Rust that can build for wasm: run `scripts/provision.sh wasm`'

# cargo, rustc and clippy must be one release; a folder of links puts the chosen ones first and leaves the rest of PATH.
bin=$TOOLS/rust
mkdir -p "$bin"
for program in cargo rustc rustdoc cargo-clippy clippy-driver; do
  source=$(dirname "$rustc")/$program
  [ ! -x "$source" ] || ln -sfn "$source" "$bin/$program"
done
export PATH=$bin:$TOOLS/bin:$PATH
export RUSTC=$bin/rustc

# Nothing of a native build may leak in: flags, target folder, or rustup's idea of the current toolchain.
unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS CARGO_BUILD_RUSTFLAGS RUSTUP_TOOLCHAIN
export CARGO_TARGET_DIR=$ROOT/target/wasm

export RUSTC_BOOTSTRAP=1
std=std,panic_abort
[ -z "$small" ] || std=std
export CARGO_UNSTABLE_BUILD_STD=$std
export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
# Mutable globals are part of every engine that ever shipped, but not of the compiler's "mvp".
flags="-Ctarget-cpu=mvp -Ctarget-feature=+mutable-globals"
[ -z "$small" ] || flags+=" -Zunstable-options -Cpanic=immediate-abort"
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$flags
CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER=$(wasm_linker "$rustc")
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER

exec "$@"
