//! What to do tomorrow: at most three things, each a sentence to be read aloud, with what to have in hand and what it opens.

use crate::app::components::departments::{phone, with_official_name};
use crate::app::components::icon::{Icon, icon};
use crate::app::components::papers::in_hand;
use crate::app::components::steps;
use crate::app::context::{Context, Told};
use crate::app::element::{Element, button, element};
use crate::domain::call::Call;
use crate::domain::group::Group;
use crate::domain::index::{DepartmentIndex, FactIndex, MeasureIndex};
use crate::domain::next_step::NextStep;
use crate::domain::policy::Measure;
use crate::domain::road_map::RoadStep;
use crate::domain::text::Language;
use crate::report::{Report, naming};
use crate::session::{Action, AnswerSource, Filter, Route};
use crate::wording::{Piece, Wording, counted, fill, pieces};

/// So many names in a sentence.
const NAMED: usize = 2;

/// The block; nothing where there is nothing to do.
pub(in crate::app) fn next_steps(ctx: &Context, report: &Report<'static, '_>) -> Option<Element> {
    let words = ctx.words;
    let steps = report.next_steps(ctx.answers());
    let report = report.after_entry();
    let items: Vec<Element> =
        (0..).zip(&steps).filter_map(|(place, step)| item(ctx, &report, step, &id(place))).collect();
    if items.is_empty() {
        return None;
    }
    let tomorrow = ctx.today.in_days(1);
    let section = element("section")
        .class("next-steps")
        .add(element("h2").text(if tomorrow == tomorrow.off_weekend() {
            words.next_steps
        } else {
            words.next_steps_monday
        }))
        .add(element("ol").class("card").each(items))
        .maybe(other_calls(ctx, &report, &steps))
        .add(element("p").class("note").text(words.next_steps_note).text(unknown_phone(ctx, &steps)));
    Some(section)
}

/// Where to look for a telephone number that nobody has said.
fn unknown_phone(ctx: &Context, steps: &[NextStep]) -> String {
    let lacking = steps.iter().any(|step| match step {
        NextStep::Call(call) => ctx.policy.with_phone(call.department).is_none(),
        _ => false,
    });
    if lacking {
        fill(ctx.words.contact_unknown, &[("issuer", ctx.text(&ctx.policy.issuer))])
    } else {
        String::new()
    }
}

/// The way to the calls that are not told here.
fn other_calls(ctx: &Context, report: &Report<'static, '_>, steps: &[NextStep]) -> Option<Element> {
    let all = report.measures().filter(|told| told.finding.verdict.is_for_a_call()).count();
    let called =
        steps.iter().map(|step| if let NextStep::Call(call) = step { call.measures.len() } else { 0 });
    let more = all.saturating_sub(called.sum());
    let way =
        || button(ctx, "text", Action::Go(Route::Departments)).text(counted(ctx.words.more_calls, more));
    (more > 0).then(|| element("p").add(way()))
}

/// The name of the sentence of a step, by which its ways refer to it.
fn id(place: usize) -> String {
    ["next-step-", &place.to_string()].concat()
}

fn item(ctx: &Context, report: &Report<'static, '_>, step: &NextStep, id: &str) -> Option<Element> {
    let (kind, content) = match step {
        NextStep::Enter(waiting) => ("enter", enter(ctx, *waiting)?),
        NextStep::Call(call) => ("call", about_call(ctx, report, call, id)?),
        NextStep::Answer { first, facts, measures } => {
            ("answer", answer(ctx, *first, [*facts, *measures], id))
        }
        NextStep::Take(step) => ("take", take(ctx, step, id)),
        NextStep::Begin(measures) => ("begin", begin(ctx, report, measures, id)?),
    };
    Some(element("li").set("data-next", kind).add(content))
}

fn enter(ctx: &Context, waiting: usize) -> Option<Element> {
    let step = ctx.text(&ctx.policy.scope.as_ref()?.step);
    let text = fill(ctx.words.step_enter, &[("step", step), ("n", &waiting.to_string())]);
    Some(element("div").add(element("p").class("next-step").text(text)))
}

fn about_call(ctx: &Context, report: &Report<'static, '_>, call: &Call, id: &str) -> Option<Element> {
    let words = ctx.words;
    let said = report.spoken(call, NAMED)?;
    let (apply, confirm) = (&said.apply, &said.confirm);
    let asked = report.told(confirm).next().and_then(|told| question(ctx, &told));
    let hand = if apply.is_empty() { confirm } else { apply };
    let hand: Vec<&Measure> = hand.iter().filter_map(|measure| ctx.measure(*measure)).collect();
    // A call is about nothing else.
    let counts = Group::ALL
        .map(|group| (group, report.told(&call.measures).filter(|told| told.group() == group).count()));
    let (way, label) = match *call.measures {
        [measure] => (Action::ShowMeasure(measure), counted(words.see_measures, 1)),
        _ => (Action::ShowCall(call.department), words.see_sheet.to_owned()),
    };
    let department = Some(call.department);
    let content = element("div")
        .add(sentence(ctx, &said.first, department).class("next-step").set("id", id.to_owned()))
        .maybe(said.second.map(|second| sentence(ctx, &second, department)))
        .maybe(asked)
        .maybe(call_at(ctx, department))
        .maybe(in_hand(ctx, &hand))
        .add(
            element("div")
                .class("next-opens")
                .each(counts.into_iter().filter_map(|count| counted_group(ctx, count)))
                .add(way_on(ctx, way, label, id)),
        );
    Some(content)
}

/// The first thing to ask about a measure, word for word; also in the language of the department.
fn question(ctx: &Context, told: &Told) -> Option<Element> {
    let official = Wording::of(Language::OFFICIAL);
    let ask = |words| told.in_words(words).questions().into_iter().next();
    let said = element("p")
        .class("note")
        .add(element("b").text(told.clause_in(ctx.words.ask_so)))
        .text(ask(ctx.words)?);
    let beside = ask(official).filter(|_| ctx.session.language != official.language);
    Some(said.maybe(beside.map(|question| {
        element("span")
            .class("in-chinese")
            .text(ctx.words.ask_official)
            .add(element("span").set("lang", official.tag).text(question))
    })))
}

fn answer(ctx: &Context, fact: FactIndex, [facts, measures]: [usize; 2], id: &str) -> Element {
    let words = ctx.words;
    let text = fill(words.step_answer, &[("n", &facts.to_string()), ("measures", &measures.to_string())]);
    let unanswered = ctx.answers().get(fact).is_none();
    let action = if unanswered { Action::Continue } else { Action::GoToFact(fact) };
    let way = || {
        button(ctx, "text", action)
            .set("data-action", "answer")
            .set("aria-describedby", id.to_owned())
            .text(words.answer_them)
    };
    // The answers of an example or a link are not the visitor’s to give.
    let own = ctx.session.source == AnswerSource::Own;
    element("div")
        .add(element("p").class("next-step").set("id", id.to_owned()).text(text))
        .maybe(own.then(way))
}

fn take(ctx: &Context, step: &RoadStep, id: &str) -> Element {
    let measures: Vec<MeasureIndex> = step.opens.iter().map(|moved| moved.measure).collect();
    let department = first_department(ctx, &measures);
    let pattern = fill(ctx.words.step_take, &[("step", &steps::named(ctx, step))]);
    element("div")
        .add(
            sentence(ctx, &naming(ctx.policy, ctx.words, &pattern, &measures, NAMED), department)
                .class("next-step")
                .set("id", id.to_owned()),
        )
        .maybe(call_at(ctx, department))
        .add(way_to(ctx, &measures, Action::Go(Route::RoadMap), id))
}

fn begin(
    ctx: &Context,
    report: &Report<'static, '_>,
    measures: &[MeasureIndex],
    id: &str,
) -> Option<Element> {
    let first = *measures.first()?;
    let pattern = fill(ctx.words.step_begin, &[("acts", &report.measure(first)?.acts())]);
    let all = ctx.narrowed(|filter| *filter = Filter { group: Some(Group::Begin), ..Filter::default() });
    let content = element("div")
        .add(
            sentence(
                ctx,
                &naming(ctx.policy, ctx.words, &pattern, measures, NAMED),
                first_department(ctx, measures),
            )
            .class("next-step")
            .set("id", id.to_owned()),
        )
        .maybe(call_at(ctx, first_department(ctx, measures)))
        .add(way_to(ctx, measures, all, id));
    Some(content)
}

fn first_department(ctx: &Context, measures: &[MeasureIndex]) -> Option<DepartmentIndex> {
    measures.first().and_then(|measure| ctx.policy.first_department(*measure))
}

/// The telephone number of the department that the sentence names.
fn call_at(ctx: &Context, department: Option<DepartmentIndex>) -> Option<Element> {
    phone(ctx, department?).map(|number| element("p").class("note").add(number))
}

/// A sentence with the `{department}` to call, also by its official name.
fn sentence(ctx: &Context, told: &str, department: Option<DepartmentIndex>) -> Element {
    pieces(told).fold(element("p"), |place, piece| match (piece, department) {
        (Piece::Words(words), _) => place.text(words.to_owned()),
        (Piece::Name(..), Some(department)) => with_official_name(ctx, place, department),
        (Piece::Name(..), None) => place,
    })
}

/// How many measures of a group a call is about; nothing for none.
fn counted_group(ctx: &Context, (group, count): (Group, usize)) -> Option<Element> {
    let values = [("group", ctx.words.group(group)), ("n", &*count.to_string())];
    let told = || fill(ctx.words.group_counted, &values);
    (count > 0)
        .then(|| element("span").classes("count-of", group.id()).add(icon(Icon::Group(group))).text(told()))
}

/// The way to a measure, or to where several are told together.
fn way_to(ctx: &Context, measures: &[MeasureIndex], several: Action, id: &str) -> Element {
    let way = if let [measure] = measures { Action::ShowMeasure(*measure) } else { several };
    way_on(ctx, way, counted(ctx.words.see_measures, measures.len()), id)
}

fn way_on(ctx: &Context, way: Action, label: String, id: &str) -> Element {
    button(ctx, "text", way)
        .set("data-action", "next-step")
        .set("aria-describedby", id.to_owned())
        .text(label)
}
