//! Every text of a policy that can be translated, each with a name that stays what it is: `measure/1.2/title`.

use super::condition::{Citation, Condition, Source};
use super::fact::{Choice, Fact};
use super::policy::{Clause, Policy, Sentence};
use super::text::{Language, Text, Translations};

/// What is done with each text: its name in parts, its official words, and its translations.
type Visit<'a> = dyn FnMut(&[&str], &str, &mut Translations) + 'a;

impl Policy {
    /// Visits every text, in an order that depends on the policy alone. Words that a condition rests on are visited as they are
    /// quoted, with `……` for what lies between them. The translations of paragraphs, which have no text of their own in the
    /// policy, are not among them.
    pub fn each_text(&mut self, visit: &mut Visit<'_>) {
        let Self { title, short_title, issuer, checklist_note, .. } = self;
        let own = [("title", title), ("short_title", short_title), ("issuer", issuer)];
        for (part, text) in own.into_iter().chain([("checklist_note", checklist_note)]) {
            text.visit(&["policy", part], visit);
        }
        for (department, contact) in self.departments.iter_mut().zip(&mut self.contacts) {
            let id = department.official.clone();
            department.visit(&["department", &id, "name"], visit);
            contact.address.visit(&["department", &id, "address"], visit);
            contact.hours.visit(&["department", &id, "hours"], visit);
        }
        for (number, chapter) in (1_u16..).zip(&mut self.chapters) {
            let number = number.to_string();
            chapter.title.visit(&["chapter", &number, "title"], visit);
            chapter.short.visit(&["chapter", &number, "short"], visit);
        }
        for clause in &mut self.clauses {
            clause.title.visit(&["clause", &clause.number.to_string(), "title"], visit);
        }
        for sentence in &mut self.sentences {
            sentence.grants_nothing.visit(&["sentence", &sentence.id, "why"], visit);
        }
        self.each_text_of_measures(visit);
        for screen in &mut self.screens {
            screen.title.visit(&["screen", &screen.id, "title"], visit);
        }
        for fact in &mut self.facts {
            fact.each_text(visit);
        }
        for enterprise in &mut self.enterprises {
            enterprise.title.visit(&["enterprise", &enterprise.id, "title"], visit);
            enterprise.summary.visit(&["enterprise", &enterprise.id, "summary"], visit);
        }
        for notice in &mut self.notices {
            notice.text.visit(&["notice", &notice.id, "text"], visit);
        }
        for term in &mut self.glossary {
            term.meaning.visit(&["term", &term.term, "meaning"], visit);
        }
        for change in &mut self.changes {
            change.why.visit(&["change", &change.revision.to_string(), "why"], visit);
        }
    }

    /// Visits the translations of every text, and of the paragraphs behind them, in an order that depends on the policy alone.
    pub fn each_translations(&mut self, visit: &mut dyn FnMut(&mut Translations)) {
        let mut texts: Vec<&mut Text> = Vec::new();
        texts.extend([&mut self.title, &mut self.short_title, &mut self.issuer, &mut self.checklist_note]);
        texts.extend(&mut self.departments);
        texts.extend(self.contacts.iter_mut().flat_map(|contact| [&mut contact.address, &mut contact.hours]));
        texts.extend(self.chapters.iter_mut().flat_map(|chapter| [&mut chapter.title, &mut chapter.short]));
        texts.extend(self.clauses.iter_mut().map(|clause| &mut clause.title));
        texts.extend(self.sentences.iter_mut().map(|sentence| &mut sentence.grants_nothing));
        texts.extend(self.screens.iter_mut().map(|screen| &mut screen.title));
        for fact in &mut self.facts {
            texts.extend([&mut fact.prompt, &mut fact.hint, &mut fact.unit, &mut fact.act, &mut fact.step]);
            for option in &mut fact.options {
                texts.extend([&mut option.label, &mut option.hint, &mut option.act, &mut option.step]);
            }
            texts.extend(fact.folded.iter_mut().map(|folded| &mut folded.label));
        }
        let examples = self.enterprises.iter_mut();
        texts.extend(examples.flat_map(|example| [&mut example.title, &mut example.summary]));
        texts.extend(self.notices.iter_mut().map(|notice| &mut notice.text));
        texts.extend(self.glossary.iter_mut().map(|term| &mut term.meaning));
        texts.extend(self.changes.iter_mut().map(|change| &mut change.why));
        texts.extend(&mut self.aids);
        let mut citations: Vec<&mut Citation> = Vec::new();
        if let Some(scope) = &mut self.scope {
            texts.push(&mut scope.step);
            citations.extend(&mut scope.condition.citations);
        }
        for measure in &mut self.measures {
            visit(&mut measure.translations);
            texts.extend([
                &mut measure.title,
                &mut measure.beneficiary,
                &mut measure.form,
                &mut measure.base,
            ]);
            texts.extend(&mut measure.evidence);
            citations.extend(&mut measure.exempt);
            citations.extend(&mut measure.condition.citations);
        }
        for citation in citations.into_iter().filter(|citation| !citation.spans.is_empty()) {
            visit(&mut citation.translations);
            texts.push(&mut citation.ask);
        }
        for text in texts.into_iter().filter(|text| !text.is_empty()) {
            visit(&mut text.translations);
        }
    }

    fn each_text_of_measures(&mut self, visit: &mut Visit<'_>) {
        let Self { sentences, clauses, measures, scope, .. } = self;
        let mut required = Vec::new();
        if let Some(scope) = scope {
            scope.step.visit(&["scope", "step"], visit);
            required = scope.condition.citations.iter().map(Citation::place).collect();
            scope.condition.each_text(&["scope"], &|source| words(sentences, None, source), visit);
        }
        for measure in measures {
            let id = ["measure", &measure.id];
            let sentence = sentences.get(usize::from(measure.sentence));
            let clause = clauses.get(usize::from(measure.clause));
            let own = |source| words(sentences, sentence.zip(clause), source);
            measure.title.visit(&[id[0], id[1], "title"], visit);
            let (from, to) = measure.quote;
            let quote = own(Source::Sentence).get(usize::from(from)..usize::from(to)).unwrap_or_default();
            visit(&[id[0], id[1], "quote"], quote, &mut measure.translations);
            measure.beneficiary.visit(&[id[0], id[1], "beneficiary"], visit);
            measure.form.visit(&[id[0], id[1], "form"], visit);
            measure.base.visit(&[id[0], id[1], "base"], visit);
            for evidence in &mut measure.evidence {
                evidence.visit(&[id[0], id[1], "evidence"], visit);
            }
            if let Some(exempt) = &mut measure.exempt {
                exempt.each_text(&id, &own, visit);
            }
            // What is required before every measure is said once.
            let in_scope = measure.exempt.is_none();
            for citation in &mut measure.condition.citations {
                let of_scope = in_scope && required.contains(&citation.place());
                citation.each_text(if of_scope { &["scope"] } else { &id }, &own, visit);
            }
        }
    }

    /// Is the policy translated into a language, if only in part? Its official one needs no translation.
    pub fn speaks(&self, language: Language) -> bool {
        let tag = || self.languages.get(language.place().checked_sub(1)?);
        language.is_official() || tag().is_some_and(|tag| !tag.is_empty())
    }

    /// Are the translations arranged as the languages with these tags are?
    pub fn is_arranged(&self, tags: &[&str]) -> bool {
        let same = |(own, tag): (&String, &&str)| own.is_empty() || own == tag;
        self.languages.len() == tags.len() && self.languages.iter().zip(tags).all(same)
    }

    /// Arranges the translations as the languages of the program are: the tags of those that are not the official one. Languages that
    /// the program does not speak are left out.
    pub fn arrange(&mut self, tags: &[&str]) {
        if self.is_arranged(tags) {
            return;
        }
        let places: Vec<Option<usize>> =
            tags.iter().map(|tag| self.languages.iter().position(|own| own == tag)).collect();
        self.each_translations(&mut |translations| translations.rearrange(&places));
        let known = tags.iter().zip(&places).map(|(tag, place)| place.map_or("", |_| tag).to_owned());
        self.languages = known.collect();
    }
}

/// The text that words are quoted from.
fn words<'text>(
    sentences: &'text [Sentence],
    own: Option<(&'text Sentence, &'text Clause)>,
    source: Source,
) -> &'text str {
    match (source, own) {
        (Source::Sentence, Some((sentence, _))) => &sentence.text,
        (Source::Title, Some((_, clause))) => &clause.title.official,
        (Source::Elsewhere(index), _) => {
            sentences.get(usize::from(index)).map(|sentence| sentence.text.as_str()).unwrap_or_default()
        }
        (Source::Sentence | Source::Title, None) => "",
    }
}

impl Text {
    /// A text that is there.
    fn visit(&mut self, name: &[&str], visit: &mut Visit<'_>) {
        if !self.is_empty() {
            visit(name, &self.official, &mut self.translations);
        }
    }
}

impl Condition {
    fn each_text<'text>(
        &mut self,
        id: &[&str],
        quoted: &dyn Fn(Source) -> &'text str,
        visit: &mut Visit<'_>,
    ) {
        for citation in &mut self.citations {
            citation.each_text(id, quoted, visit);
        }
    }
}

impl Citation {
    fn place(&self) -> (Vec<(u16, u16)>, Source) {
        (self.spans.clone(), self.source)
    }

    /// The words, and what is asked about them; nothing, where it cites none.
    fn each_text<'text>(
        &mut self,
        id: &[&str],
        quoted: &dyn Fn(Source) -> &'text str,
        visit: &mut Visit<'_>,
    ) {
        if self.spans.is_empty() {
            return;
        }
        let official = self.words(quoted(self.source)).collect::<Vec<_>>().join("……");
        let named = |part| [id, &[part]].concat();
        visit(&named("words"), &official, &mut self.translations);
        self.ask.visit(&named("ask"), visit);
    }
}

impl Fact {
    fn each_text(&mut self, visit: &mut Visit<'_>) {
        let id = self.id.as_str();
        self.prompt.visit(&["fact", id, "prompt"], visit);
        self.hint.visit(&["fact", id, "hint"], visit);
        self.unit.visit(&["fact", id, "unit"], visit);
        self.act.visit(&["fact", id, "act"], visit);
        self.step.visit(&["fact", id, "step"], visit);
        for Choice { id: option, label, hint, act, step, .. } in &mut self.options {
            for (part, text) in [("label", label), ("hint", hint), ("act", act), ("step", step)] {
                text.visit(&["fact", id, option, part], visit);
            }
        }
        for folded in &mut self.folded {
            folded.label.visit(&["fact", id, "more"], visit);
        }
    }
}
