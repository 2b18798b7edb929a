//! That a result is about an invented organisation, in whatever form it is told.

use crate::domain::answer::Answers;
use crate::domain::enterprise::Enterprise;
use crate::domain::policy::Policy;
use crate::format::link::Link;
use crate::wording::{Wording, fill};

/// How links of an example are signed whose answers do not tell that they are. Frozen: links that were sent have it, and
/// programs that do not know it show it to people.
const SIGNATURE: &str = "虚构 invented: ";

/// The example that a result is about.
#[derive(Clone, Copy, Debug)]
pub struct Invented<'policy> {
    /// The example.
    pub enterprise: &'policy Enterprise,
    /// Is it known by its answers alone? A company may have the same ones.
    pub alike: bool,
}

impl<'policy> Invented<'policy> {
    /// The example that has these answers.
    #[inline(never)]
    pub fn of(policy: &'policy Policy, answers: &Answers) -> Option<Self> {
        policy.example_of(answers).map(|enterprise| Self { enterprise, alike: true })
    }

    /// The example that a link is about, by its signature or by its answers.
    #[inline(never)]
    pub fn of_link(policy: &'policy Policy, link: &Link) -> Option<Self> {
        match link.name.strip_prefix(SIGNATURE) {
            Some(id) => {
                let enterprise = policy.enterprises.iter().find(|enterprise| enterprise.id == id)?;
                Some(Self { enterprise, alike: false })
            }
            None => Self::of(policy, &link.answers),
        }
    }

    /// What stands for the name of the sender in a link that is about the example and has other answers.
    pub fn signature(self) -> String {
        [SIGNATURE, &self.enterprise.id].concat()
    }

    /// That it is invented, and which example it is.
    #[inline(never)]
    pub fn told(self, words: &Wording) -> String {
        let pattern = if self.alike { words.example_alike } else { words.example_banner };
        fill(pattern, &[("title", self.enterprise.title.get(words.language))])
    }

    /// The same, at the end of the name of a file.
    pub const fn in_file_name(self, words: &Wording) -> &'static str {
        if self.alike { words.alike_file } else { words.example_file }
    }
}
