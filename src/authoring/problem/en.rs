//! The wording of problems in English: lower case, names in backticks, no names of code.

use crate::domain::text::Language;

use super::{Because, Difference, Expected, Mistake, Problem, Thing};

impl Problem {
    #[expect(
        clippy::too_many_lines,
        reason = "one row a problem; splitting the table would hide a missing row"
    )]
    pub(super) fn en(&self) -> (String, String) {
        match self {
            Self::Unreadable { detail } => (format!("cannot read the file: {detail}"), "create it, or check its name and permissions".into()),
            Self::Syntax(mistake) => (mistake.en().into(), mistake.en_help().into()),
            Self::FileMissing => ("the file is not there".into(), "create it, or check its name".into()),
            Self::FileCopied { of } => {
                (format!("a copy of {of} is read as well"), "delete it, or give it a name of its own".into())
            }
            Self::NotUtf8 { gbk: true } => (
                "the file is in GBK from here on, and UTF-8 is read".into(),
                "save it as UTF-8: in the editor “Save as”, encoding UTF-8; in Excel “CSV UTF-8” or “Unicode text”".into(),
            ),
            Self::NotUtf8 { gbk: false } => {
                ("this is no UTF-8".into(), "save the file as UTF-8; a program or a picture has no place here".into())
            }
            Self::Tab => ("a tab indents this line".into(), "indent by blanks, two for each level".into()),
            Self::FullWidth { found, meant } => {
                (format!("the full-width `{found}` means nothing here"), format!("type `{meant}`, with the input method off"))
            }
            Self::CloseColon { key } => {
                (format!("behind the colon of `{key}` a blank is missing"), format!("write `{key}: …`"))
            }
            Self::FolderMissing { path } => {
                (format!("there is no folder {path}"), "run it from the root of the project, with a folder below `rules/`".into())
            }
            Self::TableColumns => {
                ("this line needs four columns: id, kind, departments, text".into(), "separate them by tabs, not by spaces".into())
            }
            Self::EmptyFile => ("the file is empty".into(), "fill it, or delete it".into()),
            Self::Alias => ("`*name` is not supported".into(), "write the value out".into()),
            Self::UnknownKey { key, nearest, allowed } => (format!("unknown key `{key}`"), did_you_mean(nearest.as_ref(), allowed)),
            Self::MissingKey { key } => (format!("the key `{key}` is missing"), format!("add a line `{key}: …`")),
            Self::DuplicateKey { key } => (format!("the key `{key}` stands here twice"), "keep one of the two".into()),
            Self::WrongType(expected) => (format!("expected {}", expected.en()), expected.en_help().into()),
            Self::UnknownWord { word, nearest, allowed } => (format!("`{word}` is not one of the words known here"), did_you_mean(nearest.as_ref(), allowed)),
            Self::EmptyText => ("the text is empty".into(), "fill it in, or delete the key".into()),
            Self::ToFill => ("this is still to be filled in".into(), "write what belongs here, or delete the entry".into()),
            Self::UnknownName { what, name, nearest } => {
                let help = match (nearest, what) {
                    (None, Thing::Fact) => "write the question in `facts/`, or use the name of one".into(),
                    _ => did_you_mean(nearest.as_ref(), &[]),
                };
                (format!("there is no {} `{name}`", what.en()), help)
            }
            Self::NameTaken { what, name } => (format!("there are two {}s `{name}`", what.en()), "give one of them another name".into()),
            Self::NumberTaken { what, number, by } => (
                format!("the number {number} is taken by the {} `{by}`", what.en()),
                "take the next free number; a number that was ever published is never given to another".into(),
            ),
            Self::Answer(error) => error.say(Language::TRANSLATION),
            Self::TooMany { what, most } => (format!("more than {most} {}s", what.en()), "split it, or merge what belongs together".into()),
            Self::CheckMismatch { fact, key, fits } => (format!("`{key}` does not fit the fact `{fact}`"), format!("write `{fits}`")),
            Self::CheckCount { keys } => ("a condition needs exactly one comparison".into(), format!("write one of: {}", keys.join(", "))),
            Self::QuoteNotInText { quote, sentence, differs } => (
                format!("the quote is not in sentence `{sentence}`: {quote}"),
                [&differs.as_ref().map(Difference::en).unwrap_or_default(), "copy it from official.txt, letter by letter"].concat(),
            ),
            Self::WordsNotInText { words, sentence, differs } => (
                format!("the words `{words}` are neither in sentence `{sentence}` nor in the clause title"),
                [
                    &*differs.as_ref().map(Difference::en).unwrap_or_default(),
                    "quote the official words exactly; a condition that rests on no words does not exist",
                ]
                .concat(),
            ),
            Self::WordsOverlap { words, other } => (
                format!("`{words}` overlaps with `{other}`, which is marked too"),
                "quote more or fewer words so that marks are apart or equal, or pick another occurrence with `nth: 2`".into(),
            ),
            Self::WordsNotInTranslation { words, translation } => (
                format!("`{words}` does not stand in the translation of its text, so the page cannot mark it: {translation}"),
                "take it word for word from the translation of the quote (for words of the clause title: of that title); write ` … ` between pieces that are apart".into(),
            ),
            Self::TranslationInRules => (
                "translations do not stand in the rules".into(),
                "write the official words only, as `title: …`; their translation stands in `languages/en.tsv`, where `selfcheck translate en` makes a row for it".into(),
            ),
            Self::TranslationColumns => (
                "this line needs three columns: name, official words, translation".into(),
                "separate them by tabs, not by spaces".into(),
            ),
            Self::TranslationTwice { name, before } => {
                (format!("`{name}` has these official words on line {before} already"), "keep one of the two".into())
            }
            Self::TranslationOfNothing { name, official, now: Some(now) } => (
                format!("the official words of `{name}` are others now, so this translation is not used: {official} → {now}"),
                "`selfcheck translate` puts the new words beside the translation; compare them".into(),
            ),
            Self::TranslationOfNothing { name, official, now: None } => {
                (format!("nothing in the rules is `{name}` with the words {official}"), "delete the row".into())
            }
            Self::TranslationOld { name, from } => (
                format!("the translation of `{name}` is of other words, and is not used: {from}"),
                "translate the official words of today, and empty the fourth column".into(),
            ),
            Self::Untranslated { missing, name, official, tag } => (
                format!("texts without a translation: {missing}, first `{name}`: {official}"),
                format!("the official words stand in for them; `selfcheck translate {tag}` makes a row for each"),
            ),
            Self::WordsOutsideQuote { words } => (
                format!("`{words}` lies outside the quote of this measure"),
                "quote the whole of what its conditions rest on".into(),
            ),
            Self::EvaluativeUnsaid { words } => (
                format!("nobody says what follows from `{words}`"),
                "if it limits who is supported, let a condition rest on it (`judged`, `unpublished`); if it only explains the purpose, name it under `orientation`".into(),
            ),
            Self::OtherWords { fact, option, words, terms } if terms.is_empty() => (
                format!("`{option}` of `{fact}` stands for no words of the text, and meets `{words}` here"),
                "let the answer that decides these words meet them; where none does, write `judged`".into(),
            ),
            Self::OtherWords { fact, option, words, terms } => (
                format!("`{option}` of `{fact}` stands for {terms}, and meets `{words}` here"),
                "let the answer that decides exactly these words meet them; where none does, write `judged`".into(),
            ),
            Self::ListClosed { fact, words } => (
                format!("`{words}` leaves its list open, and `{fact}` has no answer for what is not listed"),
                "add an option with `other: true` and put it under `confirm`; or quote only the words that the answer decides".into(),
            ),
            Self::HalfAnswer { fact, option } => {
                (format!("`{option}` of `{fact}` is half an answer, and decides nothing by itself"), "name the options of its `one_of` instead".into())
            }
            Self::WayLost { fact, option } => (
                format!("`{option}` of `{fact}` is on the way, and leads to nothing that meets these words"),
                "say with `next` which option comes after it".into(),
            ),
            Self::WayInCircles { fact, option } => (format!("`{option}` of `{fact}` comes after itself"), "mend the `next` of one of the options".into()),
            Self::FurtherAndWorse { measure, fact, behind, ahead } => (
                format!("in measure `{measure}`, `{ahead}` of `{fact}` stands worse than `{behind}`, which lies behind it"),
                "who has come further never stands worse: change the rule, or the `next` of the options".into(),
            ),
            Self::UmbrellaUnfit { fact, umbrella } => (
                format!("`{umbrella}` cannot rule `{fact}` in or out"),
                "an umbrella is a choice or a multi question that is asked before it and has no `only_if` itself; what stands below needs an answer that says *none*".into(),
            ),
            Self::ActInVain { fact, option } => (format!("nothing opens by the act of `{option}` of `{fact}`"), "delete the `act`, or let a condition be met by this option".into()),
            Self::ParagraphLost { text } => (
                format!("nothing in sentences.tsv accounts for this paragraph: {}", beginning(text)),
                "add its sentences; a paragraph that can hold no measure (heading, address, date) gets a row of the kind `other` with its first words".into(),
            ),
            Self::OtherGrants { name, words } => (
                format!("the paragraph of `{name}` says “{words}”, and is said to hold no sentence"),
                "add its sentences, each with a measure or with a reason under `not_measures`".into(),
            ),
            Self::ClauseInChapters { clause, chapters: 0 } => (
                format!("clause {clause} stands in no chapter"),
                "let `clauses` of the chapters follow each other without a gap".into(),
            ),
            Self::ClauseInChapters { clause, chapters } => (
                format!("clause {clause} stands in {chapters} chapters"),
                "let `clauses` of the chapters follow each other without overlapping".into(),
            ),
            Self::NumberReused { what, number, of, revision } => (
                format!("the number {number} of `{of}` belonged to another {} in revision {revision}", what.en()),
                "take a number that was never published: old links read the former answer by it".into(),
            ),
            Self::NameUnfit { name } => (
                format!("`{name}` cannot be a name"),
                "use small letters, digits and `_`, such as `rd_spending`".into(),
            ),
            Self::SentenceNotInText { sentence } => (format!("sentence `{sentence}` is not in official.txt, or not in this order"), "copy it from there".into()),
            Self::TextNotInSentences { text } => (format!("official text that no sentence covers: {text}"), "add it to sentences.tsv".into()),
            Self::SentenceUnaccounted { sentence } => (
                format!("sentence `{sentence}` is not accounted for"),
                "write the measure that follows from it, or say under `not_measures` why it grants nothing".into(),
            ),
            Self::SentenceTwice { sentence } => (format!("sentence `{sentence}` is said to grant nothing, and a measure rests on it"), "delete one of the two".into()),
            Self::Unreachable { measure } => (format!("no answers can meet measure `{measure}`"), "look for conditions that contradict each other".into()),
            Self::Undemanding { measure } => (format!("nothing is asked for measure `{measure}`: everybody meets it"), "add the condition that the sentence states".into()),
            Self::ReadTwice { measure, fact } => (
                format!("measure `{measure}` tests the same answer to `{fact}` twice"),
                "join the two conditions into one, so that the engine never guesses about one answer twice".into(),
            ),
            Self::UmbrellaTestedToo { measure, fact, umbrella } => (
                format!("measure `{measure}` tests `{fact}`, and `{umbrella}`, which rules it in or out (`only_if`)"),
                "leave out the condition on the umbrella question, or take `only_if` away: the engine never guesses about one answer twice".into(),
            ),
            Self::ScopeTwice { measure, fact } => (
                format!("measure `{measure}` tests `{fact}`, which the scope of the policy tests before it"),
                "leave the condition out; or, if the words say so, exempt the measure from the scope with `exempt`".into(),
            ),
            Self::UnusedFact { fact } => (format!("no measure depends on the fact `{fact}`"), "delete the question, or use it: nobody is asked in vain".into()),
            Self::FormMismatch { measure, tier: "C" } => (format!("measure `{measure}` is of tier C and names a form of support"), "delete `form`, or correct the tier".into()),
            Self::FormMismatch { measure, tier } => (format!("measure `{measure}` is of tier {tier} and names no form of support"), "add `form` in the words of the sentence".into()),
            Self::ExampleMissing { measure, kind } => (format!("measure `{measure}` has no example of kind `{kind}`"), "add one: examples are what the next reader checks first".into()),
            Self::ExampleVerdict { expected, found, because } => (format!("this example is `{found}`, not `{expected}`"), because.en()),
            Self::ExampleMissingFacts { expected, found } => (format!("the missing facts are [{found}], not [{expected}]"), "correct `missing`, or the condition".into()),
            Self::ExampleKind { kind, verdict } => (format!("an example of kind `{kind}` cannot be `{verdict}`"), "correct the kind or the answers".into()),
            Self::EnterpriseUnfinished { screen, facts } => (format!("the interview is not finished: screen `{screen}` still asks {facts}"), "answer these facts".into()),
            Self::Phone { text } => (
                format!("`{text}` is no telephone number"),
                "write one number: digits, spaces, `+`, `-` and brackets, and 转 before an extension, such as `021-12345678转9`".into(),
            ),
            Self::Page { text } => (format!("`{text}` is no page that is safe to open"), "write its whole address, beginning with `https://`".into()),
            Self::DateOrder => ("the dates are not in order".into(), "issued ≤ from ≤ until, issued ≤ as_of".into()),
            Self::ClauseOutOfPlace { clause } => (format!("clause {clause} is not a clause of sentences.tsv, or its file comes out of order"), "name the file after the clause: 07.yaml".into()),
            Self::RevisionUnknown { revision } => (format!("a revision after the present one, {revision}"), format!("name the file after its revision: {revision}.txt")),
            Self::RevisionMissing { revision } => (format!("revisions/{revision}.txt is missing: links of that revision cannot be read"), "take it back from where it was published, or set `revision` back to what was".into()),
            Self::RevisionLine => ("not a line that `selfcheck freeze` writes".into(), "take the file back from where it was published; it never changes".into()),
            Self::RevisionChanged { revision, what } => (
                match what {
                    Some(what) => format!("not what was published as revision {revision} any more, from `{what}` on"),
                    None => format!("not what was published as revision {revision} any more: something is gone"),
                },
                format!("links that were sent are read with this file: leave it, set `revision: {}` in policy.yaml, say why under `changes`, and write the next file with `selfcheck freeze`", revision + 1),
            ),
            Self::ChangeUnexplained { measure, revision } => (
                format!("the rule of `{measure}` is not that of revision {revision} any more, and nobody says why"),
                "add an entry to `changes` in policy.yaml: revision, date, measures, zh, en; visitors with an old link read it".into(),
            ),
        }
    }
}

impl Expected {
    const fn en(self) -> &'static str {
        match self {
            Self::Map => "`key: value` lines",
            Self::List => "a list: `[a, b]`, or lines that begin with `- `",
            Self::Text => "a text",
            Self::Number => "a whole number",
            Self::Flag => "`true` or `false`",
            Self::Date => "a date such as 2025-01-15",
        }
    }
}

impl Expected {
    const fn en_help(self) -> &'static str {
        match self {
            Self::Map | Self::List | Self::Text | Self::Number | Self::Flag | Self::Date => "",
        }
    }
}

impl Thing {
    const fn en(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Option => "option",
            Self::Screen => "screen",
            Self::Measure => "measure",
            Self::Sentence => "sentence",
            Self::Department => "department",
        }
    }
}

fn did_you_mean(nearest: Option<&String>, allowed: &[String]) -> String {
    match nearest {
        Some(name) => format!("did you mean `{name}`?"),
        None if allowed.is_empty() => String::new(),
        None => format!("known here: {}", allowed.join(", ")),
    }
}

impl Because {
    fn en(&self) -> String {
        let parts = [("met", &self.met), ("not met", &self.failed), ("missing", &self.missing)];
        let said = parts.iter().filter(|(_, words)| !words.is_empty());
        said.map(|(name, words)| format!("{name}: {words}")).collect::<Vec<_>>().join("; ")
    }
}

impl Difference {
    fn en(&self) -> String {
        let sign = |sign: Option<char>| sign.map_or_else(|| "the end".to_owned(), |sign| format!("`{sign}`"));
        format!("behind “{}” here is {}, there {}; ", self.after, sign(self.here), sign(self.there))
    }
}

impl Mistake {
    const fn en(self) -> &'static str {
        match self {
            Self::Quote => "a quotation mark is not closed, or something stands behind it",
            Self::Bracket => "a bracket is not closed, or a comma is missing",
            Self::Colon => "a colon stands where none can be",
            Self::Indentation => "this line stands too far to the left or to the right",
            Self::Tab => "a tab stands here",
            Self::Depth => "more than 64 levels",
            Self::Other => "this cannot be read",
        }
    }

    const fn en_help(self) -> &'static str {
        match self {
            Self::Quote => {
                "close it with the same mark; put a text with quotation marks inside into `\"…\"`, and write those as `“…”`"
            }
            Self::Bracket => {
                "look for `{` or `[` on this line and the one before; items have `, ` between them"
            }
            Self::Colon => {
                "look whether a bracket is open on the line before; put a text with a colon and a blank inside into `\"…\"`"
            }
            Self::Indentation => {
                "keys that belong together begin in the same column; indent by blanks, two for each level"
            }
            Self::Tab => "type blanks for it",
            Self::Depth => "look for brackets that are not closed",
            Self::Other => {
                "look at indentation, quotation marks and brackets on this line and the one before"
            }
        }
    }
}

/// The first words of a paragraph, to tell it by.
pub(super) fn beginning(text: &str) -> String {
    let more = if text.chars().count() > 40 { "…" } else { "" };
    text.chars().take(40).chain(more.chars()).collect()
}
