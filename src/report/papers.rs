//! What to have ready, each paper once: ours, not official.

use crate::domain::fnv::fnv;
use crate::domain::policy::{Measure, Policy};
use crate::domain::text::Text;

/// A paper, and what it is for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Paper<'policy> {
    /// What it is.
    pub text: &'policy Text,
    /// The measures that ask for it.
    pub measures: Vec<&'policy Measure>,
}

impl Paper<'_> {
    /// What a paper is known by for as long as its official-language text stays: rules may be put in another order.
    pub fn id(&self) -> u32 {
        fnv(self.text.official.as_bytes())
    }
}

/// The papers of some measures, in the order of the measures.
pub fn papers<'policy>(measures: &[&'policy Measure]) -> Vec<Paper<'policy>> {
    let mut papers: Vec<Paper<'policy>> = Vec::new();
    for measure in measures {
        for text in &measure.evidence {
            match papers.iter_mut().find(|paper| paper.text.official == text.official) {
                Some(paper) => paper.measures.push(measure),
                None => papers.push(Paper { text, measures: Vec::from([*measure]) }),
            }
        }
    }
    papers
}

/// Does any measure ask for a paper of this id?
pub fn is_paper(policy: &Policy, id: u32) -> bool {
    policy
        .measures
        .iter()
        .flat_map(|measure| &measure.evidence)
        .any(|text| fnv(text.official.as_bytes()) == id)
}
