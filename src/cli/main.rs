//! The command `selfcheck`, for those who write rules and those who show results.

/// Runs the command.
#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    policy_selfcheck::cli::run()
}

/// A browser has no command line; building the tests for it builds every binary.
#[cfg(target_arch = "wasm32")]
fn main() {}
