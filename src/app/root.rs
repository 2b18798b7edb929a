//! The app: holds the state, draws the page it is on, and lets the host move the keyboard afterwards.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::policy::Policy;
use crate::domain::text::Language;

use super::components::top_bar;
use super::host::{Host, News};
use super::pages;
use super::state::{Action, Focus, Place, State};
use super::tag::tag;
use super::view::View;
use super::wording::Wording;

/// What the app is given.
#[derive(Clone, Properties)]
pub struct Given {
    /// The policy.
    pub policy: &'static Policy,
    /// The language of the page around the app; the visitor may choose another one.
    pub language: Language,
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
    let (policy, language) = (given.policy, given.language);
    let store = use_reducer(|| Store { policy, state: State::new(policy, language) });
    let send = {
        let dispatcher = store.dispatcher();
        Callback::from(move |action| dispatcher.dispatch(action))
    };
    use_effect_with(language, {
        let send = send.clone();
        move |language| send.emit(Action::Speak(*language))
    });
    let state = &store.state;
    use_effect_with((state.turn, state.place), {
        let (host, root, focus) = (given.host.clone(), root.clone(), state.focus);
        move |(turn, place)| {
            if *turn == 0 {
                return host.tell(&root, News::Ready);
            }
            host.focus(&root, &selector(focus), focus == Focus::Heading);
            match place {
                Place::Screen(_) => host.tell(&root, News::Step),
                Place::Result => host.tell(&root, News::Complete),
                Place::Start | Place::Review => {}
            }
        }
    });
    let view = View {
        policy,
        state,
        words: Wording::of(state.language),
        today: given.host.today().unwrap_or(policy.from),
        send: &send,
    };
    tag("div")
        .class("app")
        .set("lang", view.words.tag)
        .set("data-place", place_name(state.place))
        .found_by(root)
        .add(top_bar::top_bar(&view))
        .add(pages::page(&view))
        .into()
}

fn selector(focus: Focus) -> String {
    match focus {
        Focus::Heading => "h1".to_owned(),
        Focus::Problems => ".problems".to_owned(),
        Focus::Clear => ".clear p".to_owned(),
        Focus::Fact(fact) => ["[data-at='", &fact.to_string(), "'] input"].concat(),
    }
}

fn place_name(place: Place) -> &'static str {
    match place {
        Place::Start => "start",
        Place::Screen(_) => "screen",
        Place::Result => "result",
        Place::Review => "review",
    }
}
