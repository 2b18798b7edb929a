//! A screen of the questionnaire: its questions or its checklist, why it is asked, and the way on.

use yew::prelude::*;

use crate::app::components::beside::beside;
use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::components::{bead_map, checklist, dock, problems, question, why};
use crate::app::state::Action;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::fact::{Layout, Screen};
use crate::wording::{counted, fill};

use super::booth_screen::booth_screen;

/// The page of the screen that is being answered.
pub(super) fn screen(view: &View) -> Tag {
    let sheet = &view.state.sheet;
    let Some(screen) = view.policy.screens.get(sheet.screen) else {
        return view.main();
    };
    if view.state.setting.booth() {
        return booth_screen(view, screen);
    }
    let visible = sheet.visible(view.policy, view.answers());
    let main = view
        .main()
        .set("part", "question")
        .add(meta(view, screen, &visible))
        .maybe(fallen(view))
        .maybe(problems::summary(view));
    let main = match screen.layout {
        Layout::Questions => main.each(questions(view, &visible)),
        Layout::Checklist => main.add(list(view, screen, &visible)),
    };
    // Another screen has other questions; what stands beside them stays.
    let main = main.key(sheet.screen).add(why::why(view, &visible));
    form(view, screen)
        .add(
            tag("div").class("screen-frame").add(main).add(
                tag("aside")
                    .class("screen-beads")
                    .add(beside(view, bead_map::filling(view, &view.progress.verdicts, &dock::said(view)))),
            ),
        )
        .add(dock::dock(view, screen.layout))
}

/// What holds the questions; it is never sent anywhere.
pub(super) fn form(view: &View, screen: &'static Screen) -> Tag {
    let send = view.send.clone();
    let submit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        send.emit(Action::Next);
    });
    tag("form").class("screen").set("data-screen", screen.id.as_str()).set("novalidate", "").on_submit(submit)
}

/// Where in the interview this is.
pub(super) fn meta(view: &View, screen: &'static Screen, visible: &[u16]) -> Tag {
    let questions = screen.layout == Layout::Questions;
    let number = view.state.ordinal(view.policy, view.state.sheet.screen);
    let first = visible.first().and_then(|fact| view.policy.fact_at(*fact));
    let year = questions && first.is_some_and(|fact| fact.year);
    let after = view.policy.screens_after(view.state.sheet.screen, view.answers(), &view.progress);
    let page = match after {
        Some(after) => {
            let [number, all] = [number, number + after].map(|count| count.to_string());
            fill(view.words.screen_of, &[("n", &number), ("all", &all)])
        }
        None => counted(view.words.screen, number),
    };
    tag("p")
        .class("meta")
        .maybe(questions.then(|| tag("span").text(view.text(&screen.title))))
        .add(tag("span").text(page))
        .maybe(year.then(|| tag("span").text(view.year())))
}

/// The answers that a change has made useless.
pub(super) fn fallen(view: &View) -> Option<Tag> {
    let fallen = &view.state.fallen;
    if fallen.is_empty() {
        return None;
    }
    let prompts = fallen.iter().filter_map(|fact| view.policy.fact_at(*fact));
    let prompts: Vec<&str> =
        prompts.map(|fact| view.text(&fact.prompt).trim_end_matches(['？', '?'])).collect();
    let values =
        [("n", &*fallen.len().to_string()), ("questions", &*prompts.join(view.words.part_separator))];
    let text = tag("p").text(fill(view.words.fallen, &values));
    Some(notice(Tone::Info, Icon::Info, text).set("role", "status").set("data-notice", "fallen"))
}

/// The questions; those that were answered elsewhere are folded as long as another one is open.
fn questions(view: &View, visible: &[u16]) -> Vec<Tag> {
    let sheet = &view.state.sheet;
    let open = visible.iter().any(|fact| sheet.before.get(*fact).is_none());
    let mut first = true;
    let mut drawn = Vec::new();
    for (index, fact) in visible.iter().filter_map(|index| Some((*index, view.policy.fact_at(*index)?))) {
        let folded = sheet.before.get(index).filter(|_| open && sheet.touched != Some(index));
        if let (Some(_), Some(answer)) = (folded, view.answers().get(index)) {
            drawn.push(question::folded(view, index, fact, answer));
        } else {
            drawn.push(question::question(view, index, fact, first));
            first = false;
        }
    }
    drawn
}

fn list(view: &View, screen: &'static Screen, visible: &[u16]) -> Tag {
    let heading =
        tag("h1").set("tabindex", "-1").maybe(problems::prefix(view)).text(view.text(&screen.title));
    tag("fieldset")
        .class("question")
        .add(tag("legend").add(heading))
        .add(tag("p").class("lead").text(view.words.multi_hint).text(view.text(&view.policy.checklist_note)))
        .add(checklist::checklist(view, visible))
        .problem(problems::inline(view, None))
}
