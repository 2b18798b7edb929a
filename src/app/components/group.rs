//! The measures with one verdict. Those that do not apply are folded, and one button away.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::ledger::count;
use crate::app::components::{measure, verdict};
use crate::app::state::{Action, Fold};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::app::wording::counted;
use crate::domain::assess::Assessment;
use crate::domain::verdict::Verdict;

/// The group of a verdict, if any measure has it.
pub(in crate::app) fn group(view: &View, assessment: &Assessment, only: Verdict) -> Option<Tag> {
    let words = view.words;
    let total = count(assessment, only);
    if total == 0 {
        return None;
    }
    let foldable = only == Verdict::No;
    let open = !foldable || view.state.toggled(Fold::Inapplicable);
    let fold = || {
        let fold = button(view, "outline fold", Action::Toggle(Fold::Inapplicable))
            .set("data-action", "inapplicable")
            .flag("aria-expanded", open);
        if open {
            fold.text(words.hide_inapplicable).add(icon(Icon::Up))
        } else {
            fold.text(counted(words.show_inapplicable, total)).add(icon(Icon::Down))
        }
    };
    let rows = || {
        let findings = view.policy.measures.iter().zip(&assessment.findings);
        let findings = (0..).zip(findings);
        let found = findings.filter(|(_, (_, finding))| finding.verdict == only);
        let rows = found.map(|(index, (measure, finding))| measure::measure(view, index, measure, finding));
        tag("ul").class("card measures").each(rows)
    };
    let total = tag("span").class("group-count").text(counted(words.count, total));
    let section = tag("section")
        .class("group")
        .set("data-group", only.id())
        .add(tag("h2").add(verdict::label(view, only)).add(total))
        .maybe(foldable.then(fold))
        .maybe(open.then(rows));
    Some(section)
}
