//! A page of the questionnaire: its question or its checklist, why it is asked, and the way on.

use crate::app::components::beside::beside;
use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::components::{bead_map, checklist, dock, problems, question, why};
use crate::app::state::{Action, Place};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::fact::{Layout, Screen};
use crate::wording::{counted, fill};

use super::booth_screen::booth_screen;

/// The page that is being answered.
pub(super) fn screen(view: &View) -> Tag {
    let sheet = &view.state.sheet;
    let Some(screen) = view.policy.screens.get(sheet.screen) else {
        return view.main();
    };
    if view.state.setting.booth() {
        return booth_screen(view, screen);
    }
    let main = view.main().set("part", "question").add(asked(view, screen)).add(why::why(view));
    questionnaire(screen)
        .add(
            tag("div").class("screen-frame").add(main).add(
                tag("aside")
                    .class("screen-beads")
                    .add(beside(view, bead_map::filling(view, &view.progress.verdicts, &dock::said(view)))),
            ),
        )
        .add(dock::frame(view, dock::buttons(view, screen.layout)))
}

/// The question or the checklist, with what is said above it.
pub(super) fn asked(view: &View, screen: &'static Screen) -> Tag {
    let question = view.state.sheet.question(view.policy);
    let question = question.and_then(|index| Some((index, view.policy.fact_at(index)?)));
    tag("div")
        .class("asking")
        // Another place of the trail is another page; what stands beside it stays.
        .key(view.state.at)
        .add(meta(view, screen))
        .maybe(other_year(view))
        .maybe(fallen(view))
        .maybe(problems::summary(view))
        .add(match question {
            Some((index, fact)) => question::question(view, index, fact),
            None => list(view, screen),
        })
}

/// What holds the question. No form: a frame may forbid to send one, and this one would never be sent.
pub(super) fn questionnaire(screen: &'static Screen) -> Tag {
    tag("div").class("screen").set("data-screen", screen.id.as_str())
}

/// Where in the interview this is.
pub(super) fn meta(view: &View, screen: &'static Screen) -> Tag {
    let (words, state) = (view.words, view.state);
    let first = state.sheet.shown.first().copied().unwrap_or_default();
    let (title, number, all) = match state.place {
        Place::QuickLook(at) => {
            (Some(words.quick_title), usize::from(at) + 1, Some(view.policy.quick_look.len()))
        }
        _ => {
            let number = view.policy.page_number(first, view.answers());
            let after = view.policy.pages_after(first, view.answers(), &view.progress);
            let title = (screen.layout == Layout::Questions).then(|| view.text(&screen.title));
            (title, number, after.map(|after| number + after))
        }
    };
    let page = match all {
        Some(all) => {
            let [number, all] = [number, all].map(|count| count.to_string());
            fill(words.screen_of, &[("n", &number), ("all", &all)])
        }
        None => counted(words.screen, number),
    };
    let question = state.sheet.question(view.policy).and_then(|fact| view.policy.fact_at(fact));
    let year = question.is_some_and(|fact| fact.year);
    tag("p")
        .class("meta")
        .set("id", question::WHERE)
        .maybe(title.map(|title| tag("span").text(title)))
        .add(tag("span").text(page))
        .maybe(year.then(|| tag("span").text(view.year())))
}

/// The way to apply for the other year, this one or the last, where what is asked depends on it.
fn other_year(view: &View) -> Option<Tag> {
    let asks = |fact: &u16| view.policy.fact_at(*fact).is_some_and(|fact| fact.year);
    let this = view.today.year();
    let other = if view.applied_for() == this { this.saturating_sub(1) } else { this };
    let offered = !view.state.setting.booth() && view.state.sheet.shown.iter().any(asks);
    offered.then(|| {
        button(view, "text try", Action::Year(other))
            .set("data-action", "year")
            .text(fill(view.words.year_other, &[("year", &other.to_string())]))
    })
}

/// The answers that a change has made useless.
pub(super) fn fallen(view: &View) -> Option<Tag> {
    let fallen = &view.state.fallen;
    if fallen.is_empty() {
        return None;
    }
    let prompts = fallen.iter().filter_map(|fact| view.policy.fact_at(*fact));
    let prompts: Vec<&str> = prompts.map(|fact| view.question(fact)).collect();
    let values =
        [("n", &*fallen.len().to_string()), ("questions", &*prompts.join(view.words.part_separator))];
    let text = tag("p").text(fill(view.words.fallen, &values));
    Some(notice(Tone::Info, Icon::Info, text).set("role", "status").set("data-notice", "fallen"))
}

fn list(view: &View, screen: &'static Screen) -> Tag {
    let heading = tag("h1").maybe(problems::prefix(view)).text(view.text(&screen.title));
    let hint = tag("p").class("lead").set("id", question::LEAD);
    question::first(tag("fieldset"))
        .class_if("question", problems::is_wrong(view, None), "wrong")
        .add(tag("legend").add(heading))
        .add(hint.text(view.words.multi_hint).text(view.text(&view.policy.checklist_note)))
        .add(checklist::checklist(view, &view.state.sheet.shown))
        .problem(problems::inline(view, None))
}
