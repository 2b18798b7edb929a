//! The result as a report for paper: everything that is not ruled out, each with its sentence and reasons. What is seen
//! here is what is printed.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::outcome::outcome;
use crate::app::components::sentence::sentence;
use crate::app::components::{qr, verdict};
use crate::app::state::{Action, Take};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::{Assessment, Finding};
use crate::domain::group::Group;
use crate::domain::policy::Measure;
use crate::domain::verdict::Verdict;
use crate::report::{Report, checked, explained, headline, in_charge};
use crate::wording::fill;

/// The page.
pub(super) fn paper(view: &View) -> Tag {
    let (words, policy) = (view.words, view.policy);
    let assessment = policy.assess(view.answers(), view.today);
    let address = view.host.address();
    let source = [policy.number.as_str(), view.text(&policy.title), view.text(&policy.issuer)];
    let until = fill(words.in_force, &[("until", &words.date(policy.until))]);
    let report = Report {
        policy,
        assessment: &assessment,
        today: view.today,
        words,
        address: &address,
        example: view.example,
    };
    let over =
        report.ended().map(|text| notice(Tone::Time, Icon::Calendar, tag("p").add(tag("b").text(text))));
    let day = fill(words.paper_day, &[("date", &words.date(view.today))]);
    let told = Group::ALL.into_iter().filter(|group| *group != Group::NO);
    let groups = told.filter_map(|only| group(view, &assessment, only));
    let notices = assessment.notices.iter().filter_map(|index| policy.notices.get(usize::from(*index)));
    let print = button(view, "primary", Action::Take(Take::Print))
        .set("data-action", "print")
        .add(icon(Icon::Print))
        .text(words.print);
    view.main()
        .class("paper-page")
        .add(tag("p").class("buttons no-print").add(print))
        .add(tag("div").class("no-print").set("role", "status").maybe(outcome(view)))
        .add(
            tag("article")
                .add(
                    tag("div")
                        .class("paper-head")
                        .add(
                            tag("div")
                                .add(tag("b").text(report.invented("", "")))
                                .add(tag("p").class("line").each(source.map(|text| tag("span").text(text))))
                                .add(
                                    tag("h1")
                                        .set("tabindex", "-1")
                                        .text(headline(words, policy, &assessment).text()),
                                )
                                .add(
                                    tag("p")
                                        .class("line")
                                        .each(
                                            [day, until, checked(words, policy)]
                                                .map(|text| tag("span").text(text)),
                                        )
                                        .maybe(view.state.year().map(|_| tag("span").text(view.year()))),
                                ),
                        )
                        .maybe(qr::qr(&address, words.paper_code)),
                )
                .maybe(over)
                .each(groups)
                .add(
                    tag("section")
                        .class("notices")
                        .add(tag("h2").text(words.notices))
                        .add(tag("ul").each(notices.map(|notice| tag("li").text(view.text(&notice.text))))),
                )
                .add(tag("p").class("small").text(address)),
        )
}

fn group(view: &View, assessment: &Assessment, only: Group) -> Option<Tag> {
    let found = view.policy.measures.iter().zip(&assessment.findings);
    let found = found.filter(|(_, finding)| finding.group() == only);
    let measures: Vec<Tag> = found.map(|(measure, finding)| entry(view, measure, finding)).collect();
    let heading = || tag("h2").add(verdict::label(view, only));
    (!measures.is_empty()).then(|| tag("section").class("paper-group").add(heading()).each(measures))
}

fn entry(view: &View, measure: &'static Measure, finding: &Finding) -> Tag {
    let words = view.words;
    let number = view.policy.clause_of(measure).map_or(0, |clause| clause.number).to_string();
    let title = [&fill(words.clause, &[("n", &number)]), " ", view.text(&measure.title)].concat();
    let said = |name: &str, text: &str| {
        let name = tag("span").class("name").text([name, words.mark_colon].concat());
        tag("span").add(name).text(text.to_owned())
    };
    let form = if measure.form.is_empty() { words.unwritten } else { view.text(&measure.form) };
    let base = (!measure.base.is_empty()).then(|| said(words.base, view.text(&measure.base)));
    let papers: Vec<&str> = measure.evidence.iter().map(|paper| view.text(paper)).collect();
    let papers = papers.join(words.part_separator);
    // Where nothing is open, the heading of the group has said it all.
    let settled = matches!(finding.verdict, Verdict::Qualifies | Verdict::Review | Verdict::Encouraged);
    let why = (!settled).then(|| tag("p").text(explained(view.policy, words, measure, finding)));
    tag("div")
        .class("paper-measure")
        .add(tag("h3").text(title))
        .add(sentence(view, measure, finding))
        .maybe(why)
        .add(
            tag("p")
                .class("line")
                .add(said(words.who_decides, &in_charge(view.policy, words, measure, true)))
                .add(said(words.form, form))
                .maybe(base),
        )
        .maybe((!papers.is_empty()).then(|| {
            tag("p").class("small").add(said(&[words.evidence, words.evidence_note].concat(), &papers))
        }))
}
