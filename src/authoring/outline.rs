//! What an official text is made of, found from the text alone: chapters, clauses, sentences, departments and dates. A beginning for
//! who writes rules, not a truth: `selfcheck check` holds what becomes of it against the text.
//!
//! Read are clauses written `1.标题。句子。` and `第一条 …`, with a title as their first short sentence, in brackets, or none, of one
//! paragraph or several; chapters `（一）…`, `第一章 …`, or `一、…` where there are no others.

use crate::domain::date::Date;

use super::numerals::{dates, document_number, in_force, number};

/// Words of a sentence that grants something.
pub const GRANTS: [&str; 9] = ["给予", "补贴", "奖励", "资助", "补助", "奖补", "贴息", "万元", "亿元"];

/// What a text is made of.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Outline {
    /// Its title: the first paragraph that is named like one.
    pub title: String,
    /// Its document number: `鹭政发〔2031〕7号`.
    pub number: String,
    /// The first day that is named.
    pub issued: Option<Date>,
    /// The days from which and until which it is in force.
    pub in_force: Option<(Date, Date)>,
    /// Who is in charge, as named behind the clauses, each once.
    pub departments: Vec<String>,
    /// The chapters: their titles, and their first and last clause.
    pub chapters: Vec<(String, u16, u16)>,
    /// The clauses.
    pub clauses: Vec<ClauseOutline>,
    /// Sentences outside of the clauses.
    pub outside: Vec<String>,
    /// Paragraphs that hold none.
    pub others: Vec<String>,
}

/// A clause of a text.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct ClauseOutline {
    /// Its number.
    pub number: u16,
    /// Its title as it is written, with its full stop; its label, where it has none.
    pub title: String,
    /// Who is in charge.
    pub departments: Vec<String>,
    /// Its sentences.
    pub sentences: Vec<String>,
}

/// A title of a clause has so many characters at most.
const LONGEST_TITLE: usize = 30;
const IN_CHARGE: &str = "责任单位：";

/// Finds out.
pub fn outline(text: &str) -> Outline {
    let mut found = Outline::default();
    let paragraphs: Vec<&str> =
        text.lines().map(str::trim).filter(|paragraph| !paragraph.is_empty()).collect();
    let nested = paragraphs.iter().any(|paragraph| chapter(paragraph, false).is_some());
    let (mut in_clause, mut headed) = (false, false);
    for paragraph in &paragraphs {
        let first = found.clauses.last().map_or(1, |clause| clause.number + 1);
        if let Some(title) = chapter(paragraph, !nested).filter(|_| !in_clause || is_heading(paragraph)) {
            found.chapters.push((title.to_owned(), first, 0));
            (in_clause, headed) = (false, true);
        } else if let Some((number, label, rest)) = clause(paragraph).filter(|(number, ..)| *number == first)
        {
            let mut clause = ClauseOutline { number, ..ClauseOutline::default() };
            clause.take_title(label, rest);
            found.clauses.push(clause);
            if let Some((_, _, last)) = found.chapters.last_mut() {
                *last = number;
            }
            in_clause = true;
        } else if is_heading(paragraph) || paragraph.starts_with("附件") {
            (in_clause, headed) = (false, true);
            found.others.push((*paragraph).to_owned());
        } else if let Some(clause) = found.clauses.last_mut().filter(|_| in_clause) {
            clause.take(paragraph);
        } else if headed && paragraph.contains('。') {
            found.outside.extend(sentences(paragraph));
        } else {
            found.others.push((*paragraph).to_owned());
        }
    }
    // A heading without a clause is no chapter.
    let (chapters, headings): (Vec<_>, Vec<_>) =
        core::mem::take(&mut found.chapters).into_iter().partition(|(_, first, last)| last >= first);
    found.chapters = chapters;
    found.others.extend(
        paragraphs
            .iter()
            .filter(|paragraph| headings.iter().any(|(title, ..)| chapter(paragraph, !nested) == Some(title)))
            .map(|paragraph| (*paragraph).to_owned()),
    );
    for department in found.clauses.iter().flat_map(|clause| &clause.departments) {
        if !found.departments.contains(department) {
            found.departments.push(department.clone());
        }
    }
    let named = |paragraph: &&&str| {
        ["意见", "办法", "政策", "措施", "细则", "规定"].iter().any(|end| paragraph.contains(end))
    };
    let bare = paragraphs.iter().filter(named).find(|paragraph| !paragraph.contains(['《', '。']));
    found.title = bare.or(paragraphs.first()).map(|title| (*title).to_owned()).unwrap_or_default();
    found.number = document_number(text).unwrap_or_default();
    let dates = dates(text);
    found.issued = dates.first().map(|(_, date)| *date);
    found.in_force = in_force(text, &dates);
    found
}

impl ClauseOutline {
    /// What stands behind the label of the clause.
    fn take_title(&mut self, label: &str, rest: &str) {
        let bracketed = rest.strip_prefix('（').and_then(|rest| rest.split_once('）'));
        if let Some((title, rest)) = bracketed.filter(|(title, _)| title.chars().count() <= LONGEST_TITLE) {
            title.clone_into(&mut self.title);
            return self.take(rest);
        }
        let short = |title: &&str| title.chars().count() <= LONGEST_TITLE && !title.contains(['，', '；']);
        match rest.split_once('。').filter(|(title, rest)| short(title) && !rest.is_empty()) {
            Some((title, rest)) => {
                self.title = [title, "。"].concat();
                self.take(rest);
            }
            None => {
                label.clone_into(&mut self.title);
                self.take(rest);
            }
        }
    }

    /// A paragraph of the clause, or the rest of one.
    fn take(&mut self, paragraph: &str) {
        let paragraph = paragraph.trim();
        let in_charge = paragraph.rsplit_once('（').and_then(|(before, inside)| {
            Some((before, inside.strip_prefix(IN_CHARGE)?.trim_end_matches(['。', '）'])))
        });
        let (words, departments) = in_charge.unwrap_or((paragraph, ""));
        self.departments.extend(
            departments.split(['、', '，']).map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned),
        );
        self.sentences.extend(sentences(words));
    }
}

/// The sentences of a paragraph, each with its full stop; one inside of quotation marks or brackets ends none.
fn sentences(paragraph: &str) -> Vec<String> {
    let (mut all, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, letter) in paragraph.char_indices() {
        match letter {
            '“' | '（' | '《' => depth += 1,
            '”' | '）' | '》' => depth = depth.saturating_sub(1),
            '。' if depth == 0 => {
                let end = at + letter.len_utf8();
                all.extend(paragraph.get(start..end).map(|sentence| sentence.trim().to_owned()));
                start = end;
            }
            _ => {}
        }
    }
    let rest = paragraph.get(start..).unwrap_or_default().trim();
    all.extend((!rest.is_empty()).then(|| rest.to_owned()));
    all
}

/// The number of a clause, its label, and what stands behind it.
fn clause(paragraph: &str) -> Option<(u16, &str, &str)> {
    if let Some(rest) = paragraph.strip_prefix('第') {
        let (numeral, rest) = rest.split_once('条')?;
        let label = paragraph.get(..paragraph.len() - rest.len())?;
        return Some((number(numeral)?, label, rest.trim_start()));
    }
    let digits = paragraph.bytes().take_while(u8::is_ascii_digit).count();
    let (numeral, rest) = paragraph.split_at_checked(digits)?;
    let behind = rest.strip_prefix(['.', '．', '、'])?;
    // `1.5 倍` is no clause.
    let label = paragraph.get(..paragraph.len() - behind.len())?;
    (!behind.starts_with(|letter: char| letter.is_ascii_digit())).then_some(())?;
    Some((numeral.parse().ok()?, label, behind.trim_start()))
}

/// The title of a chapter: `（一）…`, `第一章 …`, and where `flat` `一、…`.
fn chapter(paragraph: &str, flat: bool) -> Option<&str> {
    let numeral = |text: &str| number(text).is_some();
    let bracketed = paragraph.strip_prefix('（').and_then(|rest| rest.split_once('）'));
    let counted = paragraph.strip_prefix('第').and_then(|rest| rest.split_once('章'));
    let plain = paragraph.split_once('、').filter(|_| flat);
    let found = bracketed.or(counted).or(plain).filter(|(count, _)| numeral(count));
    let title = found.map(|(_, title)| title.trim_start())?;
    (!title.is_empty() && title.chars().count() <= LONGEST_TITLE && !title.contains(['。', '；', '，', '：']))
        .then_some(title)
}

/// `一、支持的对象`
fn is_heading(paragraph: &str) -> bool {
    chapter(paragraph, true).is_some()
}

#[cfg(test)]
mod tests {
    use super::{clause, outline};

    #[test]
    fn clauses_are_told_from_numbers() {
        assert_eq!(clause("第十二条 对企业给予奖励。"), Some((12, "第十二条", "对企业给予奖励。")));
        assert_eq!(clause("3.支持研发。对企业"), Some((3, "3.", "支持研发。对企业")));
        assert_eq!(clause("1.5倍以内"), None);
        assert_eq!(clause("第一章 总则"), None);
    }

    #[test]
    fn a_text_of_another_make_is_read() {
        let found = outline(
            "白鹭岛促进制造业发展若干措施\n鹭岛发〔2031〕7号\n第一章 总则\n第一条（目的）为促进发展，制定本措施。\n第二章 支持\n第二条（技改）对完成技改的企业，按下列标准奖励：\n（一）投资五百万元以上的，奖励二十万元；\n（二）其他的，奖励十万元。\n第三条 对新建厂房的企业，给予补贴。\n附件：申报表\n",
        );
        assert_eq!(found.title, "白鹭岛促进制造业发展若干措施");
        assert_eq!(found.number, "鹭岛发〔2031〕7号");
        let chapters: Vec<_> =
            found.chapters.iter().map(|(title, first, last)| (&**title, *first, *last)).collect();
        assert_eq!(chapters, [("总则", 1, 1), ("支持", 2, 3)]);
        let titles: Vec<&str> = found.clauses.iter().map(|clause| &*clause.title).collect();
        assert_eq!(titles, ["目的", "技改", "第三条"]);
        assert_eq!(found.clauses[1].sentences.len(), 3, "{:?}", found.clauses[1]);
    }
}
