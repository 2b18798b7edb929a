//! The app: holds the state, draws the page it is on, and lets the host do what follows from a change.

use core::cell::Cell;
use std::rc::Rc;

use yew::prelude::*;

use crate::domain::answer::Answer;
use crate::domain::policy::Policy;
use crate::domain::text::Language;

use super::components::what_if::tried;
use super::components::{banner, booth, from_host, idle, top_bar, trial};
use super::host::{Host, News, Shown};
use super::pages;
use super::shortcuts;
use super::state::{Action, CaseAction, Focus, Fold, Place, Setting, State, Take, Trouble};
use super::tag::tag;
use super::take::take;
use super::view::View;
use crate::wording::Wording;

/// What the app is given.
#[derive(Clone, Properties)]
pub struct Given {
    /// The policy.
    pub policy: &'static Policy,
    /// The language of the page around the app; the visitor may choose another one.
    pub language: Language,
    /// How the page around wants it.
    pub setting: Rc<Setting>,
    /// What the page around knows, at the beginning.
    pub prefill: Rc<Vec<(u16, Answer)>>,
    /// The place it runs in.
    pub host: Rc<dyn Host>,
}

impl core::fmt::Debug for Given {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Given").field("language", &self.language).finish_non_exhaustive()
    }
}

impl PartialEq for Given {
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
    state: State,
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(mut self: Rc<Self>, action: Action) -> Rc<Self> {
        let store = Rc::make_mut(&mut self);
        store.state.act(store.policy, action);
        self
    }
}

/// The app.
#[component]
pub fn App(given: &Given) -> Html {
    let root = use_node_ref();
    let (policy, language, host) = (given.policy, given.language, given.host.clone());
    let store = use_reducer({
        let (host, setting, prefill) = (host.clone(), given.setting.clone(), given.prefill.clone());
        move || {
            let mut state = State::new(policy, language).in_setting(setting).with(host.load(policy));
            let link = host.opened();
            // A link was opened on purpose.
            if link.is_none()
                && let Some((place, at)) = host.place(policy)
            {
                state.return_to(policy, &place, at);
            }
            state.act(policy, Action::Prefill(prefill.to_vec()));
            state.act(policy, Action::Case(CaseAction::Found(host.cases(policy))));
            if let Some(link) = link {
                state.act(policy, Action::OpenLink(link));
            }
            Store { policy, state }
        }
    });
    let dispatch = {
        let dispatcher = store.dispatcher();
        Callback::from(move |action| dispatcher.dispatch(action))
    };
    let state = &store.state;
    let today = host.today().unwrap_or(policy.from);
    let send = {
        let (dispatch, host, root, state) = (dispatch.clone(), host.clone(), root.clone(), state.clone());
        Callback::from(move |action| {
            let way = if let Action::Take(way) = &action { Some(*way) } else { None };
            dispatch.emit(action);
            if let Some(way) = way {
                host.tell(News::Share(way));
                take(way, (policy, &state, today), (&host, &root, &dispatch));
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
    let example = state.example(policy);
    use_effect_with((state.answers.clone(), state.lens), {
        let host = host.clone();
        move |(answers, _)| host.see(answers, example)
    });
    use_effect_with((), {
        let (host, send, root, seconds) = (host.clone(), send.clone(), root.clone(), given.setting.idle);
        move |()| {
            let idle = Callback::from(move |left| send.emit(Action::Idle(left)));
            let watching = (seconds > 0).then(|| host.on_idle(&root, seconds, idle));
            move || drop(watching)
        }
    });
    let turn = use_memo((), |()| Cell::new(0));
    turn.set(state.turn);
    use_effect_with((), {
        let (host, root, turn) = (host.clone(), root.clone(), turn.clone());
        move |()| {
            let guarding = host.guard(&root, turn);
            move || drop(guarding)
        }
    });
    use_effect_with(state.wipes, {
        let host = host.clone();
        move |wipes| {
            if *wipes > 0 {
                host.forget(policy, true);
                host.renew();
            }
        }
    });
    use_effect_with(state.clearings, {
        let (host, send, all) = (host.clone(), send.clone(), state.cases.is_empty());
        move |clearings| {
            if *clearings > 0 {
                send.emit(Action::Cleared(host.forget(policy, all)));
            }
        }
    });
    use_effect_with(state.cases.changes, {
        let (host, send, text) = (host.clone(), send.clone(), state.cases.text());
        move |changes| {
            if *changes > 0 {
                send.emit(Action::Case(CaseAction::Stored(host.keep_cases(policy, &text))));
            }
        }
    });
    let waits = state.elsewhere.is_some();
    let kept = (state.own.clone(), state.notes.clone());
    use_effect_with((kept, state.keep, state.place_text(policy), waits), {
        let (host, send, trouble) = (host.clone(), send.clone(), state.trouble);
        let visited = state.turn > 0 || state.own.count() > state.count_prefilled();
        let moved = state.turn > 0 || state.returned;
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
            if met != trouble {
                send.emit(Action::Kept(met));
            }
            if met.is_none() && trouble == Some(Trouble::Unreadable) {
                // What could not be read may be anywhere, and is of no use any more.
                host.keep_only(policy, *keep);
            }
        }
    });
    let kept = use_mut_ref(|| state.keep);
    use_effect_with(state.keep, {
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
        let booth = given.setting.booth();
        move |()| {
            host.tell(News::Ready);
            // Whoever has nothing but Enter begins with it.
            if booth {
                host.focus(&root, ".attract .primary", Shown::Anywhere);
            }
        }
    });
    let drawn = use_mut_ref(|| state.place);
    if drawn.replace(state.place) != state.place {
        // Before the next page is drawn, not when this one goes: a browser that loses the element with the keyboard in it
        // lays both pages out first.
        host.unfocus(&root);
    }
    let redraw = use_force_update();
    use_effect_with((), {
        let (host, root, words) = (host.clone(), root.clone(), Wording::of(state.language).result);
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
    use_effect_with((state.turn, state.place, state.at), {
        let (host, root, focus, returned) = (host.clone(), root.clone(), state.focus, state.returned);
        let edited = state.told().is_some();
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
                send.emit(Action::Take(Take::Print));
            }
            match place {
                Place::Screen(_) if focus == Focus::Heading => host.tell(News::Step),
                Place::Result if focus == Focus::Heading || edited => host.tell(News::Complete),
                _ => {}
            }
        }
    });
    let view = View {
        policy,
        state,
        words: Wording::of(state.language),
        today,
        progress: policy.progress(&state.answers),
        example,
        host: &host,
        send: &send,
    };
    tag("div")
        .class_if("app", state.trial.is_some(), "trying")
        .key(drawing)
        .set("lang", view.words.tag)
        .set("data-place", place_name(state.place))
        .on_key(shortcuts::listen(&view))
        .found_by(root)
        .maybe(from_host::header(&view))
        .add(top_bar::top_bar(&view))
        .maybe(banner::banners(&view))
        .maybe(trial::strip(&view))
        .add(pages::page(&view))
        .maybe(booth::foot(&view))
        .maybe(idle::idle(&view))
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

fn place_name(place: Place) -> &'static str {
    match place {
        Place::Start => "start",
        Place::QuickLook(_) => "quick-look",
        Place::Examples => "examples",
        Place::Screen(_) => "screen",
        Place::Result => "result",
        Place::Review => "review",
        Place::RoadMap => "road-map",
        Place::Text => "text",
        Place::Departments => "departments",
        Place::Beads => "beads",
        Place::Share => "share",
        Place::Paper => "paper",
        Place::Compare => "compare",
        Place::Unlock => "unlock",
    }
}
