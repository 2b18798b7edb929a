//! A page as lines of text, as somebody hears it who goes through it: headings, words, and controls with their names and states.

use super::html::{Element, Node};

/// Elements that stand within a line.
const INLINE: [&str; 12] =
    ["a", "abbr", "b", "bdi", "code", "em", "output", "q", "small", "span", "strong", "time"];

/// What an item of a list begins with.
const ITEM: &str = "- ";

/// The lines of a page.
pub(super) fn told(page: &Element) -> String {
    let mut lines = Lines::default();
    lines.inside(page);
    lines.end();
    lines.all
}

/// What an element is called: by its label, or by what is in it.
pub(super) fn name(element: &Element) -> String {
    match element.attribute("aria-label") {
        Some(label) => label.to_owned(),
        None => words(element),
    }
}

/// The words inside, but for those that nobody hears.
fn words(element: &Element) -> String {
    let mut text = String::new();
    for child in &element.children {
        match child {
            Node::Text(words) => text.push_str(words),
            Node::Element(inside) if is_silent(inside) => {}
            Node::Element(inside) if inside.attribute("aria-label").is_some() => text.push_str(&name(inside)),
            Node::Element(inside) => {
                let apart = !INLINE.contains(&inside.name.as_str()) && inside.name != "wbr";
                text.push_str(if apart && !text.is_empty() { " " } else { "" });
                text.push_str(&words(inside));
            }
        }
    }
    text
}

fn is_silent(element: &Element) -> bool {
    let unnamed = element.name == "svg" && element.attribute("aria-label").is_none();
    unnamed || element.attribute("aria-hidden") == Some("true") || element.attribute("hidden").is_some()
}

/// Lines on their way.
#[derive(Default)]
struct Lines {
    all: String,
    line: String,
}

impl Lines {
    fn end(&mut self) {
        // What an item of a list begins with stands before its first words.
        if self.line == ITEM {
            return;
        }
        let line = core::mem::take(&mut self.line);
        if !line.trim().is_empty() {
            self.all.push_str(line.trim_end());
            self.all.push('\n');
        }
    }

    /// A line of its own.
    fn one(&mut self, line: &str) {
        self.end();
        self.line.push_str(line);
        self.end();
    }

    fn inside(&mut self, element: &Element) {
        for child in &element.children {
            match child {
                Node::Text(text) => self.line.push_str(text),
                Node::Element(inside) => self.element(inside),
            }
        }
    }

    fn element(&mut self, element: &Element) {
        if is_silent(element) {
            return;
        }
        let (name, role) = (name(element), element.attribute("role").unwrap_or_default());
        match element.name.as_str() {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = element.name[1..].parse().unwrap();
                self.one(&["#".repeat(level), " ".to_owned(), name].concat());
            }
            "button" | "summary" => self.one(&["[", &name, "]", &states(element)].concat()),
            "a" => self.line.push_str(&["<", &name, ">"].concat()),
            "input" => self.input(element),
            "select" | "textarea" => self.one(&["___ ", &name].concat()),
            "svg" => self.one(&["(picture) ", &name].concat()),
            "wbr" => {}
            inline if INLINE.contains(&inline) && role.is_empty() => self.inside(element),
            "li" => {
                self.end();
                self.line.clear();
                self.line.push_str(ITEM);
                self.inside(element);
                self.end();
            }
            block => {
                self.end();
                let kind = if role.is_empty() { block } else { role };
                let landmark = matches!(block, "main" | "header" | "footer" | "nav" | "aside");
                let label = element.attribute("aria-label").unwrap_or_default();
                if landmark || !role.is_empty() || !label.is_empty() {
                    self.one(["(", kind, ") ", label].concat().trim_end());
                }
                self.inside(element);
                self.end();
            }
        }
    }

    fn input(&mut self, input: &Element) {
        let on = input.attribute("checked").is_some();
        let label = input.attribute("aria-label").unwrap_or_default();
        let mark = match (input.attribute("type"), on) {
            (Some("radio"), false) => "( ) ",
            (Some("radio"), true) => "(x) ",
            (Some("checkbox"), false) => "[ ] ",
            (Some("checkbox"), true) => "[x] ",
            _ => "___ ",
        };
        let value = if mark == "___ " { input.attribute("value").unwrap_or_default() } else { "" };
        self.line.push_str(&[mark, label, if value.is_empty() { "" } else { " = " }, value].concat());
    }
}

/// What is said of a control beside its name.
fn states(element: &Element) -> String {
    let said = ["aria-expanded", "aria-pressed", "aria-checked", "aria-current", "disabled"];
    let said = said.iter().filter_map(|state| Some((state, element.attribute(state)?)));
    said.map(|(state, value)| [" ", state.trim_start_matches("aria-"), "=", value].concat()).collect()
}
