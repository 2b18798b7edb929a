//! The result as a report for paper: everything that is not ruled out, each with its sentence and reasons. What is seen
//! here is what is printed.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::outcome::outcome;
use crate::app::components::sentence::sentence;
use crate::app::components::{qr, verdict};
use crate::app::context::{Context, Told};
use crate::app::element::{Element, button, element};
use crate::report::checked;
use crate::session::{Action, Export};
use crate::wording::fill;

use super::result::notices;

/// The page.
pub(super) fn paper(ctx: &Context) -> Element {
    let (words, policy) = (ctx.words, ctx.policy);
    let assessment = ctx.assess();
    let report = ctx.report(&assessment);
    let source = [policy.number.as_str(), ctx.text(&policy.title), ctx.text(&policy.issuer)];
    let until = fill(words.in_force, &[("until", &words.date(policy.until))]);
    let over = report
        .ended()
        .map(|text| notice(Tone::Time, Icon::Calendar, element("p").add(element("b").text(text))));
    let day = fill(words.paper_day, &[("date", &words.date(ctx.today))]);
    let groups = report.groups().into_iter().map(|(group, measures)| {
        let heading = element("h2").add(verdict::label(ctx, group));
        let measures = measures.iter().map(|told| entry(ctx, told));
        element("section").class("paper-group").add(heading).each(measures)
    });
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
                                .add(element("h1").set("tabindex", "-1").text(report.headline().text()))
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
                        .maybe(qr::qr(report.address, words.paper_code)),
                )
                .maybe(over)
                .each(groups)
                .add(notices(&report))
                .add(element("p").class("small").text(report.address.to_owned())),
        )
}

fn entry(ctx: &Context, told: &Told) -> Element {
    let words = ctx.words;
    let said = |name: &str, text: &str| {
        let name = element("span").class("name").text([name, words.mark_colon].concat());
        element("span").add(name).text(text.to_owned())
    };
    let base = told.base().map(|base| said(words.base, base));
    let papers = told.papers();
    // Where nothing is open, the heading of the group has said it all.
    let why = (!told.finding.verdict.says_it_all()).then(|| element("p").text(told.explained()));
    element("div")
        .class("paper-measure")
        .add(element("h3").text(told.headed()))
        .add(sentence(ctx, told))
        .maybe(why)
        .add(
            element("p")
                .class("line")
                .add(said(words.who_decides, &told.departments(true)))
                .add(said(words.form, told.form_or_not()))
                .maybe(base),
        )
        .maybe((!papers.is_empty()).then(|| {
            element("p").class("small").add(said(&[words.evidence, words.evidence_note].concat(), &papers))
        }))
}
