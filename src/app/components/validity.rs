//! Until when the policy is in force, and whether today is too early, near the end, or too late.

use yew::prelude::*;

use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::view::View;
use crate::app::wording::fill;
use crate::domain::date::Validity;

/// As one of the facts of the start page.
pub(in crate::app) fn item(view: &View) -> Html {
    let (words, policy) = (view.words, view.policy);
    let from = fill(words.in_force_from, &[("from", &words.date(policy.from))]);
    let (title, text) = match view.policy.validity(view.today) {
        Validity::NotYet | Validity::Ended => (in_words(view), String::new()),
        Validity::InForce | Validity::EndsSoon(_) => {
            (fill(words.in_force, &[("until", &words.date(policy.until))]), [from, days_left(view)].concat())
        }
    };
    html! {
        <li>{ icon(Icon::Calendar) }<div><b>{ title }</b><p>{ text }</p></div></li>
    }
}

/// As a notice with a result; it warns when the end is near or passed.
pub(in crate::app) fn validity(view: &View) -> Html {
    let tone = match view.policy.validity(view.today) {
        Validity::InForce => Tone::Info,
        Validity::EndsSoon(_) | Validity::Ended | Validity::NotYet => Tone::Time,
    };
    notice(tone, Icon::Calendar, html! { <p>{ in_words(view) }</p> })
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
