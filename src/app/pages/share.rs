//! Taking the result away: the code, and the four ways that people ask for; the others and all choices are folded. Each says
//! what travels with it: links and codes hold answers, the rest conclusions only.

use crate::app::components::hand_over::holds;
use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::option::option;
use crate::app::components::outcome::outcome;
use crate::app::components::qr;
use crate::app::context::Context;
use crate::app::element::{Element, button, element};
use crate::format::link::{Carried, LONGEST_NAME, Strength, strength};
use crate::report::{Form, Report};
use crate::session::{Action, Encryption, Export, ExportOutcome, Fold, LinkAction, Sharing};
use crate::wording::{counted, fill};

/// The forms that are offered as files.
const FILES: [Form; 5] = [Form::Csv, Form::Html, Form::Markdown, Form::Json, Form::Calendar];

/// A shorter passphrase is guessed too soon.
const SHORTEST: usize = 8;

/// The page.
pub(super) fn share(ctx: &Context) -> Element {
    let words = ctx.words;
    let address = &*ctx.session.device.address;
    let linked = if address.is_empty() {
        notice(Tone::Info, Icon::Info, element("p").text(words.no_address))
    } else {
        link(ctx, address)
    };
    let page =
        ctx.main().class("share").add(element("h1").set("tabindex", "-1").text(title(ctx))).add(linked);
    // On a device that is everybody’s nothing is left behind: no file, no clipboard, no paper.
    if ctx.session.config.booth() {
        return page.maybe((!address.is_empty()).then(|| more(ctx, words.share_choose).each(choices(ctx))));
    }
    let choices = if address.is_empty() { Vec::new() } else { choices(ctx) };
    page.add(
        element("section")
            .add(element("h2").text(words.share_without_answers))
            .add(element("ul").class("card ways-away").each(ways(ctx)))
            .maybe(picture(ctx)),
    )
    .add(
        more(ctx, words.share_more)
            .each(choices)
            .add(element("p").class("part-title").text(words.share_files))
            .add(element("ul").class("card ways-away").each(files(ctx))),
    )
    .add(element("p").class("small").text(words.share_here))
    // Last, and in sight wherever the button was that was pressed.
    .add(element("div").class("outcome").set("role", "status").maybe(outcome(ctx)))
}

/// What this page is for; at a booth it is the code alone.
fn title(ctx: &Context) -> &'static str {
    if ctx.session.config.booth() { ctx.words.booth_code } else { ctx.words.share_title }
}

/// The link as a code and as a text, and what travels with it.
fn link(ctx: &Context, address: &str) -> Element {
    let (words, booth) = (ctx.words, ctx.session.config.booth());
    let end = ctx.session.encryption.link.clone().unwrap_or_else(|| ctx.session.link(ctx.policy));
    let link = [address, "#", &end].concat();
    let large = ctx.session.toggled(Fold::Code);
    let zoom = if large { words.share_shrink } else { words.share_enlarge };
    let code = qr::qr(&link, words.share_scan);
    // A screen at a booth shows it as large as it can.
    let code = code.map(|code| {
        if booth {
            return code;
        }
        button(ctx, "code-button", Action::Toggle(Fold::Code))
            .set("data-action", "enlarge")
            .flag("aria-expanded", large)
            .add(code)
            .add(element("span").class("zoom").add(icon(Icon::Eye)).text(zoom))
    });
    let scan = element("div")
        .add(element("p").add(element("b").text(words.share_scan)))
        .add(element("p").class("small").text(words.share_scan_note));
    element("section")
        .class("share-link")
        .maybe((!booth).then(|| element("h2").text(words.share_with_answers)))
        .add(element("div").class_if("code-line", large, "large").maybe(code).add(scan))
        .maybe((!booth).then(|| field(ctx, &link)))
        .add(warning(ctx))
        .maybe(ctx.session.year().map(|_| {
            element("p")
                .class("small")
                .text(fill(words.year_not_in_link, &[("year", &ctx.applied_for().to_string())]))
        }))
}

/// The link, to be copied or selected.
fn field(ctx: &Context, link: &str) -> Element {
    let words = ctx.words;
    let input = element("input")
        .set("type", "text")
        .set("readonly", "")
        .set("aria-label", words.share_link)
        .set("data-action", "link")
        .value(link.to_owned());
    let copy = button(ctx, "primary", Action::Export(Export::CopyLink))
        .set("data-action", "copy-link")
        .add(icon(Icon::Copy))
        .text(words.copy);
    let send = || {
        button(ctx, "outline", Action::Export(Export::Send))
            .set("data-action", "send")
            .add(icon(Icon::Share))
            .text(words.send)
    };
    element("div")
        .add(element("div").class("link-field").add(input).add(copy))
        .maybe(ctx.session.device.shares.then(|| element("p").class("buttons").add(send())))
}

/// What travels with the link, and what no page can prevent.
fn warning(ctx: &Context) -> Element {
    let words = ctx.words;
    if ctx.session.encryption.link.is_some() {
        let text = element("p").text(counted(words.share_locked, ctx.session.shared_count(ctx.policy)));
        return notice(Tone::Time, Icon::Lock, text);
    }
    let count = counted(words.share_warning, ctx.session.shared_count(ctx.policy));
    let named =
        if ctx.session.sharing.name.trim().is_empty() { words.share_no_name } else { words.share_named };
    if ctx.session.config.booth() {
        let text = element("p").add(element("b").text(holds(ctx))).text(words.share_trace);
        return notice(Tone::Time, Icon::Eye, text);
    }
    let text = element("p").add(element("b").text(count)).text(named).text(words.share_trace);
    notice(Tone::Time, Icon::Eye, text)
}

/// What is folded until it is wanted.
fn more(ctx: &Context, title: &'static str) -> Element {
    let symbol = if ctx.session.config.booth() { Icon::Filter } else { Icon::Down };
    element("details").class("whole share-choices").add(element("summary").add(icon(symbol)).text(title))
}

/// How much travels, and under which name.
fn choices(ctx: &Context) -> Vec<Element> {
    let (words, sharing) = (ctx.words, &ctx.session.sharing);
    let rows = [
        (Carried::All, "all", words.share_all, words.share_all_note),
        (Carried::Needed, "needed", words.share_needed, words.share_needed_note),
    ]
    .map(|(carried, name, label, note)| {
        let on = sharing.carried == carried;
        let input = element("input")
            .set("type", "radio")
            .set("name", "scope")
            .set("data-scope", name)
            .checked(on)
            .on_change(ctx, Action::Link(LinkAction::ChooseSharing(Sharing { carried, ..sharing.clone() })));
        element("label").class_if("option", on, "picked").add(input).add(option(label, Some(note.to_owned())))
    });
    let current = sharing.clone();
    let name = element("input")
        .set("type", "text")
        .set("maxlength", LONGEST_NAME.to_string())
        .set("autocomplete", "off")
        .set("data-action", "name")
        .value(sharing.name.clone())
        .on_text(ctx, move |name| {
            Action::Link(LinkAction::ChooseSharing(Sharing { name, ..current.clone() }))
        });
    let booth = ctx.session.config.booth();
    let legend =
        element("legend").class(if booth { "hidden" } else { "part-title" }).text(words.share_choose);
    let mut choices = Vec::from([
        element("fieldset").add(legend).add(element("div").class("options").each(rows)),
        element("label").class("select name-field").add(element("span").text(words.share_name)).add(name),
    ]);
    if !booth {
        choices.extend([encrypt(ctx), picture_holds(ctx)]);
    }
    choices
}

/// A passphrase, without which the link opens for nobody.
fn encrypt(ctx: &Context) -> Element {
    let (words, encryption) = (ctx.words, &ctx.session.encryption);
    if !ctx.session.device.encrypts {
        return element("p").class("small").text(words.lock_missing);
    }
    let typed = encryption.clone();
    let field = element("input")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("data-action", "passphrase")
        .value(encryption.passphrase.clone())
        .on_text(ctx, move |passphrase| {
            Action::Link(LinkAction::SetEncryption(Encryption { passphrase, link: None, ..typed.clone() }))
        });
    let offer = button(ctx, "text", Action::Link(LinkAction::OfferPassphrase))
        .set("data-action", "offer")
        .text(words.lock_offer);
    let make = || {
        button(ctx, "outline small", Action::Export(Export::Encrypt))
            .set("data-action", "lock")
            .add(icon(Icon::Lock))
            .text(words.lock_make)
    };
    let ready = encryption.passphrase.trim().chars().count() >= SHORTEST;
    let soon = match strength(&encryption.passphrase) {
        Strength::Hours => Some(words.lock_weak_day),
        Strength::Months => Some(words.lock_weak_year),
        Strength::Years => None,
    };
    let weak = soon
        .filter(|_| ready)
        .map(|soon| notice(Tone::Time, Icon::Warning, element("p").text(soon)).set("data-notice", "weak"));
    let done =
        || notice(Tone::Done, Icon::Lock, element("p").text(words.lock_done)).set("data-notice", "locked");
    element("div")
        .class("lock")
        .add(
            element("label")
                .class("select name-field")
                .add(element("span").text(words.lock_passphrase))
                .add(field),
        )
        .add(element("p").class("buttons").add(offer).maybe((ready && encryption.link.is_none()).then(make)))
        .add(element("div").set("role", "status").maybe(encryption.link.is_some().then(done)).maybe(weak))
}

/// What people ask for most, beside the link.
fn ways(ctx: &Context) -> [Element; 3] {
    let words = ctx.words;
    let picture =
        if ctx.session.device.address.is_empty() { words.share_press } else { words.share_picture_note };
    [
        way(ctx, Action::Export(Export::Draw), "draw", Icon::Picture, words.share_picture, picture),
        way(ctx, Action::PrintReport, "paper", Icon::Print, words.share_paper, words.share_paper_note),
        way(
            ctx,
            Action::Export(Export::CopyShort),
            "copy-short",
            Icon::Copy,
            words.share_short,
            words.share_short_note,
        ),
    ]
}

/// The whole text, and files.
fn files(ctx: &Context) -> Vec<Element> {
    let words = ctx.words;
    let mut ways = Vec::from([way(
        ctx,
        Action::Export(Export::CopyLong),
        "copy-long",
        Icon::Copy,
        words.share_long,
        words.share_long_note,
    )]);
    let left = ctx.today.days_until(ctx.policy.until);
    for form in FILES.into_iter().filter(|form| *form != Form::Calendar || left >= 0) {
        let (name, label, note) = match form {
            Form::Csv => ("csv", words.share_csv, words.share_csv_note),
            Form::Html => ("html", words.share_html, words.share_html_note),
            Form::Markdown => ("md", words.share_md, words.share_md_note),
            Form::Json => ("json", words.share_json, words.share_json_note),
            Form::Calendar | Form::Text => ("ics", words.share_ics, words.share_ics_note),
        };
        ways.push(way(ctx, Action::Export(Export::Save(form)), name, Icon::File, label, note));
    }
    ways
}

fn way(
    ctx: &Context,
    action: Action,
    name: &'static str,
    symbol: Icon,
    label: &'static str,
    note: &'static str,
) -> Element {
    let words = element("span")
        .class("measure-words")
        .add(element("b").text(label))
        .add(element("span").class("note").text(note));
    let row = button(ctx, "measure-row", action).set("data-action", name);
    element("li").add(row.add(icon(symbol)).add(words).add(icon(Icon::Forth)))
}

/// Whether the code of the picture holds the answers.
fn picture_holds(ctx: &Context) -> Element {
    let words = ctx.words;
    let sharing = &ctx.session.sharing;
    let other = Sharing { picture: !sharing.picture, ..sharing.clone() };
    let count = counted(words.share_picture_answers, ctx.session.shared_count(ctx.policy));
    element("label")
        .class("tick")
        .add(
            element("input")
                .set("type", "checkbox")
                .set("data-action", "picture-holds")
                .checked(sharing.picture)
                .on_change(ctx, Action::Link(LinkAction::ChooseSharing(other))),
        )
        .add(option(words.share_picture_holds, Some(count)))
}

/// The picture, once it is drawn: a real image, for a long press keeps only such.
fn picture(ctx: &Context) -> Option<Element> {
    let words = ctx.words;
    let Some(ExportOutcome::Picture(picture, _)) = &ctx.session.outcome else {
        return None;
    };
    let image = element("img")
        .set("src", picture.clone())
        .set("width", "270")
        .set("height", "480")
        .set("alt", picture_in_words(ctx));
    let save = button(ctx, "outline", Action::Export(Export::SavePicture))
        .set("data-action", "save-picture")
        .text(words.save);
    let figure = element("div")
        .class("picture")
        .add(element("p").add(element("b").text(words.share_press)))
        .add(image)
        .add(element("p").class("buttons").add(save));
    Some(figure)
}

/// What is on the picture.
fn picture_in_words(ctx: &Context) -> String {
    let assessment = ctx.assess();
    Report { address: "", ..ctx.report(&assessment) }.short()
}
