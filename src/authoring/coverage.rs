//! How much of the text the rules cover: the report of `selfcheck check`.

use crate::domain::index::{NodeIndex, SentenceIndex};
use crate::domain::policy::{Measure, Policy};
use crate::domain::text::Language;
use crate::domain::tier::Tier;

use super::load::Loaded;
use super::translations::Covered;

/// What the rules cover, in numbers.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Coverage {
    /// Sentences of the text.
    pub sentences: usize,
    /// Sentences from which measures follow.
    pub granting: usize,
    /// Sentences that are explained to grant nothing.
    pub explained: usize,
    /// Measures by tier: A, B, C.
    pub tiers: [usize; 3],
    /// Leaves of all conditions, each resting on words of the text.
    pub leaves: usize,
    /// Facts, and the screens they stand on.
    pub facts: (usize, usize),
    /// Worked examples of measures.
    pub examples: usize,
    /// Example enterprises.
    pub enterprises: usize,
    /// The languages of `languages/`.
    pub languages: Vec<Covered>,
}

impl Coverage {
    /// The coverage of what was loaded.
    pub fn of(policy: &Policy, loaded: &Loaded) -> Self {
        let tier = |tier: Tier| policy.measures.iter().filter(|measure| measure.tier == tier).count();
        let granting = SentenceIndex::enumerate(&policy.sentences)
            .filter(|(index, _)| policy.measures.iter().any(|measure| measure.sentence == *index));
        // What the scope of the policy requires stands in every measure, and is one condition.
        let own = |measure: &Measure| {
            let leaves =
                NodeIndex::enumerate(&measure.condition.citations).filter(|(_, mark)| !mark.spans.is_empty());
            leaves.filter(|(node, _)| !policy.is_of_scope(measure, *node)).count()
        };
        let scope = policy.scope.iter().flat_map(|scope| &scope.condition.citations);
        let scope = scope.filter(|mark| !mark.spans.is_empty()).count();
        Self {
            sentences: policy.sentences.len(),
            granting: granting.count(),
            explained: policy.sentences.iter().filter(|sentence| !sentence.grants_nothing.is_empty()).count(),
            tiers: [tier(Tier::A), tier(Tier::B), tier(Tier::C)],
            leaves: scope + policy.measures.iter().map(own).sum::<usize>(),
            facts: (policy.facts.len(), policy.screens.len()),
            examples: loaded.examples.len(),
            enterprises: policy.enterprises.len(),
            languages: loaded.covered.clone(),
        }
    }

    /// The report, one line a subject.
    pub fn render(&self, language: Language) -> String {
        let Self {
            sentences,
            granting,
            explained,
            tiers: [a, b, c],
            leaves,
            facts: (facts, screens),
            examples,
            enterprises,
            languages,
        } = self;
        let (accounted, measures) = (granting + explained, a + b + c);
        let of_language = |covered: &Covered| {
            let Covered { tag, translated, texts } = covered;
            if language.is_official() {
                format!("译文  {tag}：{translated}/{texts} 段\n")
            } else {
                format!("languages    {tag}: {translated} of {texts} texts translated\n")
            }
        };
        let languages: String = languages.iter().map(of_language).collect();
        let report = match language {
            Language::OFFICIAL => format!(
                "句    {accounted}/{sentences} 句有交代（{granting} 句产生措施，{explained} 句说明了为什么不产生）\n\
                 措施  {measures} 项（A {a}，B {b}，C {c}），{leaves} 处条件逐一引用原文\n\
                 事实  {facts} 个，分 {screens} 屏\n\
                 例子  {examples} 个措施例子，{enterprises} 家例子单位\n"
            ),
            _ => format!(
                "sentences    {accounted} of {sentences} accounted for ({granting} grant measures, {explained} explained)\n\
                 measures     {measures} (A {a}, B {b}, C {c}), {leaves} conditions, each quoting the text\n\
                 facts        {facts} on {screens} screens\n\
                 examples     {examples} of measures, {enterprises} enterprises\n"
            ),
        };
        report + &languages
    }
}
