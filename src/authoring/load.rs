//! A whole policy folder, read, checked and compiled.

use std::path::Path;

use crate::domain::policy::Policy;
use crate::domain::visit::Minutes;

use super::clauses::{self, Placed};
use super::diagnostic::Diagnostic;
use super::examples::{self, Example};
use super::mistyped::mistyped;
use super::place::Place;
use super::problem::{Problem, Severity};
use super::reader::Reader;
use super::sentences::{self, Sentences};
use super::source::{self, Source};
use super::translations::{self, Covered};
use super::yaml::{self, Node};
use super::{derivations, facts, leaves, lints, meta, progress, revisions, umbrellas};

/// What a policy folder holds, and what is wrong with it.
#[derive(Debug, Default)]
pub struct Loaded {
    /// The compiled policy; nothing, where its files cannot be read. Not to be used while there are errors.
    pub policy: Option<Policy>,
    /// The worked examples of the measures.
    pub examples: Vec<Example>,
    /// The languages that it is translated into, and how far.
    pub covered: Vec<Covered>,
    /// What is wrong, in the order of the files.
    pub diagnostics: Vec<Diagnostic>,
}

impl Loaded {
    /// The policy, if nothing is wrong that matters.
    pub fn sound(&self) -> Option<&Policy> {
        self.policy.as_ref().filter(|_| !broken(&self.diagnostics))
    }
}

/// Reads a policy folder in three stages: what is asked, what follows, whether the whole holds together. An error in one
/// stage ends it there, for most of what a later stage would say would only repeat it.
pub fn load(folder: &Path) -> Loaded {
    let mut loaded = read(folder);
    in_order(&mut loaded.diagnostics);
    loaded
}

/// In the order of the files as they are read, in each from top to bottom, and each once.
fn in_order(all: &mut Vec<Diagnostic>) {
    let mut files: Vec<String> = Vec::new();
    for diagnostic in all.iter() {
        if !files.contains(&diagnostic.file) {
            files.push(diagnostic.file.clone());
        }
    }
    let file = |found: &Diagnostic| files.iter().position(|file| *file == found.file);
    all.sort_by_key(|found| (file(found), found.place));
    all.dedup();
}

fn read(folder: &Path) -> Loaded {
    let mut loaded = Loaded::default();
    let all = &mut loaded.diagnostics;
    if !folder.is_dir() {
        let path = folder.display().to_string();
        Reader::new("policy.yaml", all).report(Place { line: 1, column: 1 }, Problem::FolderMissing { path });
        return loaded;
    }
    let mut sentences = read_sentences(folder, all);
    let Some(root) = parse(&source::file(folder, "policy.yaml"), all) else {
        return loaded;
    };
    let Some(mut policy) = meta::read(&root, &mut sentences, &mut Reader::new("policy.yaml", all)) else {
        return loaded;
    };

    let screens = parse_all(folder, "facts", all);
    for (name, node) in &screens {
        facts::read(node, &mut policy, &mut Reader::new(name, all));
    }
    if broken(all) {
        return loaded;
    }
    for (name, node) in &screens {
        derivations::read(node, &mut policy, &mut Reader::new(name, all));
        umbrellas::read(node, &mut policy, &mut Reader::new(name, all));
    }

    policy.scope = meta::scope(&root, &sentences, &policy, &mut Reader::new("policy.yaml", all));
    let clauses = parse_all(folder, "clauses", all);
    let mut placed: Vec<(&str, Vec<Placed<'_>>)> = Vec::new();
    for (name, node) in &clauses {
        placed.push((name, clauses::read(node, &mut sentences, &mut policy, &mut Reader::new(name, all))));
    }
    let lines: Vec<usize> = sentences.sentences.iter().map(|(_, line)| *line).collect();
    policy.passages = sentences.passages;
    policy.sentences = sentences.sentences.into_iter().map(|(sentence, _)| sentence).collect();

    meta::quick_look(&root, &mut policy, &mut Reader::new("policy.yaml", all));
    meta::notices(&root, &mut policy, &mut Reader::new("policy.yaml", all));
    meta::changes(&root, &mut policy, &mut Reader::new("policy.yaml", all));
    if let Some(node) = parse(&source::file(folder, "glossary.yaml"), all) {
        policy.glossary = meta::glossary(&node, &policy, &mut Reader::new("glossary.yaml", all));
    }

    if broken(all) {
        return loaded;
    }
    revisions::read(&source::files(folder, "revisions", "txt"), &mut policy, all);
    lints::chapters(&policy, place_of_key(&root, "chapters"), &mut Reader::new("policy.yaml", all));
    lints::sentences(&policy, &lines, &mut Reader::new("sentences.tsv", all));
    report_unused_facts(&policy, &screens, all);
    for (name, node) in &screens {
        progress::facts(node, &policy, &mut Reader::new(name, all));
    }
    for (name, measures) in &placed {
        let mut reader = Reader::new(name, all);
        for measure in measures {
            lints::measure(measure, &policy, &mut reader);
            leaves::measure(measure, &policy, &mut reader);
            loaded.examples.extend(examples::read(measure, &policy, &mut reader));
        }
    }
    for (name, node) in parse_all(folder, "enterprises", all) {
        let enterprise = examples::enterprise(&node, &policy, &mut Reader::new(&name, all));
        policy.enterprises.extend(enterprise);
    }
    if !broken(all) {
        policy.minutes = Minutes::of(&policy);
        loaded.covered = translations::read(&source::files(folder, "languages", "tsv"), &mut policy, all);
    }
    loaded.policy = Some(policy);
    loaded
}

fn broken(all: &[Diagnostic]) -> bool {
    all.iter().any(|diagnostic| diagnostic.problem.severity() == Severity::Error)
}

fn read_sentences(folder: &Path, all: &mut Vec<Diagnostic>) -> Sentences {
    let (table, official) = (source::file(folder, "sentences.tsv"), source::file(folder, "official.txt"));
    let (table, official) = (text(&table, all), text(&official, all));
    let Some((table, official)) = table.zip(official) else {
        return Sentences::default();
    };
    let found = sentences::read(table, official, &mut Reader::new("sentences.tsv", all));
    for (line, text) in &found.lost {
        let place = Place { line: *line, column: 1 };
        Reader::new("official.txt", all).report(place, Problem::ParagraphLost { text: text.clone() });
    }
    found
}

fn report_unused_facts(policy: &Policy, screens: &[(String, Node)], all: &mut Vec<Diagnostic>) {
    for fact in lints::unused_facts(policy).into_iter().filter_map(|fact| policy.fact_at(fact)) {
        let stands_in = screens.iter().find_map(|(name, node)| Some((name, place_of(node, &fact.id)?)));
        if let Some((name, place)) = stands_in {
            Reader::new(name, all).report(place, Problem::UnusedFact { fact: fact.id.clone() });
        }
    }
}

/// Where a key of a file stands; at its beginning, where it does not.
fn place_of_key(root: &Node, key: &str) -> Place {
    let mut ignored = Vec::new();
    let fields = Reader::new("", &mut ignored).any_map(root);
    fields.and_then(|fields| fields.get(key)).map_or(root.place, |node| node.place)
}

/// Where the fact with this name stands in a screen's file.
fn place_of(screen: &Node, id: &str) -> Option<Place> {
    let mut ignored = Vec::new();
    let mut reader = Reader::new("", &mut ignored);
    let fields = reader.any_map(screen)?;
    let facts = reader.list_of(fields, "facts");
    facts
        .iter()
        .find(|fact| {
            reader.any_map(fact).and_then(|fields| fields.get("id")).and_then(Node::text) == Some(id)
        })
        .map(|node| node.place)
}

fn text<'a>(source: &'a Source, all: &mut Vec<Diagnostic>) -> Option<&'a str> {
    match &source.text {
        Ok(text) => Some(text),
        Err(error) => {
            let (place, problem) = (**error).clone();
            Reader::new(&source.name, all).report(place, problem);
            None
        }
    }
}

fn parse(source: &Source, all: &mut Vec<Diagnostic>) -> Option<Node> {
    let text = text(source, all)?;
    yaml::parse(text)
        .map_err(|error| mistyped(text, error.0).unwrap_or(*error))
        .map_err(|(place, problem)| Reader::new(&source.name, all).report(place, problem))
        .ok()
}

fn parse_all(folder: &Path, subfolder: &str, all: &mut Vec<Diagnostic>) -> Vec<(String, Node)> {
    source::files(folder, subfolder, "yaml")
        .into_iter()
        .filter_map(|source| Some((source.name.clone(), parse(&source, all)?)))
        .collect()
}
