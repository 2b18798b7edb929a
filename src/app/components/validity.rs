//! Until when the policy is in force, whether today is too early, near the end, or too late, and how old the rules are.

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::components::promise::promise;
use crate::app::tag::{Tag, tag};
use crate::app::view::View;
use crate::domain::date::Validity;
use crate::report::checked;
use crate::wording::fill;

/// As one of the statements of the start page.
pub(in crate::app) fn item(view: &View) -> Tag {
    let (words, policy) = (view.words, view.policy);
    if !policy.validity(view.today).in_force() {
        return promise(Icon::Calendar, in_words(view), checked(words, policy));
    }
    let title = fill(words.in_force, &[("until", &words.date(policy.until))]);
    let from = fill(words.in_force_from, &[("from", &words.date(policy.from))]);
    let since = [&from, &days_left(view), words.sentence_end, &checked(words, policy)].concat();
    promise(Icon::Calendar, title, since)
}

/// As a notice with a result; it warns when the end is near or passed.
pub(in crate::app) fn validity(view: &View) -> Tag {
    let tone = match view.policy.validity(view.today) {
        Validity::InForce => Tone::Info,
        Validity::EndsSoon(_) | Validity::Ended | Validity::NotYet => Tone::Time,
    };
    let rules = tag("p").class("small").text(checked(view.words, view.policy));
    notice(tone, Icon::Calendar, tag("div").add(tag("p").text(in_words(view))).add(rules))
}

/// In a few words, where the end is near.
pub(in crate::app) fn ends_soon(view: &View) -> Option<String> {
    let soon = matches!(view.policy.validity(view.today), Validity::EndsSoon(_));
    soon.then(|| fill(view.words.ends_in, &[("days", &view.today.days_until(view.policy.until).to_string())]))
}

fn in_words(view: &View) -> String {
    let (words, policy) = (view.words, view.policy);
    let (from, until) = (words.date(policy.from), words.date(policy.until));
    match policy.validity(view.today) {
        Validity::NotYet => fill(words.not_yet, &[("from", &from)]),
        Validity::Ended => fill(words.ended, &[("until", &until)]),
        Validity::InForce | Validity::EndsSoon(_) => {
            [fill(words.in_force, &[("until", &until)]), days_left(view)].concat()
        }
    }
}

fn days_left(view: &View) -> String {
    match view.today.days_until(view.policy.until) {
        0 => view.words.last_day.to_owned(),
        days => fill(view.words.days_left, &[("days", &days.to_string())]),
    }
}
