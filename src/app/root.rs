//! The app: holds the state, draws the page it is on, and lets the host do what follows from a change.

use core::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::answer::Answer;
use crate::domain::policy::Policy;
use crate::domain::text::Language;

use super::components::what_if::tried;
use super::components::{banner, booth, from_host, idle, top_bar, trial};
use super::context::Context;
use super::element::element;
use super::host::{Host, HostEvent, Shown};
use super::pages;
use super::shortcuts;
use super::take::take;
use crate::session::{Action, CaseAction, Config, Export, Focus, Fold, Route, Session, StorageError};
use crate::wording::Wording;

/// What the app is given.
#[derive(Clone, Properties)]
pub struct AppProps {
    /// The policy.
    pub policy: &'static Policy,
    /// The language of the page around the app; the visitor may choose another one.
    pub language: Language,
    /// How the page around wants it.
    pub config: Rc<Config>,
    /// What the page around knows, at the beginning.
    pub prefill: Rc<Vec<(u16, Answer)>>,
    /// The place it runs in.
    pub host: Rc<dyn Host>,
}

impl core::fmt::Debug for AppProps {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Given").field("language", &self.language).finish_non_exhaustive()
    }
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.policy, other.policy)
            && self.language == other.language
            && Rc::ptr_eq(&self.host, &other.host)
    }
}

/// The state together with the policy that its changes need.
#[derive(Clone)]
struct Store {
    policy: &'static Policy,
    session: Session,
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(mut self: Rc<Self>, action: Action) -> Rc<Self> {
        let store = Rc::make_mut(&mut self);
        store.session.update(store.policy, action);
        self
    }
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let root = use_node_ref();
    let (policy, language, host) = (props.policy, props.language, props.host.clone());
    let store = use_reducer({
        let (host, config, prefill) = (host.clone(), props.config.clone(), props.prefill.clone());
        move || {
            let mut session = Session::new(policy, language).with_config(config).with(host.load(policy));
            let link = host.opened();
            // A link was opened on purpose.
            if link.is_none()
                && let Some((place, at)) = host.place(policy)
            {
                session.return_to(policy, &place, at);
            }
            session.update(policy, Action::Prefill(prefill.to_vec()));
            session.update(policy, Action::Case(CaseAction::Found(host.cases(policy))));
            if let Some(link) = link {
                session.update(policy, Action::OpenLink(link));
            }
            Store { policy, session }
        }
    });
    let dispatch = {
        let dispatcher = store.dispatcher();
        Callback::from(move |action| dispatcher.dispatch(action))
    };
    let session = &store.session;
    let today = host.today().unwrap_or(policy.from);
    let send = {
        let (dispatch, host, root, session) = (dispatch.clone(), host.clone(), root.clone(), session.clone());
        Callback::from(move |action| {
            let way = if let Action::Export(way) = &action { Some(*way) } else { None };
            dispatch.emit(action);
            if let Some(way) = way {
                host.tell(HostEvent::Share(way));
                take(way, (policy, &session, today), (&host, &root, &dispatch));
            }
        })
    };
    let around = use_mut_ref(|| language);
    use_effect_with(language, {
        let send = send.clone();
        move |language| {
            if around.replace(*language) != *language {
                send.emit(Action::Speak(*language));
            }
        }
    });
    use_effect_with((), {
        let (host, send) = (host.clone(), send.clone());
        move |()| {
            let opened = send.clone();
            let listening = host.on_travel(Callback::from(move |at| send.emit(Action::Travel(at))));
            let opening = host.on_opened(Callback::from(move |link| opened.emit(Action::OpenLink(link))));
            move || drop((listening, opening))
        }
    });
    use_effect_with((), {
        let (host, send) = (host.clone(), send.clone());
        move |()| host.on_asked(send)
    });
    let example = session.example(policy);
    use_effect_with((session.answers.clone(), session.source), {
        let host = host.clone();
        move |(answers, _)| host.see(answers, example)
    });
    use_effect_with((), {
        let (host, send, root, seconds) = (host.clone(), send.clone(), root.clone(), props.config.idle);
        move |()| {
            let idle = Callback::from(move |left| send.emit(Action::Idle(left)));
            let watching = (seconds > 0).then(|| host.on_idle(&root, seconds, idle));
            move || drop(watching)
        }
    });
    let turn = use_memo((), |()| Cell::new(0));
    turn.set(session.turn);
    use_effect_with((), {
        let (host, root, turn) = (host.clone(), root.clone(), turn.clone());
        move |()| {
            let guarding = host.guard(&root, turn);
            move || drop(guarding)
        }
    });
    use_effect_with(session.wipes, {
        let host = host.clone();
        move |wipes| {
            if *wipes > 0 {
                host.forget(policy, true);
                host.renew();
            }
        }
    });
    use_effect_with(session.clearings, {
        let (host, send, all) = (host.clone(), send.clone(), session.cases.is_empty());
        move |clearings| {
            if *clearings > 0 {
                send.emit(Action::Cleared(host.forget(policy, all)));
            }
        }
    });
    use_effect_with(session.cases.changes, {
        let (host, send, text) = (host.clone(), send.clone(), session.cases.text());
        move |changes| {
            if *changes > 0 {
                send.emit(Action::Case(CaseAction::Stored(host.keep_cases(policy, &text))));
            }
        }
    });
    let waits = session.elsewhere.is_some();
    let kept = (session.own.clone(), session.notes.clone());
    use_effect_with((kept, session.keep, session.route_text(policy), waits), {
        let (host, send, storage_error) = (host.clone(), send.clone(), session.storage_error);
        let visited = session.turn > 0 || session.own.count() > session.count_prefilled();
        let moved = session.turn > 0 || session.returned;
        move |((own, notes), keep, place, waits)| {
            if moved && !*waits {
                host.keep_place(policy, place);
            }
            // Before anything is done nothing is touched: what could not be read may still be of use to somebody, and what
            // the page around knows is not the visitor’s.
            if !visited || *waits {
                return;
            }
            // A page that was put aside may not have heard of it.
            if let Some(found) = host.look(policy, *keep) {
                return send.emit(Action::Found(found));
            }
            let met = host.save(policy, *keep, (own, notes)).err();
            if met != storage_error {
                send.emit(Action::Kept(met));
            }
            if met.is_none() && storage_error == Some(StorageError::Unreadable) {
                // What could not be read may be anywhere, and is of no use any more.
                host.keep_only(policy, *keep);
            }
        }
    });
    let kept = use_mut_ref(|| session.keep);
    use_effect_with(session.keep, {
        let (host, send) = (host.clone(), send.clone());
        move |keep| {
            let keep = *keep;
            if kept.replace(keep) != keep {
                host.keep_only(policy, keep);
            }
            let look = {
                let host = host.clone();
                move |()| {
                    if let Some(found) = host.look(policy, keep) {
                        send.emit(Action::Found(found));
                    }
                    send.emit(Action::Case(CaseAction::Found(host.cases(policy))));
                }
            };
            let listening = host.on_stored(Callback::from(look));
            move || drop(listening)
        }
    });
    use_effect_with((), {
        let (host, root) = (host.clone(), root.clone());
        let booth = props.config.booth();
        move |()| {
            host.tell(HostEvent::Ready);
            // Whoever has nothing but Enter begins with it.
            if booth {
                host.focus(&root, ".attract .primary", Shown::Anywhere);
            }
        }
    });
    let drawn = use_mut_ref(|| session.route);
    if drawn.replace(session.route) != session.route {
        // Before the next page is drawn, not when this one goes: a browser that loses the element with the keyboard in it
        // lays both pages out first.
        host.unfocus(&root);
    }
    let redraw = use_force_update();
    use_effect_with((), {
        let (host, root, words) = (host.clone(), root.clone(), Wording::of(session.language).result);
        move |()| {
            let watching = host.on_translated(&root, words, Callback::from(move |()| redraw.force_update()));
            move || drop(watching)
        }
    });
    // Everything is drawn anew where a translator is at work: what it has read before is gone then, and cannot be put in the
    // place of what is true now.
    let anew = use_mut_ref(|| 0);
    if host.is_translated(&root) {
        *anew.borrow_mut() += 1;
    }
    let drawing = *anew.borrow();
    let focused = host.focused(&root);
    use_effect_with(drawing, {
        let (host, root) = (host.clone(), root.clone());
        move |drawing| {
            if let Some(focused) = focused.filter(|_| *drawing > 0) {
                host.focus(&root, &focused, Shown::Anywhere);
            }
        }
    });
    use_effect_with((session.turn, session.route, session.at), {
        let (host, root, focus, returned) = (host.clone(), root.clone(), session.focus, session.returned);
        let edited = session.told().is_some();
        let send = send.clone();
        move |(turn, place, at)| {
            host.travel(*at);
            if *turn == 0 {
                if returned {
                    host.return_to(&root);
                }
                return;
            }
            match focus {
                Focus::Picture | Focus::Unfolded(_) | Focus::Admitted => host.reveal(&root, &selector(focus)),
                focus => host.focus(&root, &selector(focus), shown(focus)),
            }
            if focus == Focus::Print {
                send.emit(Action::Export(Export::Print));
            }
            match place {
                Route::Screen(_) if focus == Focus::Heading => host.tell(HostEvent::Step),
                Route::Result if focus == Focus::Heading || edited => host.tell(HostEvent::Complete),
                _ => {}
            }
        }
    });
    let ctx = Context {
        policy,
        session,
        words: Wording::of(session.language),
        today,
        progress: policy.progress(&session.answers),
        example,
        host: &host,
        send: &send,
    };
    element("div")
        .class_if("app", session.trial.is_some(), "trying")
        .key(drawing)
        .set("lang", ctx.words.tag)
        .set("data-place", place_name(session.route))
        .on_key(shortcuts::listen(&ctx))
        .found_by(root)
        .maybe(from_host::header(&ctx))
        .add(top_bar::top_bar(&ctx))
        .maybe(banner::banners(&ctx))
        .maybe(trial::strip(&ctx))
        .add(pages::page(&ctx))
        .maybe(booth::foot(&ctx))
        .maybe(idle::idle(&ctx))
        .into()
}

fn shown(focus: Focus) -> Shown {
    match focus {
        Focus::Heading | Focus::Print => Shown::FromTop,
        Focus::Measure(_) | Focus::Department(_) => Shown::FromHere,
        _ => Shown::Anywhere,
    }
}

fn selector(focus: Focus) -> String {
    match focus {
        Focus::Heading | Focus::Print => "fieldset[tabindex],h1".to_owned(),
        Focus::Problems => ".problems".to_owned(),
        Focus::Clearing => ".clearing button".to_owned(),
        Focus::Case => ".case-asked input, .case-asked button".to_owned(),
        Focus::Cases => ".cases button, .case button".to_owned(),
        Focus::Fact(fact) => ["[data-at='", &fact.to_string(), "'] input"].concat(),
        Focus::Picture => ".picture".to_owned(),
        Focus::Admitted => ".list .group".to_owned(),
        Focus::Department(department) => ["[data-department='", &department.to_string(), "'] h2"].concat(),
        Focus::Unfolded(Fold::Code) => ".code-button".to_owned(),
        Focus::Unfolded(fold @ Fold::Options(..)) => ["[data-line='", &fold.name(), "'] + *"].concat(),
        Focus::Unfolded(fold) => ["[data-hint='", &fold.name(), "']"].concat(),
        Focus::Trial => ".trial-banner button".to_owned(),
        Focus::Tried(fact, answer) => ["[data-tries='", &tried(fact, answer), "']"].concat(),
        Focus::Measure(measure) => ["[data-index='", &measure.to_string(), "'] button"].concat(),
        Focus::Sentence(sentence) => ["[data-sentence='", &sentence.to_string(), "']"].concat(),
    }
}

fn place_name(place: Route) -> &'static str {
    match place {
        Route::Start => "start",
        Route::QuickLook(_) => "quick-look",
        Route::Examples => "examples",
        Route::Screen(_) => "screen",
        Route::Result => "result",
        Route::Review => "review",
        Route::RoadMap => "road-map",
        Route::Text => "text",
        Route::Departments => "departments",
        Route::Beads => "beads",
        Route::Share => "share",
        Route::Paper => "paper",
        Route::Compare => "compare",
        Route::Unlock => "unlock",
    }
}
