//! What is said above every page while an example is looked at or answers are tried out, and the ways out of it.

use crate::app::components::icon::{Icon, icon};
use crate::app::state::{Action, Lens};
use crate::app::tag::{Tag, button, tag};
use crate::app::view::View;
use crate::domain::share::Carried;
use crate::domain::verdict::Verdict;
use crate::wording::{counted, fill};

/// The banners; none while the visitor’s own answers are looked at.
pub(in crate::app) fn banners(view: &View) -> Option<Tag> {
    let (example, link, trial) = (example(view), link(view), trial(view));
    let any = example.is_some() || link.is_some() || trial.is_some();
    any.then(|| tag("aside").class("banners").maybe(example).maybe(link).maybe(trial))
}

/// Whose result came with a link, how much of it travelled, and from which rules.
fn link(view: &View) -> Option<Tag> {
    let words = view.words;
    let received = view.state.received.as_ref().filter(|_| view.state.lens == Lens::Link)?;
    let name = &received.link.name;
    let title =
        if name.is_empty() { words.link_banner.to_owned() } else { fill(words.link_from, &[("name", name)]) };
    let carried = (received.link.carried == Carried::Needed).then(|| words.link_needed.to_owned());
    let older = (received.revision < view.policy.revision).then(|| match received.lost {
        0 => words.link_older.to_owned(),
        lost => counted(words.link_lost, lost),
    });
    let notes = carried.into_iter().chain(older);
    Some(borrowed(view, Icon::Share, title, notes, (words.link_take, words.link_replace, words.link_leave)))
}

fn example(view: &View) -> Option<Tag> {
    let words = view.words;
    let Lens::Example(index) = view.state.lens else {
        return None;
    };
    let enterprise = view.policy.enterprises.get(index)?;
    let title = fill(words.example_banner, &[("title", view.text(&enterprise.title))]);
    let ways = (words.example_take, words.example_replace, words.example_leave);
    Some(borrowed(view, Icon::Info, title, core::iter::empty(), ways))
}

/// Answers that are not the visitor’s: whose they are, and the ways to take them over or leave them.
fn borrowed(
    view: &View,
    symbol: Icon,
    title: String,
    notes: impl Iterator<Item = String>,
    (take, replace, leave): (&'static str, &'static str, &'static str),
) -> Tag {
    let own = view.state.own.count();
    let take = if own == 0 { take.to_owned() } else { counted(replace, own) };
    let way = |name: &'static str, action: Action| button(view, "text", action).set("data-action", name);
    tag("div")
        .class_if("banner example-banner", view.state.lens == Lens::Link, "link-banner")
        .add(tag("p").add(icon(symbol)).add(tag("b").text(title)))
        .each(notes.map(|note| tag("p").class("note").text(note)))
        .add(
            tag("p")
                .class("banner-ways")
                .add(way("take-over", Action::TakeOver).text(take))
                .add(way("leave", Action::LeaveExample).text(leave)),
        )
}

fn trial(view: &View) -> Option<Tag> {
    let words = view.words;
    let trial = view.state.trial.as_ref()?;
    let before = view.policy.verdicts(view.state.base(view.policy));
    let moved = moved(view, &before);
    let adopt =
        || button(view, "text", Action::AdoptTrial).set("data-action", "adopt").text(words.trial_adopt);
    let stop = button(view, "text", Action::StopTrying).set("data-action", "stop").text(words.trial_stop);
    let head = tag("p").add(icon(Icon::Flask)).add(tag("b").text(counted(words.trial, trial.len())));
    let banner = tag("div")
        .class("banner trial-banner")
        .set("role", "status")
        .add(head)
        .add(moved)
        .add(tag("p").class("banner-ways").add(stop).maybe((view.state.lens == Lens::Own).then(adopt)));
    Some(banner)
}

/// The counts that move: before and after.
fn moved(view: &View, before: &[Verdict]) -> Tag {
    let changes = Verdict::ALL.into_iter().filter_map(|verdict| {
        let (was, is) = (verdict.count(before), verdict.count(&view.progress.verdicts));
        let item = || {
            tag("li")
                .classes("count-of", verdict.id())
                .add(icon(Icon::Verdict(verdict)))
                .text(view.words.verdict(verdict))
                .text(" ")
                .text(was.to_string())
                .add(icon(Icon::Arrow))
                .add(tag("span").class("hidden").text(view.words.trial_arrow))
                .add(tag("b").text(is.to_string()))
        };
        (was != is).then(item)
    });
    let changes: Vec<Tag> = changes.collect();
    if changes.is_empty() { tag("p").text(view.words.trial_same) } else { tag("ul").each(changes) }
}
