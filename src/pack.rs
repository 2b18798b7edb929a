//! The policy that was compiled into this build.

use std::sync::OnceLock;

use crate::domain::policy::Policy;
use crate::format::pack;

static PACK: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/policy.pack"));

/// The embedded policy, decoded on first use.
///
/// Nothing only if the bytes were damaged on their way, which the caller shows as a failure to load.
pub fn policy() -> Option<&'static Policy> {
    static POLICY: OnceLock<Option<Policy>> = OnceLock::new();
    POLICY.get_or_init(read).as_ref()
}

/// The embedded policy, decoded anew: to be changed.
pub fn read() -> Option<Policy> {
    pack::read_own(PACK)
}
