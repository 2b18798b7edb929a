//! A screen of the questionnaire: its questions or its checklist, why it is asked, and the way on.

use yew::prelude::*;

use crate::app::components::{checklist, dock, problems, question, why};
use crate::app::state::{Action, Problem};
use crate::app::view::View;
use crate::app::wording::counted;
use crate::domain::fact::{Layout, Screen};

/// The page of the screen that is being answered.
pub(super) fn screen(view: &View) -> Html {
    let sheet = &view.state.sheet;
    let Some(screen) = view.policy.screens.get(sheet.screen) else {
        return Html::default();
    };
    let visible = sheet.visible(view.policy, view.answers());
    let submit = {
        let send = view.send.clone();
        Callback::from(move |event: SubmitEvent| {
            // The form is never sent anywhere.
            event.prevent_default();
            send.emit(Action::Next);
        })
    };
    html! {
        <form class="screen" onsubmit={submit} novalidate=true key={sheet.screen} data-screen={screen.id.as_str()}>
            <main>
                { meta(view, screen, &visible) }
                { problems::summary(view) }
                { match screen.layout {
                    Layout::Questions => questions(view, &visible),
                    Layout::Checklist => list(view, screen, &visible),
                } }
                { why::why(view, &visible) }
            </main>
            { dock::dock(view, screen.layout) }
        </form>
    }
}

fn meta(view: &View, screen: &'static Screen, visible: &[u16]) -> Html {
    let number = view.state.ordinal(view.policy, view.state.sheet.screen);
    let first_has_year = screen.layout == Layout::Questions
        && visible.first().and_then(|fact| view.policy.fact_at(*fact)).is_some_and(|fact| fact.year);
    html! {
        <p class="meta">
            if screen.layout == Layout::Questions {
                <span>{ view.text(&screen.title) }</span>
            }
            <span>{ counted(view.words.screen, number) }</span>
            if first_has_year {
                <span>{ view.year() }</span>
            }
        </p>
    }
}

fn questions(view: &View, visible: &[u16]) -> Html {
    visible
        .iter()
        .enumerate()
        .filter_map(|(place, index)| {
            let fact = view.policy.fact_at(*index)?;
            Some(question::question(view, *index, fact, place == 0))
        })
        .collect()
}

fn list(view: &View, screen: &'static Screen, visible: &[u16]) -> Html {
    let nothing = view.state.sheet.problems.contains(&Problem::NothingTicked);
    html! {
        <fieldset class="question" aria-describedby={nothing.then_some("nothing-ticked")}>
            <legend>
                <h1 tabindex="-1">
                    { problems::prefix(view) }
                    { view.text(&screen.title) }
                </h1>
            </legend>
            <p class="lead">{ view.words.multi_hint }</p>
            { checklist::checklist(view, visible) }
            if nothing {
                { problems::inline("nothing-ticked", view.words.problem_nothing) }
            }
        </fieldset>
    }
}
