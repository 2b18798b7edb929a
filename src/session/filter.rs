//! Which measures the result shows.

use crate::domain::group::Group;
use crate::domain::index::{ChapterIndex, DepartmentIndex};
use crate::domain::policy::{Measure, Policy};
use crate::domain::text::Text;
use crate::domain::tier::Tier;

/// What a measure must be to be shown; everything, by default.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Filter {
    /// Is told in this group.
    pub group: Option<Group>,
    /// Stands in this chapter.
    pub chapter: Option<ChapterIndex>,
    /// Is in the charge of this department.
    pub department: Option<DepartmentIndex>,
    /// Is supported this way.
    pub tier: Option<Tier>,
    /// Holds all these words.
    pub search: String,
}

impl Filter {
    /// Does it show everything?
    pub fn is_open(&self) -> bool {
        let Self { group, chapter, department, tier, search } = self;
        let picked = group.is_some() || chapter.is_some() || department.is_some() || tier.is_some();
        !picked && search.trim().is_empty()
    }

    /// Is a measure of this group shown?
    pub fn admits(&self, policy: &Policy, measure: &Measure, group: Group) -> bool {
        self.group.is_none_or(|only| only == group) && self.admits_any(policy, measure)
    }

    /// Is a measure shown, whatever its verdict is?
    pub fn admits_any(&self, policy: &Policy, measure: &Measure) -> bool {
        let clause = policy.clause_of(measure);
        let in_chapter = |chapter: ChapterIndex| {
            let bounds = policy.chapter_at(chapter).map(|chapter| chapter.clauses);
            bounds.zip(clause).is_some_and(|((first, last), clause)| (first..=last).contains(&clause.number))
        };
        let in_charge = |department| clause.is_some_and(|clause| clause.departments.contains(&department));
        self.tier.is_none_or(|tier| tier == measure.tier)
            && self.chapter.is_none_or(in_chapter)
            && self.department.is_none_or(in_charge)
            && self.finds(policy, measure)
    }

    /// Are all searched words in what is said about the measure, in any language?
    fn finds(&self, policy: &Policy, measure: &Measure) -> bool {
        let words = self.search.to_lowercase();
        let mut words = words.split_whitespace().peekable();
        if words.peek().is_none() {
            return true;
        }
        let mut said = [&measure.id, " ", policy.quote_of(measure)].concat();
        let mut add = |words: &str| said.extend([" ", words]);
        measure.translations.iter().for_each(&mut add);
        let mut add = |text: &Text| {
            add(&text.official);
            text.translations.iter().for_each(&mut add);
        };
        add(&measure.title);
        add(&measure.form);
        policy.departments_of(measure).for_each(&mut add);
        if let Some(clause) = policy.clause_of(measure) {
            add(&clause.title);
            said.extend([" 第", &clause.number.to_string(), "条"]);
        }
        let said = said.to_lowercase();
        words.all(|word| said.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::{ChapterIndex, DepartmentIndex, Filter};
    use crate::domain::text::Language;
    use crate::pack;

    #[test]
    fn words_are_found_in_both_languages_and_all_of_them() {
        let policy = pack::policy().unwrap();
        let found = |search: &str| {
            let filter = Filter { search: search.to_owned(), ..Filter::default() };
            policy.measures.iter().filter(|measure| filter.admits_any(policy, measure)).count()
        };
        let all = policy.measures.len();
        let first = &policy.measures[0];
        assert_eq!((found(""), found("  "), found("no such words")), (all, all, 0));
        assert!(
            found(&first.title.official) >= 1
                && found(&first.title.get(Language::TRANSLATION).to_uppercase()) >= 1
        );
        let both = [&first.title.official, " ", &first.id].concat();
        assert!((1..all).contains(&found(&both)));
    }

    #[test]
    fn chapters_and_departments_divide_the_measures() {
        let policy = pack::policy().unwrap();
        let count = |filter: &Filter| {
            policy.measures.iter().filter(|measure| filter.admits_any(policy, measure)).count()
        };
        let chapters = ChapterIndex::up_to(policy.chapters.len());
        let total: usize =
            chapters.map(|chapter| count(&Filter { chapter: Some(chapter), ..Filter::default() })).sum();
        assert_eq!(total, policy.measures.len());
        for department in DepartmentIndex::up_to(policy.departments.len()) {
            assert!(count(&Filter { department: Some(department), ..Filter::default() }) > 0);
        }
    }
}
