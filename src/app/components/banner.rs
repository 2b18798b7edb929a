//! What is said above every page while an example is looked at, or another page has other answers; and the ways out of it.

use crate::app::components::icon::{Icon, icon};
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::format::link::Carried;
use crate::session::{Action, AnswerSource, Saved, StorageAction};
use crate::wording::{counted, fill};

const ABOUT_EXAMPLE: &str = "banner example-banner";

/// The banners; none while answers are looked at that are the visitor’s alone.
pub(in crate::app) fn banners(ctx: &Context) -> Option<Element> {
    let (elsewhere, base) = (elsewhere(ctx), base(ctx));
    let any = elsewhere.is_some() || base.is_some();
    let aside = || match ctx.session.elsewhere {
        // Here another aside may stand on the same page.
        Some(_) => element("aside").set("aria-label", ctx.words.keep),
        // A landmark of the document, where the document is ours: a page around may have an aside of its own.
        None if ctx.session.config.own_page => element("aside"),
        None => element("div"),
    };
    any.then(|| aside().class("banners").maybe(elsewhere).maybe(base))
}

/// What another page has done to the answers that are kept.
fn elsewhere(ctx: &Context) -> Option<Element> {
    let words = ctx.words;
    let found = ctx.session.elsewhere.as_ref()?;
    let way = |name: &'static str, action: Action, label: &'static str| {
        button(ctx, "text", action).set("data-action", name).text(label)
    };
    let title = if *found == Saved::Nothing { words.elsewhere_cleared } else { words.elsewhere_changed };
    let follow = match found {
        Saved::Answers(..) => {
            Some(way("take-found", Action::Storage(StorageAction::Settle(true)), words.elsewhere_take))
        }
        Saved::Nothing => {
            Some(way("clear-too", Action::Storage(StorageAction::ClearAnswers), words.elsewhere_clear))
        }
        Saved::StorageError(_) => None,
    };
    let banner = element("div")
        .class("banner elsewhere-banner")
        .set("role", "status")
        .add(element("p").add(icon(Icon::Warning)).add(element("b").text(title)))
        .add(element("p").class("note").text(words.elsewhere_note))
        .add(element("p").class("banner-ways").maybe(follow).add(way(
            "keep-own",
            Action::Storage(StorageAction::Settle(false)),
            words.elsewhere_keep,
        )));
    Some(banner)
}

/// Whose answers the trial is laid over: those of a link or of an example, also where they were taken over as they are.
fn base(ctx: &Context) -> Option<Element> {
    let words = ctx.words;
    let example = ctx.example.map(|example| example.told(words));
    let banner = match ctx.session.source {
        AnswerSource::Own if ctx.session.route.is_about_own() => None,
        AnswerSource::Own => example.map(|title| banner(ABOUT_EXAMPLE, Icon::Info, &title)),
        AnswerSource::Link => link(ctx, example),
        AnswerSource::Example(_) => {
            let ways = (words.example_take, words.example_replace, words.example_leave);
            Some(borrowed(ctx, banner(ABOUT_EXAMPLE, Icon::Info, &example?), ways))
        }
    }?;
    // The title of the page repeats it.
    Some(if ctx.example.is_some() { banner.set("data-invented", "") } else { banner })
}

/// Whose result came with a link, how much of it travelled, and from which rules.
fn link(ctx: &Context, example: Option<String>) -> Option<Element> {
    let words = ctx.words;
    let received = ctx.session.received.as_ref()?;
    let name = &received.link.name;
    // The signature of an example is no name.
    let nameless = name.is_empty() || ctx.example.is_some_and(|example| !example.alike);
    let kept = ctx.session.opened_case().map(|case| fill(words.case_banner, &[("name", &case.name)]));
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
    let older = (received.revision < ctx.policy.revision).then(|| match received.lost {
        0 => words.link_older.to_owned(),
        lost => counted(words.link_lost, lost),
    });
    let mut banner = banner("banner example-banner link-banner", Icon::Share, &title);
    for note in [below, carried, older] {
        banner = banner.maybe(note.map(|note| element("p").class("note").text(note)));
    }
    Some(borrowed(ctx, banner, (words.link_take, words.link_replace, words.link_leave)))
}

fn banner(class: &'static str, symbol: Icon, title: &str) -> Element {
    element("div").class(class).add(element("p").add(icon(symbol)).add(element("b").phrases(title)))
}

/// Answers that are not the visitor’s, with the ways to take them over or leave them.
fn borrowed(
    ctx: &Context,
    banner: Element,
    (take, replace, leave): (&'static str, &'static str, &'static str),
) -> Element {
    let own = ctx.session.own.count();
    let take = if own == 0 { take.to_owned() } else { counted(replace, own) };
    let way = |name: &'static str, action: Action| button(ctx, "text", action).set("data-action", name);
    banner.add(
        element("p")
            .class("banner-ways")
            .add(way("take-over", Action::AdoptAnswers).text(take))
            .add(way("leave", Action::ReturnToOwn).text(leave)),
    )
}
