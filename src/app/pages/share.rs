//! Taking the result away: the code, and the four ways that people ask for; the others and all choices are folded. Each says
//! what travels with it: links and codes hold answers, the rest conclusions only.

use crate::app::components::hand_over::holds;
use crate::app::components::icon::{Icon, icon};
use crate::app::components::notice::{Tone, notice};
use crate::app::components::option::option;
use crate::app::components::outcome::outcome;
use crate::app::components::qr;
use crate::app::state::{Action, Fold, Lock, Take, Took, Travels};
use crate::app::tag::{Tag, button, tag};
use crate::app::take::FILES;
use crate::app::view::View;
use crate::domain::share::{Carried, LONGEST_NAME, Strength, strength};
use crate::report::Form;
use crate::wording::{counted, fill};

/// A shorter passphrase is guessed too soon.
const SHORTEST: usize = 8;

/// The page.
pub(super) fn share(view: &View) -> Tag {
    let words = view.words;
    let address = view.host.address();
    let linked = if address.is_empty() {
        notice(Tone::Info, Icon::Info, tag("p").text(words.no_address))
    } else {
        link(view, &address)
    };
    let page = view.main().class("share").add(tag("h1").set("tabindex", "-1").text(title(view))).add(linked);
    // On a device that is everybody’s nothing is left behind: no file, no clipboard, no paper.
    if view.state.setting.booth() {
        return page.maybe((!address.is_empty()).then(|| more(view, words.share_choose).each(choices(view))));
    }
    let choices = if address.is_empty() { Vec::new() } else { choices(view) };
    page.add(
        tag("section")
            .add(tag("h2").text(words.share_without_answers))
            .add(tag("ul").class("card ways-away").each(ways(view)))
            .maybe(picture(view)),
    )
    .add(
        more(view, words.share_more)
            .each(choices)
            .add(tag("p").class("part-title").text(words.share_files))
            .add(tag("ul").class("card ways-away").each(files(view))),
    )
    .add(tag("p").class("small").text(words.share_here))
    // Last, and in sight wherever the button was that was pressed.
    .add(tag("div").class("outcome").set("role", "status").maybe(outcome(view)))
}

/// What this page is for; at a booth it is the code alone.
fn title(view: &View) -> &'static str {
    if view.state.setting.booth() { view.words.booth_code } else { view.words.share_title }
}

/// The link as a code and as a text, and what travels with it.
fn link(view: &View, address: &str) -> Tag {
    let (words, booth) = (view.words, view.state.setting.booth());
    let end = view.state.lock.link.clone().unwrap_or_else(|| view.state.link(view.policy));
    let link = [address, "#", &end].concat();
    let large = view.state.toggled(Fold::Code);
    let zoom = if large { words.share_shrink } else { words.share_enlarge };
    let code = qr::qr(&link, words.share_scan);
    // A screen at a booth shows it as large as it can.
    let code = code.map(|code| {
        if booth {
            return code;
        }
        button(view, "code-button", Action::Toggle(Fold::Code))
            .set("data-action", "enlarge")
            .flag("aria-expanded", large)
            .add(code)
            .add(tag("span").class("zoom").add(icon(Icon::Eye)).text(zoom))
    });
    let scan = tag("div")
        .add(tag("p").add(tag("b").text(words.share_scan)))
        .add(tag("p").class("small").text(words.share_scan_note));
    tag("section")
        .class("share-link")
        .maybe((!booth).then(|| tag("h2").text(words.share_with_answers)))
        .add(tag("div").class_if("code-line", large, "large").maybe(code).add(scan))
        .maybe((!booth).then(|| field(view, &link)))
        .add(warning(view))
        .maybe(view.state.year().map(|_| {
            tag("p")
                .class("small")
                .text(fill(words.year_not_in_link, &[("year", &view.applied_for().to_string())]))
        }))
}

/// The link, to be copied or selected.
fn field(view: &View, link: &str) -> Tag {
    let words = view.words;
    let input = tag("input")
        .set("type", "text")
        .set("readonly", "")
        .set("aria-label", words.share_link)
        .set("data-action", "link")
        .value(link.to_owned());
    let copy = button(view, "primary", Action::Take(Take::CopyLink))
        .set("data-action", "copy-link")
        .add(icon(Icon::Copy))
        .text(words.copy);
    let send = || {
        button(view, "outline", Action::Take(Take::Send))
            .set("data-action", "send")
            .add(icon(Icon::Share))
            .text(words.send)
    };
    tag("div")
        .add(tag("div").class("link-field").add(input).add(copy))
        .maybe(view.host.sends().then(|| tag("p").class("buttons").add(send())))
}

/// What travels with the link, and what no page can prevent.
fn warning(view: &View) -> Tag {
    let words = view.words;
    if view.state.lock.link.is_some() {
        let text = tag("p").text(counted(words.share_locked, view.state.travelling(view.policy)));
        return notice(Tone::Time, Icon::Lock, text);
    }
    let count = counted(words.share_warning, view.state.travelling(view.policy));
    let named =
        if view.state.travels.name.trim().is_empty() { words.share_no_name } else { words.share_named };
    if view.state.setting.booth() {
        let text = tag("p").add(tag("b").text(holds(view))).text(words.share_trace);
        return notice(Tone::Time, Icon::Eye, text);
    }
    let text = tag("p").add(tag("b").text(count)).text(named).text(words.share_trace);
    notice(Tone::Time, Icon::Eye, text)
}

/// What is folded until it is wanted.
fn more(view: &View, title: &'static str) -> Tag {
    let symbol = if view.state.setting.booth() { Icon::Filter } else { Icon::Down };
    tag("details").class("whole share-choices").add(tag("summary").add(icon(symbol)).text(title))
}

/// How much travels, and under which name.
fn choices(view: &View) -> Vec<Tag> {
    let (words, travels) = (view.words, &view.state.travels);
    let rows = [
        (Carried::All, "all", words.share_all, words.share_all_note),
        (Carried::Needed, "needed", words.share_needed, words.share_needed_note),
    ]
    .map(|(carried, name, label, note)| {
        let on = travels.carried == carried;
        let input = tag("input")
            .set("type", "radio")
            .set("name", "scope")
            .set("data-scope", name)
            .checked(on)
            .on_change(view, Action::LetTravel(Travels { carried, ..travels.clone() }));
        tag("label").class_if("option", on, "picked").add(input).add(option(label, Some(note.to_owned())))
    });
    let current = travels.clone();
    let name = tag("input")
        .set("type", "text")
        .set("maxlength", LONGEST_NAME.to_string())
        .set("autocomplete", "off")
        .set("data-action", "name")
        .value(travels.name.clone())
        .on_text(view, move |name| Action::LetTravel(Travels { name, ..current.clone() }));
    let booth = view.state.setting.booth();
    let legend = tag("legend").class(if booth { "hidden" } else { "part-title" }).text(words.share_choose);
    let mut choices = Vec::from([
        tag("fieldset").add(legend).add(tag("div").class("options").each(rows)),
        tag("label").class("select name-field").add(tag("span").text(words.share_name)).add(name),
    ]);
    if !booth {
        choices.extend([lock(view), picture_holds(view)]);
    }
    choices
}

/// A passphrase, without which the link opens for nobody.
fn lock(view: &View) -> Tag {
    let (words, lock) = (view.words, &view.state.lock);
    if !view.host.locks() {
        return tag("p").class("small").text(words.lock_missing);
    }
    let (typed, offered) = (lock.clone(), Lock { passphrase: view.host.passphrase(), ..Lock::default() });
    let field = tag("input")
        .set("type", "text")
        .set("autocomplete", "off")
        .set("spellcheck", "false")
        .set("data-action", "passphrase")
        .value(lock.passphrase.clone())
        .on_text(view, move |passphrase| Action::Lock(Lock { passphrase, link: None, ..typed.clone() }));
    let offer =
        button(view, "text", Action::Lock(offered)).set("data-action", "offer").text(words.lock_offer);
    let make = || {
        button(view, "outline small", Action::Take(Take::Lock))
            .set("data-action", "lock")
            .add(icon(Icon::Lock))
            .text(words.lock_make)
    };
    let ready = lock.passphrase.trim().chars().count() >= SHORTEST;
    let soon = match strength(&lock.passphrase) {
        Strength::Hours => Some(words.lock_weak_day),
        Strength::Months => Some(words.lock_weak_year),
        Strength::Years => None,
    };
    let weak = soon
        .filter(|_| ready)
        .map(|soon| notice(Tone::Time, Icon::Warning, tag("p").text(soon)).set("data-notice", "weak"));
    let done = || notice(Tone::Done, Icon::Lock, tag("p").text(words.lock_done)).set("data-notice", "locked");
    tag("div")
        .class("lock")
        .add(tag("label").class("select name-field").add(tag("span").text(words.lock_passphrase)).add(field))
        .add(tag("p").class("buttons").add(offer).maybe((ready && lock.link.is_none()).then(make)))
        .add(tag("div").set("role", "status").maybe(lock.link.is_some().then(done)).maybe(weak))
}

/// What people ask for most, beside the link.
fn ways(view: &View) -> [Tag; 3] {
    let words = view.words;
    let picture = if view.host.address().is_empty() { words.share_press } else { words.share_picture_note };
    [
        way(view, Action::Take(Take::Draw), "draw", Icon::Picture, words.share_picture, picture),
        way(view, Action::PrintReport, "paper", Icon::Print, words.share_paper, words.share_paper_note),
        way(
            view,
            Action::Take(Take::CopyShort),
            "copy-short",
            Icon::Copy,
            words.share_short,
            words.share_short_note,
        ),
    ]
}

/// The whole text, and files.
fn files(view: &View) -> Vec<Tag> {
    let words = view.words;
    let mut ways = Vec::from([way(
        view,
        Action::Take(Take::CopyLong),
        "copy-long",
        Icon::Copy,
        words.share_long,
        words.share_long_note,
    )]);
    let left = view.today.days_until(view.policy.until);
    for form in FILES.into_iter().filter(|form| *form != Form::Calendar || left >= 0) {
        let (name, label, note) = match form {
            Form::Csv => ("csv", words.share_csv, words.share_csv_note),
            Form::Html => ("html", words.share_html, words.share_html_note),
            Form::Markdown => ("md", words.share_md, words.share_md_note),
            Form::Json => ("json", words.share_json, words.share_json_note),
            Form::Calendar | Form::Text => ("ics", words.share_ics, words.share_ics_note),
        };
        ways.push(way(view, Action::Take(Take::Save(form)), name, Icon::File, label, note));
    }
    ways
}

fn way(
    view: &View,
    action: Action,
    name: &'static str,
    symbol: Icon,
    label: &'static str,
    note: &'static str,
) -> Tag {
    let row = button(view, "measure-row", action).set("data-action", name).add(icon(symbol)).add(
        tag("span")
            .class("measure-words")
            .add(tag("b").text(label))
            .add(tag("span").class("note").text(note)),
    );
    tag("li").add(row)
}

/// Whether the code of the picture holds the answers.
fn picture_holds(view: &View) -> Tag {
    let words = view.words;
    let travels = &view.state.travels;
    let other = Travels { picture: !travels.picture, ..travels.clone() };
    let count = counted(words.share_picture_answers, view.state.travelling(view.policy));
    tag("label")
        .class("tick")
        .add(
            tag("input")
                .set("type", "checkbox")
                .set("data-action", "picture-holds")
                .checked(travels.picture)
                .on_change(view, Action::LetTravel(other)),
        )
        .add(option(words.share_picture_holds, Some(count)))
}

/// The picture, once it is drawn: a real image, for a long press keeps only such.
fn picture(view: &View) -> Option<Tag> {
    let words = view.words;
    let Some(Took::Picture(picture, _)) = &view.state.took else {
        return None;
    };
    let image = tag("img")
        .set("src", picture.clone())
        .set("width", "270")
        .set("height", "480")
        .set("alt", picture_in_words(view));
    let save = button(view, "outline", Action::Take(Take::SavePicture))
        .set("data-action", "save-picture")
        .text(words.save);
    let figure = tag("div")
        .class("picture")
        .add(tag("p").add(tag("b").text(words.share_press)))
        .add(image)
        .add(tag("p").class("buttons").add(save));
    Some(figure)
}

/// What is on the picture.
fn picture_in_words(view: &View) -> String {
    let assessment = view.policy.assess(view.answers(), view.today);
    let report = crate::report::Report {
        policy: view.policy,
        assessment: &assessment,
        today: view.today,
        words: view.words,
        address: "",
        example: view.example,
    };
    report.short()
}
