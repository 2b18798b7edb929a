//! `selfcheck new DIR TEXT`: a policy folder from an official text: its sentence table, what is known of the policy, and for each clause
//! a file in which what only a person can say stands as [`TO_FILL`]. `selfcheck check` lists what is left to fill in.

use std::fmt::Write as _;
use std::fs;
use std::io::Write;
use std::path::Path;

use crate::authoring::outline::{ClauseOutline, GRANTS, Outline, outline};
use crate::authoring::reader::TO_FILL;
use crate::authoring::source;
use crate::domain::date::Date;
use crate::domain::text::Language;

use super::failure::Failure;

/// Who is asked first: nearly every policy limits whom it is for.
const FIRST_SCREEN: &str = "\
# yaml-language-server: $schema=../../facts.schema.json
screen: you
title: 您是谁
layout: questions
facts:

  - id: relation
    number: 1
    kind: choice
    prompt: 您和本地是什么关系？
    options:
      - {id: registered, number: 1, label: 登记在本地}
      - {id: operating, number: 2, label: 没登记在这里，实际在这里经营}
      - {id: moving_in, number: 3, label: 准备来落户, next: registered}
      - {id: unconnected, number: 4, label: 都不是, absent: true}

  - id: applicant
    number: 2
    kind: multi
    prompt: 您代表谁来查？
    options:
      - {id: company, number: 1, label: 企业, terms: [企业, 单位]}
      - {id: other, number: 2, label: 其他单位或个人, terms: [单位], other: true}
";

/// Words that value something, as most policies use them.
const EVALUATIVE: &str =
    "重点, 优质, 重大, 突出, 明显, 显著, 示范, 高质量, 高水平, 高端, 较高, 一定规模, 一定增长";

/// Writes the folder; nothing is written where there is one.
pub(super) fn run(
    folder: &Path,
    text: &Path,
    language: Language,
    out: &mut impl Write,
) -> Result<(), Failure> {
    if folder.exists() {
        return Err(Failure::Input {
            zh: format!("已经有 {} 了；换一个名字，或先把它移开", folder.display()),
            en: format!("{} is there already; take another name, or move it away first", folder.display()),
        });
    }
    let (place, name) = (text.parent().unwrap_or(Path::new("")), text.file_name().unwrap_or_default());
    let official = source::file(place, &name.to_string_lossy()).text.map_err(|error| Failure::Input {
        zh: format!("{}：{}", text.display(), error.1.say(Language::OFFICIAL).0),
        en: format!("{}: {}", text.display(), error.1.say(Language::TRANSLATION).0),
    })?;
    let official = official.replace("\r\n", "\n");
    let found = outline(&official);
    let id = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut files = vec![
        ("official.txt".to_owned(), official),
        ("sentences.tsv".to_owned(), sentences(&found)),
        ("policy.yaml".to_owned(), policy(&found, &id)),
        ("facts/01-you.yaml".to_owned(), FIRST_SCREEN.to_owned()),
        ("glossary.yaml".to_owned(), "# yaml-language-server: $schema=../glossary.schema.json\n# 术语 · terms that a visitor may not know\n[]\n".to_owned()),
    ];
    let mut number = 1;
    for item in &found.clauses {
        files.push((format!("clauses/{:02}.yaml", item.number), clause(item, &mut number)));
    }
    for (name, content) in files {
        let path = folder.join(&name);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, content));
        made.map_err(|error| Failure::Input {
            zh: format!("写不了 {}：{error}", path.display()),
            en: format!("cannot write {}: {error}", path.display()),
        })?;
    }
    let (clauses, measures) = (found.clauses.len(), number - 1);
    let sentences: usize = found.clauses.iter().map(|clause| clause.sentences.len()).sum();
    let folder = folder.display();
    if language.is_official() {
        writeln!(
            out,
            "{folder}：{clauses} 条，{sentences} 句，其中 {measures} 句写了支持，各有一项措施待填\n接着：`selfcheck check {folder}` 逐处列出待填的，`selfcheck preview {folder}` 边改边看"
        )?;
    } else {
        writeln!(
            out,
            "{folder}: {clauses} clauses, {sentences} sentences, {measures} of them grant something and have a measure to fill in\nnext: `selfcheck check {folder}` lists what is to be filled in, `selfcheck preview {folder}` shows it while you write"
        )?;
    }
    Ok(())
}

/// Does a sentence grant something?
fn grants(sentence: &str) -> bool {
    GRANTS.iter().any(|words| sentence.contains(words))
}

fn sentences(found: &Outline) -> String {
    let mut table = String::from("id\tkind\tdepartments\ttext\n");
    let mut chapters = (1..).zip(&found.chapters).peekable();
    for clause in &found.clauses {
        if let Some((count, (title, ..))) = chapters.next_if(|(_, (_, first, _))| *first == clause.number) {
            let _ = writeln!(table, "ch{count}\tchapter\t\t{title}");
        }
        let (number, departments) = (clause.number, clause.departments.join("、"));
        let _ = writeln!(table, "{number}.0\ttitle\t{departments}\t{}", clause.title);
        for (count, sentence) in (1..).zip(&clause.sentences) {
            let _ = writeln!(table, "{number}.{count}\tsentence\t{departments}\t{sentence}");
        }
    }
    for (count, sentence) in (1..).zip(&found.outside) {
        let _ = writeln!(table, "out.{count}\tsentence\t\t{sentence}");
    }
    for (count, paragraph) in (1..).zip(&found.others) {
        let _ = writeln!(table, "o.{count}\tother\t\t{paragraph}");
    }
    table
}

fn policy(found: &Outline, id: &str) -> String {
    let day = |date: Option<Date>| date.map_or_else(|| TO_FILL.to_owned(), |date| date.to_string());
    let (from, until) = found.in_force.unzip();
    let mut yaml = format!(
        "# yaml-language-server: $schema=../policy.schema.json\n# `selfcheck new` 写的：写着“{TO_FILL}”的由人来填。Written by `selfcheck new`: what says “{TO_FILL}” is for a person to fill in.\n\
         id: {id}\nrevision: 1\ntitle: {}\nshort_title: {TO_FILL}\nnumber: {}\nissuer: {TO_FILL}\nissued: {}\n\
         in_force: {{from: {}, until: {}}}\n# 规则最近一次和公布的原文核对的日子。When these rules were last compared with the published text.\nas_of: {}\n\ndepartments:\n",
        scalar(&found.title),
        if found.number.is_empty() { TO_FILL.to_owned() } else { scalar(&found.number) },
        day(found.issued),
        day(from),
        day(until),
        day(from.max(found.issued)),
    );
    for department in &found.departments {
        let _ = writeln!(yaml, "  - {}", scalar(department));
    }
    if found.departments.is_empty() {
        let _ = writeln!(yaml, "  - {TO_FILL}");
    }
    yaml.push_str("\nchapters:\n");
    for (count, (title, first, last)) in (1..).zip(&found.chapters) {
        let _ = writeln!(
            yaml,
            "  - {{id: ch{count}, title: {}, short: {TO_FILL}, clauses: [{first}, {last}]}}",
            scalar(title)
        );
    }
    let _ = write!(yaml, "\nevaluative: [{EVALUATIVE}]\n\nquick_look: [relation, applicant]\n");
    if !found.outside.is_empty() {
        yaml.push_str("\n# 条文以外的句子。The sentences outside of the clauses.\nnot_measures:\n");
        for (count, _) in (1..).zip(&found.outside) {
            let _ = writeln!(yaml, "  - {{sentence: out.{count}, why: {TO_FILL}}}");
        }
    }
    yaml
}

fn clause(clause: &ClauseOutline, number: &mut usize) -> String {
    let mut yaml = format!(
        "# yaml-language-server: $schema=../../clause.schema.json\nclause: {}\ntitle: {}\n",
        clause.number,
        scalar(clause.title.trim_end_matches('。'))
    );
    let departments: Vec<String> = clause.departments.iter().map(|name| scalar(name)).collect();
    let _ = writeln!(yaml, "departments: [{}]", departments.join(", "));
    let named = || {
        (1..).zip(&clause.sentences).map(|(count, sentence)| (format!("{}.{count}", clause.number), sentence))
    };
    let (granting, others): (Vec<_>, Vec<_>) = named().partition(|(_, sentence)| grants(sentence));
    if !others.is_empty() {
        yaml.push_str("not_measures:\n");
        for (id, sentence) in others {
            let _ = writeln!(yaml, "  # {sentence}\n  - {{sentence: \"{id}\", why: {TO_FILL}}}");
        }
    }
    if !granting.is_empty() {
        yaml.push_str("measures:\n");
    }
    for (id, sentence) in granting {
        let _ = write!(
            yaml,
            "\n  - id: \"{id}\"\n    number: {number}\n    tier: A\n    sentence: \"{id}\"\n    quote: {}\n    title: {TO_FILL}\n    \
             beneficiary: {TO_FILL}\n    support:\n      form: {TO_FILL}\n    evidence: []\n    when:\n      judged: {TO_FILL}\n    examples: []\n",
            scalar(sentence)
        );
        *number += 1;
    }
    yaml
}

/// A text as YAML reads it: in quotation marks where a sign in it would mean something.
fn scalar(text: &str) -> String {
    let means = text.contains(": ") || text.contains(" #") || text.ends_with(':');
    let begins =
        text.starts_with(|letter: char| "!&*-?|>%@`\"'#{}[],: ".contains(letter) || letter.is_ascii_digit());
    let inside = text.contains(['{', '}', '[', ']', ',']);
    if means || begins || inside || text.is_empty() {
        ["\"", &text.replace('\\', "\\\\").replace('"', "\\\""), "\""].concat()
    } else {
        text.to_owned()
    }
}
