//! A number in its unit, read back with commas, and *not sure* below it.

use yew::prelude::*;

use crate::app::components::choice;
use crate::app::state::Action;
use crate::app::view::View;
use crate::domain::answer::Answer;
use crate::domain::fact::Fact;

/// The field of a question with a number.
pub(in crate::app) fn amount(view: &View, index: u16, fact: &'static Fact) -> Html {
    let answer = view.answers().get(index);
    let typed = view.state.sheet.typed.iter().find(|(other, _)| *other == index);
    let value = match (typed, answer) {
        (Some((_, text)), _) => text.clone(),
        (None, Some(Answer::Number(number))) => number.to_string(),
        _ => String::new(),
    };
    let input = {
        let send = view.send.clone();
        Callback::from(move |event: InputEvent| {
            let field = event.target_dyn_into::<web_sys::HtmlInputElement>();
            send.emit(Action::Type(index, field.map(|field| field.value()).unwrap_or_default()));
        })
    };
    html! {
        <div class="options">
            <div class="amount">
                <input type="text" inputmode="numeric" autocomplete="off" {value} aria-label={view.text(&fact.prompt)}
                    data-fact={fact.id.as_str()} data-option="number" oninput={input} />
                <span class="unit">{ view.text(&fact.unit) }</span>
            </div>
            if let Some(number @ Answer::Number(_)) = answer {
                <p class="note read-back">{ view.answer(fact, number, false) }</p>
            }
            { choice::unsure(view, index, fact) }
        </div>
    }
}
