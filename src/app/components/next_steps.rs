//! What to do tomorrow: at most three things, each a sentence to be read aloud, with what to have in hand and what it opens.

use crate::app::components::departments::{phone, with_official_name};
use crate::app::components::icon::{Icon, icon};
use crate::app::components::papers::in_hand;
use crate::app::components::steps;
use crate::app::state::{Action, Filter, Lens, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::Assessment;
use crate::domain::call::Call;
use crate::domain::group::Group;
use crate::domain::next_step::NextStep;
use crate::domain::policy::Measure;
use crate::domain::road_map::RoadStep;
use crate::domain::text::Language;
use crate::domain::verdict::Verdict;
use crate::report::{found, naming, questions, spoken};
use crate::wording::{Wording, counted, fill};

/// So many names in a sentence.
const NAMED: usize = 2;

/// The block; nothing where there is nothing to do.
pub(in crate::app) fn next_steps(view: &View, assessment: &Assessment) -> Option<Tag> {
    let words = view.words;
    let told = assessment.after_entry.as_deref().unwrap_or(assessment);
    let steps = view.policy.next_steps(view.answers(), assessment);
    let items: Vec<Tag> = steps.iter().filter_map(|step| item(view, told, step)).collect();
    if items.is_empty() {
        return None;
    }
    let tomorrow = view.today.in_days(1);
    let section = tag("section")
        .class("next-steps")
        .add(tag("h2").text(if tomorrow == tomorrow.off_weekend() {
            words.next_steps
        } else {
            words.next_steps_monday
        }))
        .add(tag("ol").class("card").each(items))
        .maybe(other_calls(view, told, &steps))
        .add(tag("p").class("note").text(words.next_steps_note).text(unknown_phone(view, &steps)));
    Some(section)
}

/// Where to look for a telephone number that nobody has said.
fn unknown_phone(view: &View, steps: &[NextStep]) -> String {
    let lacking = steps.iter().any(|step| match step {
        NextStep::Call(call) => view.policy.with_phone(call.department).is_none(),
        _ => false,
    });
    if lacking {
        fill(view.words.contact_unknown, &[("issuer", view.text(&view.policy.issuer))])
    } else {
        String::new()
    }
}

/// The way to the calls that are not told here.
fn other_calls(view: &View, told: &Assessment, steps: &[NextStep]) -> Option<Tag> {
    let all = told.findings.iter().filter(|finding| finding.verdict.is_for_a_call()).count();
    let called =
        steps.iter().map(|step| if let NextStep::Call(call) = step { call.measures.len() } else { 0 });
    let more = all.saturating_sub(called.sum());
    let way =
        || button(view, "text", Action::Go(Place::Departments)).text(counted(view.words.more_calls, more));
    (more > 0).then(|| tag("p").add(way()))
}

fn item(view: &View, told: &Assessment, step: &NextStep) -> Option<Tag> {
    let (kind, content) = match step {
        NextStep::Enter(waiting) => ("enter", enter(view, *waiting)?),
        NextStep::Call(call) => ("call", about_call(view, told, call)?),
        NextStep::Answer { first, facts, measures } => ("answer", answer(view, *first, [*facts, *measures])),
        NextStep::Take(step) => ("take", take(view, step)),
        NextStep::Begin(measures) => ("begin", begin(view, told, measures)?),
    };
    Some(tag("li").set("data-next", kind).add(content))
}

fn enter(view: &View, waiting: usize) -> Option<Tag> {
    let step = view.text(&view.policy.scope.as_ref()?.step);
    let text = fill(view.words.step_enter, &[("step", step), ("n", &waiting.to_string())]);
    Some(tag("div").add(tag("p").class("next-step").text(text)))
}

fn about_call(view: &View, told: &Assessment, call: &Call) -> Option<Tag> {
    let words = view.words;
    let said = spoken(view.policy, words, told, call, NAMED)?;
    let (apply, confirm) = (&said.apply, &said.confirm);
    let asked = confirm.first().and_then(|measure| question(view, told, *measure));
    let hand = if apply.is_empty() { confirm } else { apply };
    let hand: Vec<&Measure> = hand.iter().filter_map(|measure| view.measure(*measure)).collect();
    let counts = [Verdict::Qualifies, Verdict::Review, Verdict::Confirm].map(|verdict| {
        let all = found(view.policy, told, &call.measures);
        (verdict, all.filter(|(_, finding)| finding.verdict == verdict).count())
    });
    let (way, label) = match *call.measures {
        [measure] => (Action::Show(measure), counted(words.see_measures, 1)),
        _ => (Action::ShowCall(call.department), words.see_sheet.to_owned()),
    };
    let department = Some(call.department);
    let content = tag("div")
        .add(sentence(view, &said.first, department).class("next-step"))
        .maybe(said.second.map(|second| sentence(view, &second, department)))
        .maybe(asked)
        .maybe(call_at(view, department))
        .maybe(in_hand(view, &hand))
        .add(
            tag("div")
                .class("next-opens")
                .each(counts.into_iter().filter_map(|count| counted_group(view, count)))
                .add(way_on(view, way, label)),
        );
    Some(content)
}

/// The first thing to ask about a measure, word for word; also in the language of the department.
fn question(view: &View, told: &Assessment, measure: u16) -> Option<Tag> {
    let (finding, measure) = (told.findings.get(usize::from(measure))?, view.measure(measure)?);
    let official = Wording::of(Language::Chinese);
    let ask = |words| questions(view.policy, words, measure, finding).into_iter().next();
    let clause = view.policy.clause_of(measure).map_or(0, |clause| clause.number);
    let said = tag("p")
        .class("note")
        .add(tag("b").text(counted(view.words.ask_so, usize::from(clause))))
        .text(ask(view.words)?);
    let beside = ask(official).filter(|_| view.state.language != official.language);
    Some(said.maybe(beside.map(|question| {
        tag("span")
            .class("in-chinese")
            .text(view.words.ask_official)
            .add(tag("span").set("lang", official.tag).text(question))
    })))
}

fn answer(view: &View, fact: u16, [facts, measures]: [usize; 2]) -> Tag {
    let words = view.words;
    let text = fill(words.step_answer, &[("n", &facts.to_string()), ("measures", &measures.to_string())]);
    let unanswered = view.answers().get(fact).is_none();
    let action = if unanswered { Action::Continue } else { Action::Visit(fact) };
    let way = || button(view, "text", action).set("data-action", "answer").text(words.answer_them);
    // The answers of an example or a link are not the visitor’s to give.
    let own = view.state.lens == Lens::Own;
    tag("div").add(tag("p").class("next-step").text(text)).maybe(own.then(way))
}

fn take(view: &View, step: &RoadStep) -> Tag {
    let measures: Vec<u16> = step.opens.iter().map(|moved| moved.measure).collect();
    let department = first_department(view, &measures);
    let pattern = fill(view.words.step_take, &[("step", &steps::named(view, step))]);
    tag("div")
        .add(
            sentence(view, &naming(view.policy, view.words, &pattern, &measures, NAMED), department)
                .class("next-step"),
        )
        .maybe(call_at(view, department))
        .add(way_to(view, &measures, Action::Go(Place::RoadMap)))
}

fn begin(view: &View, told: &Assessment, measures: &[u16]) -> Option<Tag> {
    let first = *measures.first()?;
    let (measure, finding) = (view.measure(first)?, told.findings.get(usize::from(first))?);
    let acts = view.policy.acts(measure, &finding.repair)?;
    let acts: Vec<&str> = acts.iter().map(|act| act.words.get(view.state.language)).collect();
    let pattern = fill(view.words.step_begin, &[("acts", &acts.join(view.words.part_separator))]);
    let all = view.narrowed(|filter| *filter = Filter { group: Some(Group::Begin), ..Filter::default() });
    let content = tag("div")
        .add(
            sentence(
                view,
                &naming(view.policy, view.words, &pattern, measures, NAMED),
                first_department(view, measures),
            )
            .class("next-step"),
        )
        .maybe(call_at(view, first_department(view, measures)))
        .add(way_to(view, measures, all));
    Some(content)
}

fn first_department(view: &View, measures: &[u16]) -> Option<u16> {
    measures.first().and_then(|measure| view.policy.first_department(*measure))
}

/// The telephone number of the department that the sentence names.
fn call_at(view: &View, department: Option<u16>) -> Option<Tag> {
    phone(view, department?).map(|number| tag("p").class("note").add(number))
}

/// A sentence with the `{department}` to call, also by its official name.
fn sentence(view: &View, told: &str, department: Option<u16>) -> Tag {
    match (told.split_once("{department}"), department) {
        (Some((before, after)), Some(department)) => {
            with_official_name(view, tag("p").text(before.to_owned()), department).text(after.to_owned())
        }
        _ => tag("p").text(told.to_owned()),
    }
}

/// How many measures of a group a call is about; nothing for none.
fn counted_group(view: &View, (verdict, count): (Verdict, usize)) -> Option<Tag> {
    let group = Group::Of(verdict);
    let values = [("group", view.words.group(group)), ("n", &*count.to_string())];
    let told = || fill(view.words.group_counted, &values);
    (count > 0).then(|| tag("span").classes("count-of", group.id()).add(icon(Icon::of(group))).text(told()))
}

/// The way to a measure, or to where several are told together.
fn way_to(view: &View, measures: &[u16], several: Action) -> Tag {
    let way = if let [measure] = measures { Action::Show(*measure) } else { several };
    way_on(view, way, counted(view.words.see_measures, measures.len()))
}

fn way_on(view: &View, way: Action, label: String) -> Tag {
    button(view, "text", way).set("data-action", "next-step").text(label)
}
