#!/usr/bin/env bash
# Installs what is missing to build and test, and nothing else: `provision.sh [wasm] [browser] [hosts] [servers]
# [engines] [kernels] [packages] [screen-reader] [lighthouse] [bench] [fuzz] [deny]` (default: `wasm browser hosts`).
# Pinned tools go to .tools/ of this checkout; only what exists nowhere else comes from the system's packages.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/toolchain.sh"

say() { printf 'provision: %s\n' "$*"; }

require() { command -v "$1" >/dev/null || fail "\`$1\` is missing: $2"; }

apt_updated=
apt_install() {
  local why=$1
  shift
  command -v apt-get >/dev/null || return 1
  local as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || return 1
    as_root=(sudo)
  fi
  say "$why: apt-get install $*"
  # The lists of a fresh machine are empty or old; once is enough for both parts.
  [ -n "$apt_updated" ] || "${as_root[@]}" apt-get update -qq || return 1
  apt_updated=yes
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

provision_rust() {
  require cargo 'install Rust 1.95 or later from https://rustup.rs'
  require cc 'install a C compiler (Debian: `apt-get install gcc libc6-dev`)'
  wasm_rustc >/dev/null && return 0
  if command -v rustup >/dev/null; then
    say 'standard library sources: rustup component add rust-src'
    rustup component add rust-src >/dev/null 2>&1 && wasm_rustc >/dev/null && return 0
  fi
  # shellcheck disable=SC2086 # a list of package names
  apt_install 'rustup has no sources to offer' $DEBIAN_RUST_PACKAGES || true
  wasm_rustc >/dev/null || fail 'no Rust with standard library sources: run `rustup component add rust-src`'
}

# Built with the machine's own cargo: these run here, not in the browser.
cargo_tool() {
  local crate=$1 program=$2 version=$3 says
  says=$("$TOOLS/bin/$program" --version 2>/dev/null || true)
  # The first line has the release; geckodriver adds where its source is and under which licence.
  case ${says%%$'\n'*} in
    *" $version" | *" $version "*) return 0 ;;
  esac
  say "cargo install $crate $version (about two minutes)"
  local install=(cargo install --quiet --root "$TOOLS" --version "$version" "$crate")
  (
    unset RUSTFLAGS CARGO_ENCODED_RUSTFLAGS
    export CARGO_TARGET_DIR=$TOOLS/build
    # They run for a second each: compiling them fast matters more than how they run.
    export CARGO_PROFILE_RELEASE_OPT_LEVEL=1 CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16
    # The crate's own lock file first; where the registry lacks a version that it names, cargo chooses.
    "${install[@]}" --locked 2>/dev/null || "${install[@]}"
  ) || fail "\`cargo install $crate --version $version\` failed: is crates.io reachable?"
}

# What scripts/NAME/package-lock.json pins, in .tools/NAME.
npm_tools() {
  local name=$1 what=$2
  require node 'install Node.js 20 or later'
  require npm 'install npm 10 or later'
  cmp -s "$ROOT/scripts/$name/package-lock.json" "$TOOLS/$name/package-lock.json" && [ -d "$TOOLS/$name/node_modules" ] && return 0
  say "npm ci: $what"
  rm -rf "$TOOLS/$name"
  mkdir -p "$TOOLS/$name.new"
  cp "$ROOT/scripts/$name"/{package.json,package-lock.json,.npmrc} "$TOOLS/$name.new"
  # No install scripts: none of these tools needs one, and some would download.
  (cd "$TOOLS/$name.new" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) ||
    fail '`npm ci` failed: is the npm registry reachable?'
  # Renamed when complete, so that an interrupted run is not taken for a finished one.
  mv "$TOOLS/$name.new" "$TOOLS/$name"
}

provision_node() { npm_tools node 'binaryen, esbuild, playwright-core, axe-core, acorn, happy-dom, jsqr, pngjs'; }

# Large, and no part of what must hold before a change lands: only when asked for.
provision_lighthouse() { npm_tools lighthouse 'lighthouse, puppeteer-core'; }

# React and Vue, for the host pages that hold the element as a component of theirs.
provision_hosts() { npm_tools hosts 'react, react-dom, vue'; }

# What apps are bundled with that hold the element as a package: only when asked for.
provision_packages() {
  provision_node
  npm_tools packages 'vite, webpack, rollup, esbuild, react, vue, svelte, @angular/core, typescript'
}

# The engines that ours is compared with, and OpenFisca, where Python can have an environment of its own: the
# comparison goes on without it.
provision_bench() {
  npm_tools bench 'json-logic-engine, json-logic-js, json-rules-engine, publicodes, survey-core, zen-engine'
  # A questionnaire page of somebody else.
  npm_tools pages 'survey-core, survey-js-ui'
  local python=$TOOLS/bench/python pins=$ROOT/scripts/bench/requirements.txt
  cmp -s "$pins" "$python/requirements.txt" && return 0
  rm -rf "$python"
  say 'pip install: openfisca-core'
  if python3 -m venv "$python" && "$python/bin/pip" install --quiet --no-deps --disable-pip-version-check -r "$pins"; then
    cp "$pins" "$python/requirements.txt"
  else
    rm -rf "$python"
    say 'no OpenFisca: it needs Python 3.9 to 3.12 with `venv`, and PyPI'
  fi
}

provision_wasm() {
  provision_rust
  cargo_tool wasm-bindgen-cli wasm-bindgen "$WASM_BINDGEN_VERSION"
  cargo_tool wasm-pack wasm-pack "$WASM_PACK_VERSION"
  # Only the programs are needed from here on; their objects take a gigabyte.
  rm -rf "$TOOLS/build"
  provision_node
}

provision_browser() {
  provision_node
  # shellcheck disable=SC2086 # a list of package names
  browser >/dev/null || apt_install 'browser tests' $DEBIAN_BROWSER_PACKAGES || true
  browser >/dev/null || fail 'no Chromium: install Chromium or Chrome and put it in PATH'
}

# Firefox and WebKitGTK, for the walk that every engine must manage: only when asked for.
provision_engines() {
  provision_node
  if ! firefox >/dev/null || ! webkit >/dev/null; then
    # shellcheck disable=SC2086 # a list of package names
    apt_install 'tests in other engines' $DEBIAN_ENGINES_PACKAGES || true
  fi
  firefox >/dev/null || fail 'no Firefox: install Firefox and put it in PATH'
  webkit >/dev/null || fail 'no WebKitGTK: install its `WebKitWebDriver` and `MiniBrowser`, and `Xvfb`'
  cargo_tool geckodriver geckodriver "$GECKODRIVER_VERSION"
  rm -rf "$TOOLS/build"
}

# Old kernels of Chromium, as they come packed in npm packages for servers: only when asked for.
provision_kernels() {
  npm_tools kernels 'Chromium 78, 86 and 106 (half a gigabyte unpacked)'
  node "$ROOT/scripts/kernels/unpack.mjs" "$TOOLS/kernels"
}

# Orca, a voice that says nothing, and the desktop that both need, for what Firefox lets be read aloud: only when asked for.
provision_screen_reader() {
  if ! screen_reader >/dev/null || ! firefox >/dev/null; then
    # shellcheck disable=SC2086 # a list of package names
    apt_install 'tests with a screen reader' $DEBIAN_SCREEN_READER_PACKAGES || true
  fi
  screen_reader >/dev/null || fail 'no Orca: install `orca`, `at-spi2-core`, `speech-dispatcher`, `openbox`, `xdotool`, `dbus` and `Xvfb`'
  firefox >/dev/null || fail 'no Firefox: install Firefox and put it in PATH'
  cargo_tool geckodriver geckodriver "$GECKODRIVER_VERSION"
  rm -rf "$TOOLS/build"
}

# What drives the fuzz targets: only when asked for. Its engine is C++, compiled with them.
provision_fuzz() {
  require cargo 'install Rust 1.95 or later from https://rustup.rs'
  require c++ 'install a C++ compiler (Debian: `apt-get install g++`)'
  cargo_tool cargo-fuzz cargo-fuzz "$CARGO_FUZZ_VERSION"
  rm -rf "$TOOLS/build"
}

# What reads the licences and sources of every crate: only when asked for.
provision_deny() {
  require cargo 'install Rust 1.95 or later from https://rustup.rs'
  cargo_tool cargo-deny cargo-deny "$CARGO_DENY_VERSION"
  rm -rf "$TOOLS/build"
}

# The web servers whose lines we publish: only when asked for.
provision_servers() {
  require node 'install Node.js 20 or later'
  local module=/usr/lib/nginx/modules/ngx_http_brotli_static_module.so
  # Debian keeps nginx and Apache where only root looks.
  local PATH=$PATH:/usr/sbin
  if ! command -v nginx >/dev/null || ! [ -e "$module" ] || ! command -v caddy >/dev/null || ! command -v apache2 >/dev/null; then
    # shellcheck disable=SC2086 # a list of package names
    apt_install 'tests of server lines' $DEBIAN_SERVER_PACKAGES || true
  fi
  command -v nginx >/dev/null || fail 'no `nginx`: install it'
  [ -e "$module" ] || fail "no brotli module for nginx at $module"
  command -v caddy >/dev/null || fail 'no `caddy`: install it and put it in PATH'
  command -v apache2 >/dev/null || fail 'no `apache2`: install it'
}

mkdir -p "$TOOLS"
[ $# -gt 0 ] || set -- wasm browser hosts
for part in "$@"; do
  case $part in
    wasm | browser | hosts | servers | engines | kernels | packages | screen-reader | lighthouse | bench | fuzz | deny) "provision_${part//-/_}" ;;
    *) fail "unknown part \`$part\`: use \`wasm\`, \`browser\`, \`hosts\`, \`servers\`, \`engines\`, \`kernels\`, \`packages\`, \`screen-reader\`, \`lighthouse\`, \`bench\`, \`fuzz\` or \`deny\`" ;;
  esac
done
