//! The large bead map: every bead is a button that leads to its measure and says what it stands for.

use crate::app::components::{bead, ledger};
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::policy::Chapter;
use crate::wording::{counted, fill};

/// The page.
pub(super) fn beads(view: &View) -> Tag {
    let words = view.words;
    let chapters = view.policy.covered().map(|(_, chapter)| rod(view, chapter));
    view.main()
        .class("beads-page")
        .add(tag("h1").set("tabindex", "-1").text(counted(words.beads_title, view.policy.measures.len())))
        .add(tag("p").class("lead").text(words.beads_lead))
        .each(chapters)
        .add(ledger::legend(view, &view.progress.verdicts))
}

fn rod(view: &View, chapter: &'static Chapter) -> Tag {
    let (first, last) = chapter.clauses;
    let measures = (0..).zip(&view.policy.measures).zip(&view.progress.verdicts);
    let beads = measures.filter_map(|((index, measure), verdict)| {
        let clause = view.policy.clause_of(measure)?;
        if !(first..=last).contains(&clause.number) {
            return None;
        }
        let number = clause.number.to_string();
        let label = [
            &fill(view.words.clause, &[("n", &number)]),
            " ",
            view.text(&measure.title),
            view.words.mark_colon,
            view.words.verdict(*verdict),
        ]
        .concat();
        let large = button(view, "big-bead", Action::Show(index))
            .set("aria-label", label)
            .set("title", view.text(&measure.title))
            .add(bead::alone(*verdict));
        Some(tag("li").add(large))
    });
    tag("section").class("rod-row").add(tag("h2").text(view.text(&chapter.title))).add(tag("ul").each(beads))
}
