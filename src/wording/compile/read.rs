//! Reads a catalogue, as far as our words need Fluent.

use std::fmt::Write as _;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Catalogue, GROUP, PARTS, Source, Words};

/// Reads a catalogue.
///
/// # Errors
///
/// What is wrong, a line each.
pub fn read(source: Source<'_>) -> Result<Catalogue, String> {
    let file = |line: usize, what: &str| format!("src/wording/{}.ftl:{line}: {what}", source.tag);
    let line = |at: usize| source.text[..at.min(source.text.len())].lines().count().max(1);
    let resource = parser::parse(source.text).map_err(|(_, errors)| {
        let told = errors.iter().map(|error| file(line(error.pos.start), &error.to_string()));
        told.collect::<Vec<_>>().join("\n")
    })?;
    let mut words: Vec<Words> = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        let key = message.id.name;
        let at = source.text.rfind(&format!("\n{key} =")).map_or(1, |at| line(at + 2));
        let made = words_of(message).map_err(|what| file(at, &format!("`{key}`: {what}")))?;
        if words.iter().any(|other| other.key == made.key) {
            return Err(file(at, &format!("`{key}` stands there twice")));
        }
        words.push(made);
    }
    Ok(Catalogue { tag: source.tag.to_owned(), of_tests: source.of_tests, words })
}

fn words_of(message: &Message<&str>) -> Result<Words, String> {
    let pattern = message.value.as_ref().ok_or("there are no words")?;
    let mut words = Words {
        key: message.id.name.to_owned(),
        comment: message.comment.as_ref().map(|comment| comment.content.join(" ")).unwrap_or_default(),
        pattern: String::new(),
        variables: Vec::new(),
        parts: Vec::new(),
    };
    for attribute in &message.attributes {
        words.add(&attribute.value)?;
        words.parts.push((attribute.id.name.to_owned(), core::mem::take(&mut words.pattern)));
    }
    words.add(pattern)?;
    words.check_parts()?;
    Ok(words)
}

impl Words {
    fn add(&mut self, pattern: &Pattern<&str>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.pattern.push_str(value),
                PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                    self.inline(inline)?;
                }
                PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                    let InlineExpression::VariableReference { id } = selector else {
                        return Err("forms are chosen by a variable: `{ $n -> … }`".to_owned());
                    };
                    let mut forms = ["one", "other"].map(|form| {
                        let named = |key: &VariantKey<&str>| matches!(key, VariantKey::Identifier { name } if *name == form);
                        variants.iter().find(|variant| named(&variant.key)).map(|variant| plain(&variant.value))
                    });
                    let (Some(one), Some(other), 2) = (forms[0].take(), forms[1].take(), variants.len())
                    else {
                        return Err("the forms are `[one]` and `*[other]`".to_owned());
                    };
                    self.variable(id.name);
                    let _ = write!(self.pattern, "{{{}:{}|{}}}", id.name, one?, other?);
                }
            }
        }
        Ok(())
    }

    /// Are all parts there that the words of a group have, and no others?
    fn check_parts(&self) -> Result<(), String> {
        let wanted = if self.key.starts_with(GROUP) { &PARTS[..] } else { &[] };
        if let Some((name, _)) = self.parts.iter().find(|(name, _)| !wanted.contains(&name.as_str())) {
            return Err(format!("`.{name}` is used nowhere"));
        }
        let missing = wanted.iter().filter(|part| **part != "in-full");
        let missing = missing.filter(|part| self.parts.iter().all(|(name, _)| name != *part));
        let missing: Vec<String> = missing.map(|part| format!("`.{part}`")).collect();
        if missing.is_empty() { Ok(()) } else { Err(format!("{} missing", missing.join(", "))) }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.pattern.push_str(&unescape_unicode_to_string(value));
                Ok(())
            }
            InlineExpression::VariableReference { id } => {
                self.variable(id.name);
                let _ = write!(self.pattern, "{{{}}}", id.name);
                Ok(())
            }
            _ => Err("in braces stand a variable, its forms, or characters in quotation marks".to_owned()),
        }
    }

    fn variable(&mut self, name: &str) {
        if !self.variables.iter().any(|other| other == name) {
            self.variables.push(name.to_owned());
        }
    }
}

/// The words of a form: no variables, and none of the signs that forms are held together by.
fn plain(pattern: &Pattern<&str>) -> Result<String, String> {
    let text = match pattern.elements.as_slice() {
        [] => "",
        [PatternElement::TextElement { value }] => value,
        _ => return Err("a form is words alone".to_owned()),
    };
    if text.contains(['|', '{', '}']) {
        Err(format!("a form cannot hold `|`: `{text}`"))
    } else {
        Ok(text.to_owned())
    }
}
