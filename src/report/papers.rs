//! What to have ready, each paper once: ours, not official.

use crate::domain::policy::Measure;
use crate::wording::Wording;

/// The papers of some measures, in the order of the measures.
pub fn papers<'policy>(
    words: &Wording,
    measures: impl Iterator<Item = &'policy Measure>,
) -> Vec<&'policy str> {
    let mut papers: Vec<&str> = Vec::new();
    for paper in measures.flat_map(|measure| &measure.evidence) {
        let paper = paper.get(words.language);
        if !papers.contains(&paper) {
            papers.push(paper);
        }
    }
    papers
}
