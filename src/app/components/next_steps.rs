//! What to do tomorrow: at most three things, each a sentence to be read aloud, with what to have in hand and what it opens.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::steps;
use crate::app::state::{Action, Filter, Lens, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::assess::Assessment;
use crate::domain::call::Call;
use crate::domain::group::Group;
use crate::domain::next_step::NextStep;
use crate::domain::road_map::RoadStep;
use crate::domain::verdict::Verdict;
use crate::report::{in_marks, papers, questions};
use crate::wording::{counted, fill};

/// So many names in a sentence, and so many papers in a line.
const NAMED: usize = 2;

/// The block; nothing where there is nothing to do.
pub(in crate::app) fn next_steps(view: &View, assessment: &Assessment) -> Option<Tag> {
    let words = view.words;
    // With an answer tried out, the steps stay those of the answers themselves.
    let told = assessment.after_entry.as_deref().unwrap_or(assessment);
    let steps = view.policy.next_steps(view.answers(), assessment);
    let items: Vec<Tag> = steps.iter().filter_map(|step| item(view, told, step)).collect();
    if items.is_empty() {
        return None;
    }
    let section = tag("section")
        .class("next-steps")
        .add(tag("h2").text(words.next_steps))
        .add(tag("ol").class("card").each(items))
        .add(tag("p").class("note").text(words.next_steps_note));
    Some(section)
}

fn item(view: &View, told: &Assessment, step: &NextStep) -> Option<Tag> {
    let (kind, content) = match step {
        NextStep::Enter(waiting) => ("enter", enter(view, *waiting)?),
        NextStep::Call(call) => ("call", about_call(view, told, call)),
        NextStep::Answer(fact, facts, measures) => ("answer", answer(view, (*fact, *facts, *measures))),
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

fn about_call(view: &View, told: &Assessment, call: &Call) -> Tag {
    let words = view.words;
    let is = |only: Verdict| {
        move |measure: &&u16| {
            told.findings.get(usize::from(**measure)).is_some_and(|finding| finding.verdict == only)
        }
    };
    let of = |only: Verdict| call.measures.iter().filter(is(only)).copied().collect::<Vec<u16>>();
    let (qualifies, review, confirm) = (of(Verdict::Qualifies), of(Verdict::Review), of(Verdict::Confirm));
    let department = view.policy.departments.get(usize::from(call.department));
    let department = department.map(|name| view.text(name)).unwrap_or_default();
    let apply = [qualifies.as_slice(), review.as_slice()].concat();
    let (first, second) = match (apply.is_empty(), confirm.is_empty()) {
        (true, _) => (sentence(view, words.step_ask, department, &confirm), None),
        (false, true) => (sentence(view, words.step_apply, department, &apply), None),
        (false, false) => (
            sentence(view, words.step_apply, department, &apply),
            Some(sentence(view, words.step_ask_too, department, &confirm)),
        ),
    };
    let asked = if apply.is_empty() {
        confirm.first().and_then(|measure| question(view, told, *measure))
    } else {
        None
    };
    let hand = if apply.is_empty() { &confirm } else { &apply };
    let counts = [
        (Verdict::Qualifies, qualifies.len()),
        (Verdict::Review, review.len()),
        (Verdict::Confirm, confirm.len()),
    ];
    tag("div").add(first.class("next-step")).maybe(second).maybe(asked).maybe(in_hand(view, hand)).add(opens(
        view,
        &counts.map(|(verdict, count)| (Group::Of(verdict), count)),
        way_to(&call.measures, Action::ShowCall(call.department)),
    ))
}

/// The first thing to ask about a measure, word for word.
fn question(view: &View, told: &Assessment, measure: u16) -> Option<Tag> {
    let finding = told.findings.get(usize::from(measure))?;
    let question = questions(view.policy, view.words, view.measure(measure)?, finding).into_iter().next()?;
    Some(tag("p").class("note").add(tag("b").text(view.words.ask_so)).text(question))
}

fn answer(view: &View, (fact, facts, measures): (u16, usize, usize)) -> Tag {
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
    let pattern = fill(view.words.step_take, &[("step", &steps::named(view, step))]);
    let groups = Group::ALL
        .map(|group| (group, step.opens.iter().filter(|moved| Group::Of(moved.after) == group).count()));
    tag("div")
        .add(sentence(view, &pattern, first_department(view, &measures), &measures).class("next-step"))
        .add(opens(view, &groups, way_to(&measures, Action::Go(Place::RoadMap))))
}

fn begin(view: &View, told: &Assessment, measures: &[u16]) -> Option<Tag> {
    let first = *measures.first()?;
    let (measure, finding) = (view.measure(first)?, told.findings.get(usize::from(first))?);
    let acts = view.policy.acts(measure, &finding.repair)?;
    let acts: Vec<&str> = acts.iter().map(|act| act.words.get(view.state.language)).collect();
    let pattern = fill(view.words.step_begin, &[("acts", &acts.join(view.words.part_separator))]);
    let all = view.narrowed(|filter| *filter = Filter { group: Some(Group::Begin), ..Filter::default() });
    let content = tag("div")
        .add(sentence(view, &pattern, first_department(view, measures), measures).class("next-step"))
        .add(opens(view, &[(Group::Begin, measures.len())], way_to(measures, all)));
    Some(content)
}

fn first_department(view: &View, measures: &[u16]) -> &'static str {
    let department = measures.first().and_then(|measure| view.policy.first_department(*measure));
    let name = department.and_then(|index| view.policy.departments.get(usize::from(index)));
    name.map(|name| view.text(name)).unwrap_or_default()
}

/// A sentence with `{department}` and the `{names}` of measures.
fn sentence(view: &View, pattern: &str, department: &str, measures: &[u16]) -> Tag {
    let words = view.words;
    let (total, mut names) = (measures.len(), String::new());
    for (place, measure) in
        measures.iter().take(NAMED).filter_map(|measure| view.measure(*measure)).enumerate()
    {
        let between = if place + 1 == total { words.names_and } else { words.quoted_separator };
        names.push_str(if place > 0 { between } else { "" });
        names.push_str(&in_marks(words, view.text(&measure.title)));
    }
    if total > NAMED {
        names.push_str(&counted(words.names_more, total));
    }
    tag("p").text(fill(pattern, &[("department", department), ("names", &names)]))
}

/// What to have in hand, the first papers by name.
fn in_hand(view: &View, measures: &[u16]) -> Option<Tag> {
    let words = view.words;
    let all = papers(view.words, measures.iter().filter_map(|measure| view.measure(*measure)));
    let named: Vec<&str> = all.iter().take(NAMED).copied().collect();
    let named = named.join(words.part_separator);
    let more = (all.len() > NAMED).then(|| counted(words.papers_more, all.len())).unwrap_or_default();
    let text = tag("p").class("note").add(tag("b").text(words.in_hand)).text([named, more].concat());
    (!all.is_empty()).then_some(text)
}

/// How many measures it is about, by group; and the way to them.
fn opens(view: &View, counts: &[(Group, usize)], way: Action) -> Tag {
    let told = counts.iter().filter(|(_, count)| *count > 0).map(|(group, count)| {
        let values = [("group", view.words.group(*group)), ("n", &*count.to_string())];
        tag("span")
            .classes("count-of", group.id())
            .add(icon(Icon::of(*group)))
            .text(fill(view.words.group_counted, &values))
    });
    let total = counts.iter().map(|(_, count)| count).sum();
    let way = button(view, "text", way)
        .set("data-action", "next-step")
        .text(counted(view.words.see_measures, total));
    tag("div").class("next-opens").each(told).add(way)
}

/// The way to a measure, or to where several are told together.
fn way_to(measures: &[u16], several: Action) -> Action {
    match measures {
        [measure] => Action::Show(*measure),
        _ => several,
    }
}
