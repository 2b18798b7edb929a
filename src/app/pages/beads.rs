//! The large bead map: every bead is a button that leads to its measure and says what it stands for.

use crate::app::components::{bead, ledger};
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::Finding;
use crate::domain::group::Group;
use crate::domain::policy::Chapter;
use crate::wording::{counted, fill};

/// The page.
pub(super) fn beads(view: &View) -> Tag {
    let words = view.words;
    let assessment = view.policy.assess(view.answers(), view.today);
    let groups: Vec<Group> = assessment.shown().iter().map(Finding::group).collect();
    let chapters = view.policy.covered().map(|(_, chapter)| rod(view, chapter, &groups));
    view.main()
        .class("beads-page")
        .add(tag("h1").set("tabindex", "-1").text(counted(words.beads_title, view.policy.measures.len())))
        .add(tag("p").class("lead").text(words.beads_lead))
        .each(chapters)
        .add(ledger::legend(view, &groups))
}

fn rod(view: &View, chapter: &'static Chapter, groups: &[Group]) -> Tag {
    let (first, last) = chapter.clauses;
    let measures = (0..).zip(&view.policy.measures).zip(groups);
    let beads = measures.filter_map(|((index, measure), group)| {
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
            view.words.group(*group),
        ]
        .concat();
        let large = button(view, "big-bead", Action::Show(index))
            .set("aria-label", label)
            .set("title", view.text(&measure.title))
            .add(bead::alone(*group));
        Some(tag("li").add(large))
    });
    tag("section").class("rod-row").add(tag("h2").text(view.text(&chapter.title))).add(tag("ul").each(beads))
}
