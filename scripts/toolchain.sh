# Sourced by the other scripts: where the tools are. Sets nothing but variables and functions.
ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
TOOLS=$ROOT/.tools
NPM_BIN=$TOOLS/node/node_modules/.bin
. "$ROOT/scripts/versions.env"

fail() {
  printf 'error: %s\n' "$*" >&2
  exit 1
}

# The first of the named programs that is installed.
first_of() {
  local name
  for name in "$@"; do
    type -P "$name" && return 0
  done
  return 1
}

# Does this compiler bring the sources of its standard library?
has_std_sources() {
  local rustc=$1 sysroot
  sysroot=$("$rustc" --print sysroot 2>/dev/null) && [ -e "$sysroot/lib/rustlib/src/rust/library/Cargo.lock" ]
}

# A compiler can carry its own wasm linker (rustup's does); Debian's is a package of its own.
wasm_linker() {
  local rustc=$1 carried
  for carried in "$("$rustc" --print sysroot)"/lib/rustlib/*/bin/rust-lld; do
    [ -x "$carried" ] && echo "$carried" && return 0
  done
  first_of wasm-ld-22 wasm-ld
}

# The compiler for the wasm build: the one in PATH if it can rebuild its standard library, else Debian's.
wasm_rustc() {
  local rustc
  for rustc in "$(type -P rustc)" /usr/bin/rustc; do
    [ -x "$rustc" ] && has_std_sources "$rustc" && wasm_linker "$rustc" >/dev/null && echo "$rustc" && return 0
  done
  return 1
}

browser() { first_of chromium chromium-browser google-chrome-stable google-chrome; }
firefox() { first_of firefox-esr firefox; }
screen_reader() { first_of orca && first_of speech-dispatcher && first_of openbox && first_of xdotool && first_of Xvfb && [ -x /usr/libexec/at-spi-bus-launcher ]; }
webkit() { first_of WebKitWebDriver && first_of Xvfb && compgen -G '/usr/lib/*/webkit2gtk-4.1/MiniBrowser'; }
