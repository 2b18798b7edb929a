//! A page of the questionnaire at a booth: one question or one checklist, with all that belongs to it beside it, so that
//! nothing has to be scrolled. Everywhere else it is `screen`.

use crate::app::components::icon::{Icon, icon};
use crate::app::components::{bead_map, checklist, dock, hint, problems, question, why};
use crate::app::state::Fold;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::fact::Screen;

use super::screen::{fallen, meta, questionnaire};

/// The page that is being answered.
pub(super) fn booth_screen(view: &View, screen: &'static Screen) -> Tag {
    let sheet = &view.state.sheet;
    let visible = &sheet.shown;
    let fact = sheet.question(view.policy).and_then(|index| Some((index, view.policy.fact_at(index)?)));
    let prompt = fact.map_or_else(|| view.text(&screen.title), |(_, fact)| view.text(&fact.prompt));
    let heading =
        tag("h1").set("id", "asked").set("tabindex", "-1").maybe(problems::prefix(view)).text(prompt);
    let lead =
        || tag("p").class("lead").text(view.words.multi_hint).text(view.text(&view.policy.checklist_note));
    let asked = tag("div")
        .class("prompted")
        .add(meta(view, screen))
        .add(heading)
        .maybe(fact.is_none().then(lead))
        .maybe(fact.and_then(|(index, fact)| hint::below(view, Fold::Hint(index), &fact.hint, prompt)))
        .add(tag("p").class("because").add(icon(Icon::Eye)).add(tag("span").text(why::text(view))));
    let answers = match fact {
        Some((index, fact)) => question::controls(view, index, fact),
        None => tag("fieldset")
            .class("question")
            .add(checklist::checklist(view, visible))
            .problem(problems::inline(view, None)),
    };
    let given = tag("div")
        .class("given-here")
        .maybe(fallen(view))
        .maybe(problems::summary(view))
        .add(answers.set("aria-labelledby", "asked"));
    let standing = tag("aside").class("standing").add(dock::counts(view)).add(bead_map::filling(
        view,
        &view.progress.verdicts,
        &dock::said(view),
    ));
    let answering = tag("div").class("answering").add(given).add(dock::buttons(view, screen.layout));
    questionnaire(screen)
        // Another place of the trail is another page: it begins at its top.
        .key(view.state.at)
        .add(view.main().class("booth-screen").add(asked).add(answering).add(standing))
}
