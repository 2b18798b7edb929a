//! A counter that holds the self-check between its buttons. Each button has a handler; nothing around the self-check has
//! one, so whatever the counter does when the self-check is used, it should not have done.

use wasm_bindgen::prelude::*;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct Given {
    /// What the self-check is told of its root.
    shadow: AttrValue,
}

#[component]
fn Counter(given: &Given) -> Html {
    let count = use_state(|| 0);
    let add = |number: i32| {
        let count = count.clone();
        Callback::from(move |_: MouseEvent| count.set(*count + number))
    };
    html! {
        <>
            <button onclick={add(1)}>{ "+1" }</button>
            <button onclick={add(10)}>{ "+10" }</button>
            <button onclick={add(100)}>{ "+100" }</button>
            <output>{ *count }</output>
            <policy-selfcheck loading="eager" shadow={given.shadow.clone()} />
            <button onclick={add(1000)}>{ "+1000" }</button>
        </>
    }
}

/// Draws the counter in the page.
#[wasm_bindgen]
pub fn run(shadow: String) {
    yew::Renderer::<Counter>::with_props(Given { shadow: shadow.into() }).render();
}
