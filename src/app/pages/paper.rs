//! The result as a report for paper: everything that is not ruled out, each with its sentence and reasons. What is seen
//! here is what is printed.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::outcome::outcome;
use crate::app::components::sentence::sentence;
use crate::app::components::{qr, verdict};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::domain::assess::{Assessment, Finding};
use crate::domain::group::Group;
use crate::domain::policy::Measure;
use crate::domain::verdict::Verdict;
use crate::report::{Report, checked, explained, headline, in_charge};
use crate::session::{Action, Export};
use crate::wording::fill;

/// The page.
pub(super) fn paper(ctx: &Context) -> Element {
    let (words, policy) = (ctx.words, ctx.policy);
    let assessment = policy.assess(ctx.answers(), ctx.today);
    let address = &*ctx.session.device.address;
    let source = [policy.number.as_str(), ctx.text(&policy.title), ctx.text(&policy.issuer)];
    let until = fill(words.in_force, &[("until", &words.date(policy.until))]);
    let report =
        Report { policy, assessment: &assessment, today: ctx.today, words, address, example: ctx.example };
    let over = report
        .ended()
        .map(|text| notice(Tone::Time, Icon::Calendar, element("p").add(element("b").text(text))));
    let day = fill(words.paper_day, &[("date", &words.date(ctx.today))]);
    let told = Group::ALL.into_iter().filter(|group| *group != Group::NO);
    let groups = told.filter_map(|only| group(ctx, &assessment, only));
    let notices = assessment.notices.iter().filter_map(|index| policy.notices.get(usize::from(*index)));
    let print = button(ctx, "primary", Action::Export(Export::Print))
        .set("data-action", "print")
        .add(icon(Icon::Print))
        .text(words.print);
    ctx.main()
        .class("paper-page")
        .add(element("p").class("buttons no-print").add(print))
        .add(element("div").class("no-print").set("role", "status").maybe(outcome(ctx)))
        .add(
            element("article")
                .add(
                    element("div")
                        .class("paper-head")
                        .add(
                            element("div")
                                .add(element("b").text(report.invented("", "")))
                                .add(
                                    element("p")
                                        .class("line")
                                        .each(source.map(|text| element("span").text(text))),
                                )
                                .add(
                                    element("h1")
                                        .set("tabindex", "-1")
                                        .text(headline(words, policy, &assessment).text()),
                                )
                                .add(
                                    element("p")
                                        .class("line")
                                        .each(
                                            [day, until, checked(words, policy)]
                                                .map(|text| element("span").text(text)),
                                        )
                                        .maybe(ctx.session.year().map(|_| element("span").text(ctx.year()))),
                                ),
                        )
                        .maybe(qr::qr(address, words.paper_code)),
                )
                .maybe(over)
                .each(groups)
                .add(element("section").class("notices").add(element("h2").text(words.notices)).add(
                    element("ul").each(notices.map(|notice| element("li").text(ctx.text(&notice.text)))),
                ))
                .add(element("p").class("small").text(address.to_owned())),
        )
}

fn group(ctx: &Context, assessment: &Assessment, only: Group) -> Option<Element> {
    let found = ctx.policy.measures.iter().zip(&assessment.findings);
    let found = found.filter(|(_, finding)| finding.group() == only);
    let measures: Vec<Element> = found.map(|(measure, finding)| entry(ctx, measure, finding)).collect();
    let heading = || element("h2").add(verdict::label(ctx, only));
    (!measures.is_empty()).then(|| element("section").class("paper-group").add(heading()).each(measures))
}

fn entry(ctx: &Context, measure: &'static Measure, finding: &Finding) -> Element {
    let words = ctx.words;
    let number = ctx.policy.clause_of(measure).map_or(0, |clause| clause.number).to_string();
    let title = [&fill(words.clause, &[("n", &number)]), " ", ctx.text(&measure.title)].concat();
    let said = |name: &str, text: &str| {
        let name = element("span").class("name").text([name, words.mark_colon].concat());
        element("span").add(name).text(text.to_owned())
    };
    let form = if measure.form.is_empty() { words.unwritten } else { ctx.text(&measure.form) };
    let base = (!measure.base.is_empty()).then(|| said(words.base, ctx.text(&measure.base)));
    let papers: Vec<&str> = measure.evidence.iter().map(|paper| ctx.text(paper)).collect();
    let papers = papers.join(words.part_separator);
    // Where nothing is open, the heading of the group has said it all.
    let settled = matches!(finding.verdict, Verdict::Qualifies | Verdict::Review | Verdict::Encouraged);
    let why = (!settled).then(|| element("p").text(explained(ctx.policy, words, measure, finding)));
    element("div")
        .class("paper-measure")
        .add(element("h3").text(title))
        .add(sentence(ctx, measure, finding))
        .maybe(why)
        .add(
            element("p")
                .class("line")
                .add(said(words.who_decides, &in_charge(ctx.policy, words, measure, true)))
                .add(said(words.form, form))
                .maybe(base),
        )
        .maybe((!papers.is_empty()).then(|| {
            element("p").class("small").add(said(&[words.evidence, words.evidence_note].concat(), &papers))
        }))
}
