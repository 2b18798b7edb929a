//! What is said above every page while an example is looked at, or another page has other answers; and the ways out of it.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Lens, Saved};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::share::Carried;
use crate::wording::{counted, fill};

const ABOUT_EXAMPLE: &str = "banner example-banner";

/// The banners; none while answers are looked at that are the visitor’s alone.
pub(in crate::app) fn banners(view: &View) -> Option<Tag> {
    let (elsewhere, base) = (elsewhere(view), base(view));
    let any = elsewhere.is_some() || base.is_some();
    let aside = || match view.state.elsewhere {
        // Here another aside may stand on the same page.
        Some(_) => tag("aside").set("aria-label", view.words.keep),
        None => tag("aside"),
    };
    any.then(|| aside().class("banners").maybe(elsewhere).maybe(base))
}

/// What another page has done to the answers that are kept.
fn elsewhere(view: &View) -> Option<Tag> {
    let words = view.words;
    let found = view.state.elsewhere.as_ref()?;
    let way = |name: &'static str, action: Action, label: &'static str| {
        button(view, "text", action).set("data-action", name).text(label)
    };
    let title = if *found == Saved::Nothing { words.elsewhere_cleared } else { words.elsewhere_changed };
    let follow = match found {
        Saved::Answers(..) => Some(way("take-found", Action::Settle(true), words.elsewhere_take)),
        Saved::Nothing => Some(way("clear-too", Action::ClearAnswers, words.elsewhere_clear)),
        Saved::Trouble(_) => None,
    };
    let banner = tag("div")
        .class("banner elsewhere-banner")
        .set("role", "status")
        .add(tag("p").add(icon(Icon::Warning)).add(tag("b").text(title)))
        .add(tag("p").class("note").text(words.elsewhere_note))
        .add(tag("p").class("banner-ways").maybe(follow).add(way(
            "keep-own",
            Action::Settle(false),
            words.elsewhere_keep,
        )));
    Some(banner)
}

/// Whose answers the trial is laid over: those of a link or of an example, also where they were taken over as they are.
fn base(view: &View) -> Option<Tag> {
    let words = view.words;
    let example = view.example.map(|example| example.told(words));
    let banner = match view.state.lens {
        Lens::Own if view.state.place.is_about_own() => None,
        Lens::Own => example.map(|title| banner(ABOUT_EXAMPLE, Icon::Info, &title)),
        Lens::Link => link(view, example),
        Lens::Example(_) => {
            let ways = (words.example_take, words.example_replace, words.example_leave);
            Some(borrowed(view, banner(ABOUT_EXAMPLE, Icon::Info, &example?), ways))
        }
    }?;
    // The title of the page repeats it.
    Some(if view.example.is_some() { banner.set("data-invented", "") } else { banner })
}

/// Whose result came with a link, how much of it travelled, and from which rules.
fn link(view: &View, example: Option<String>) -> Option<Tag> {
    let words = view.words;
    let received = view.state.received.as_ref()?;
    let name = &received.link.name;
    // The signature of an example is no name.
    let nameless = name.is_empty() || view.example.is_some_and(|example| !example.alike);
    let kept = view.state.opened_case().map(|case| fill(words.case_banner, &[("name", &case.name)]));
    let title = if let Some(kept) = kept {
        kept
    } else if nameless {
        words.link_banner.to_owned()
    } else {
        fill(words.link_from, &[("name", name)])
    };
    let (title, below) = match example {
        Some(example) => (example, Some(title)),
        None => (title, None),
    };
    let carried = (received.link.carried == Carried::Needed).then(|| words.link_needed.to_owned());
    let older = (received.revision < view.policy.revision).then(|| match received.lost {
        0 => words.link_older.to_owned(),
        lost => counted(words.link_lost, lost),
    });
    let mut banner = banner("banner example-banner link-banner", Icon::Share, &title);
    for note in [below, carried, older] {
        banner = banner.maybe(note.map(|note| tag("p").class("note").text(note)));
    }
    Some(borrowed(view, banner, (words.link_take, words.link_replace, words.link_leave)))
}

fn banner(class: &'static str, symbol: Icon, title: &str) -> Tag {
    tag("div").class(class).add(tag("p").add(icon(symbol)).add(tag("b").phrases(title)))
}

/// Answers that are not the visitor’s, with the ways to take them over or leave them.
fn borrowed(
    view: &View,
    banner: Tag,
    (take, replace, leave): (&'static str, &'static str, &'static str),
) -> Tag {
    let own = view.state.own.count();
    let take = if own == 0 { take.to_owned() } else { counted(replace, own) };
    let way = |name: &'static str, action: Action| button(view, "text", action).set("data-action", name);
    banner.add(
        tag("p")
            .class("banner-ways")
            .add(way("take-over", Action::TakeOver).text(take))
            .add(way("leave", Action::LeaveExample).text(leave)),
    )
}
