//! Until when the policy is in force, whether today is too early, near the end, or too late, and how old the rules are.

use crate::app::components::icon::Icon;
use crate::app::components::notice::{Tone, notice};
use crate::app::components::promise::promise;
use crate::app::context::Context;
use crate::app::element::{Element, element};
use crate::domain::date::Validity;
use crate::report::checked;
use crate::wording::fill;

/// As one of the statements of the start page.
pub(in crate::app) fn item(ctx: &Context) -> Element {
    let (words, policy) = (ctx.words, ctx.policy);
    if !policy.validity(ctx.today).in_force() {
        return promise(Icon::Calendar, in_words(ctx), checked(words, policy));
    }
    let title = fill(words.in_force, &[("until", &words.date(policy.until))]);
    let from = fill(words.in_force_from, &[("from", &words.date(policy.from))]);
    let since = [&from, &days_left(ctx), words.sentence_end, &checked(words, policy)].concat();
    promise(Icon::Calendar, title, since)
}

/// As a notice with a result; it warns when the end is near or passed.
pub(in crate::app) fn validity(ctx: &Context) -> Element {
    let tone = match ctx.policy.validity(ctx.today) {
        Validity::InForce => Tone::Info,
        Validity::EndsSoon(_) | Validity::Ended | Validity::NotYet => Tone::Time,
    };
    let rules = element("p").class("small").text(checked(ctx.words, ctx.policy));
    notice(tone, Icon::Calendar, element("div").add(element("p").text(in_words(ctx))).add(rules))
}

/// In a few words, where the end is near.
pub(in crate::app) fn ends_soon(ctx: &Context) -> Option<String> {
    let soon = matches!(ctx.policy.validity(ctx.today), Validity::EndsSoon(_));
    soon.then(|| fill(ctx.words.ends_in, &[("days", &ctx.today.days_until(ctx.policy.until).to_string())]))
}

fn in_words(ctx: &Context) -> String {
    let (words, policy) = (ctx.words, ctx.policy);
    let (from, until) = (words.date(policy.from), words.date(policy.until));
    match policy.validity(ctx.today) {
        Validity::NotYet => fill(words.not_yet, &[("from", &from)]),
        Validity::Ended => fill(words.ended, &[("until", &until)]),
        Validity::InForce | Validity::EndsSoon(_) => {
            [fill(words.in_force, &[("until", &until)]), days_left(ctx)].concat()
        }
    }
}

fn days_left(ctx: &Context) -> String {
    match ctx.today.days_until(ctx.policy.until) {
        0 => ctx.words.last_day.to_owned(),
        days => fill(ctx.words.days_left, &[("days", &days.to_string())]),
    }
}
