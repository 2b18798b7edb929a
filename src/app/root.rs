//! The app: draws the page that the session is on.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::answer::Answer;
use crate::domain::index::FactIndex;
use crate::domain::policy::Policy;
use crate::domain::text::Language;
use crate::session::{Action, Config, Opening, Route, Session};
use crate::wording::Wording;

use super::components::{banner, booth, from_host, idle, top_bar, trial};
use super::context::Context;
use super::element::element;
use super::pages;
use super::parts::Parts;
use super::platform::{EffectContext, Platform};
use super::room::Room;
use super::shortcuts;
use super::store::Store;

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
    pub prefill: Rc<Vec<(FactIndex, Answer)>>,
    /// The place it runs in.
    pub platform: Rc<dyn Platform>,
}

impl core::fmt::Debug for AppProps {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("AppProps").field("language", &self.language).finish_non_exhaustive()
    }
}

impl PartialEq for AppProps {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.policy, other.policy)
            && self.language == other.language
            && Rc::ptr_eq(&self.platform, &other.platform)
    }
}

/// The app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let root = use_node_ref();
    let redraw = use_force_update();
    let store = use_memo((), {
        let (props, root, redraw) = (props.clone(), root.clone(), redraw.clone());
        move |()| {
            let AppProps { policy, language, config, prefill, platform } = props;
            let opening = Opening { prefill: prefill.to_vec(), ..platform.opening(policy) };
            let (session, due) = Session::open(policy, language, config, opening);
            let again = redraw.clone();
            let room = Rc::new(Room::new(Callback::from(move |()| again.force_update())));
            let (session, due, parts) = (session.into(), due.into(), Parts::all());
            Rc::new(Store { policy, session, platform, root, due, redraw, room, parts })
        }
    });
    let send = store.send();
    let platform = &store.platform;
    let language = use_mut_ref(|| props.language);
    use_effect_with(props.language, {
        let send = send.clone();
        move |now| {
            if language.replace(*now) != *now {
                send.emit(Action::SetLanguage(*now));
            }
        }
    });
    use_effect_with((), {
        let (store, send, config) = (store.clone(), send.clone(), props.config.clone());
        move |()| {
            let around = EffectContext { policy: store.policy, root: &store.root, send: &send };
            let subscribed = store.platform.subscribe(&config, around);
            move || drop(subscribed)
        }
    });
    let session = store.session.borrow();
    use_effect_with((), {
        let (platform, root, words) = (platform.clone(), root.clone(), Wording::of(session.language).result);
        move |()| {
            let watching =
                platform.on_translated(&root, words, Callback::from(move |()| redraw.force_update()));
            move || drop(watching)
        }
    });
    // Everything is drawn anew where a translator is at work: what it has read before is gone then, and cannot be put in the
    // place of what is true now.
    let anew = use_mut_ref(|| 0);
    if platform.is_translated(&root) {
        *anew.borrow_mut() += 1;
        store.parts.begin(false);
    }
    let drawing = *anew.borrow();
    let focused = platform.focused(&root);
    use_effect_with(drawing, {
        let (platform, root) = (platform.clone(), root.clone());
        move |drawing| {
            if let Some(focused) = focused.filter(|_| *drawing > 0) {
                platform.refocus(&root, &focused);
            }
        }
    });
    use_effect({
        let store = store.clone();
        move || {
            store.run_due();
            let watching = store.watch_painting();
            move || drop(watching)
        }
    });
    view(&Context::of(store.policy, &session, platform, &store.room, &store.parts, &send), root, drawing)
}

/// What is drawn: found by `root`, and another element whenever `drawing` changes.
pub(crate) fn view(ctx: &Context, root: NodeRef, drawing: usize) -> Html {
    element("div")
        .class_if("app", ctx.session.trial.is_some(), "trying")
        .key(drawing)
        .set("lang", ctx.words.tag)
        .set("data-place", route_name(ctx.session.route))
        .on_key(shortcuts::listen(ctx))
        .found_by(root)
        .maybe(from_host::header(ctx))
        .add(top_bar::top_bar(ctx))
        .maybe(banner::banners(ctx))
        .maybe(trial::strip(ctx))
        .add(pages::page(ctx))
        .maybe(booth::foot(ctx))
        .maybe(idle::idle(ctx))
        .into()
}

fn route_name(route: Route) -> &'static str {
    match route {
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
        Route::Decrypt => "unlock",
    }
}
