//! The screen that a booth rests on: what this is, an example of a result, and the ways in: a touch anywhere, an example
//! to look at first, or the visitor’s own phone. It moves once, for a moment, and rests (`booth.css`).

use crate::app::components::icon::{Icon, icon};
use crate::app::components::refused::refused;
use crate::app::components::{bead, bead_map, booth, qr, validity};
use crate::app::state::Action;
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::enterprise::Enterprise;
use crate::domain::group::Group;
use crate::domain::verdict::Verdict;
use crate::wording::{counted, fill};

/// How many examples are offered.
const EXAMPLES: usize = 3;

/// The page.
pub(super) fn attract(view: &View) -> Tag {
    let (words, policy) = (view.words, view.policy);
    let (_, clauses) = policy.extent();
    let facts = [counted(words.booth_clauses, clauses), counted(words.booth_measures, policy.measures.len())]
        .map(|fact| tag("span").text(fact));
    let number = tag("span").set("lang", "zh-CN").text(policy.number.as_str());
    // Answers that wait here are somebody’s: only who touches the button goes on with them.
    let begun = view.answers().count() > view.state.count_prefilled();
    let start = button(view, "primary", Action::Continue).set("data-action", "start").add(icon(Icon::Hand));
    let start = start.text(if begun { words.resume } else { words.booth_start });
    let ended = !policy.validity(view.today).in_force();
    let first =
        tag("div")
            .class("attract-words")
            .add(tag("p").class("line").add(number).each(facts))
            .add(tag("h1").set("tabindex", "-1").text(words.start_title))
            .each(words.booth_lead.map(|line| {
                tag("p").class("lead").phrases(&counted(line, usize::from(policy.minutes.usual)))
            }))
            .maybe(view.state.refused.map(|why| refused(words, why).set("role", "status")))
            .maybe(ended.then(|| validity::validity(view)))
            .add(tag("p").class("buttons").add(start).maybe(begun.then(|| booth::wipe(view, "outline"))));
    let page =
        view.main().class("attract").add(first).maybe(phone(view)).add(example(view)).maybe(examples(view));
    if begun { page } else { page.on_ground(view, Action::Continue) }
}

/// The way to the visitor’s own phone; it holds no answers.
fn phone(view: &View) -> Option<Tag> {
    let words = view.words;
    let address = view.host.address();
    let code = Some(address).filter(|address| !address.is_empty())?;
    let code = qr::qr(&code, words.booth_phone)?;
    let said = tag("p").add(tag("b").text(words.booth_phone)).add(tag("span").text(words.booth_phone_note));
    Some(tag("div").class("hand-over").add(code).add(said))
}

/// All measures as an example enterprise sees them, said to be one; without examples, as nobody has answered.
fn example(view: &View) -> Tag {
    let shown = tag("div").class("attract-beads");
    let Some((_, enterprise)) = offered(view).next() else {
        let verdicts = &view.progress.verdicts;
        return shown.add(bead_map::still(view, verdicts, view.words.start_title));
    };
    let verdicts = view.policy.verdicts(&enterprise.answers);
    let said = fill(view.words.example_banner, &[("title", view.text(&enterprise.title))]);
    let there = Verdict::ALL.into_iter().filter(|verdict| verdict.count(&verdicts) > 0);
    let legend = there.map(|verdict| {
        tag("li").add(bead::alone(Group::Of(verdict))).add(tag("span").text(view.words.verdict(verdict)))
    });
    shown
        .add(bead_map::still(view, &verdicts, &said))
        .add(tag("p").phrases(&said))
        .add(tag("ul").class("legend").each(legend))
}

/// Examples, each a touch away from its result.
fn examples(view: &View) -> Option<Tag> {
    let mut ways = offered(view).peekable();
    ways.peek()?;
    let ways = ways.map(|(index, enterprise)| {
        button(view, "outline", Action::LookAt(index))
            .set("data-action", "example")
            .phrases(view.text(&enterprise.title))
    });
    let title = tag("h2").text(view.words.booth_examples);
    Some(tag("div").class("attract-examples").add(title).add(tag("p").each(ways)))
}

/// The first examples, where examples are offered.
fn offered<'view>(view: &'view View) -> impl Iterator<Item = (usize, &'static Enterprise)> + use<'view> {
    let count = if view.offers_examples() { EXAMPLES } else { 0 };
    view.policy.enterprises.iter().enumerate().take(count)
}
