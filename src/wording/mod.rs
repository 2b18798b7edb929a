//! Every word of ours, of the user interface and of what is taken away, in one struct a language: a string that is missing does not compile.
//!
//! Not here: anything of a policy. Its words come with the pack, in both languages.

mod amount;
mod en;
mod fill;
mod zh;

pub use fill::{Piece, Pieces, counted, fill, pieces};

use crate::domain::date::Date;
use crate::domain::group::Group;
use crate::domain::text::Language;
use crate::domain::verdict::Verdict;

/// The words of one group of the result, in one language.
#[derive(Clone, Copy, Debug)]
pub struct GroupWords {
    /// What it is called.
    pub name: &'static str,
    /// The same in a word, below the beads of the picture.
    pub legend: &'static str,
    /// Headline of a result whose best news it is, with the numbers of groups by their names: `{qualifies}`, `{no}`, …
    pub headline: &'static str,
    /// What it means for a measure. `{acts}` to begin, `{missing}` answers, `{questions}` to the department, `{words}` that are not met
    pub explained: &'static str,
    /// What to do next about its measures.
    pub next: &'static str,
}

/// The words of the user interface in one language. Names in braces are filled in by [`fill`].
#[derive(Clone, Copy, Debug)]
pub struct Wording {
    /// The words of each group of the result.
    pub groups: fn(Group) -> &'static GroupWords,
    /// The language.
    pub language: Language,
    /// The language tag.
    pub tag: &'static str,
    /// The other language, in its own words.
    pub other_language: &'static str,
    /// The tag of the other language.
    pub other_tag: &'static str,
    /// Between the members of a list.
    pub list_separator: &'static str,
    /// Between the members of a list that may be lists themselves.
    pub part_separator: &'static str,
    /// What the product is called. `{policy}`
    pub name: &'static str,
    /// The months, where they are written as words.
    pub months: Option<&'static [&'static str; 12]>,
    /// A date. `{year}` `{month}` `{day}`
    pub date: &'static str,
    /// Heading of the start page.
    pub start_title: &'static str,
    /// What it is and how long it takes. `{least}`, `{most}`
    pub start_lead: &'static str,
    /// What the bead map shows. `{chapters}` `{clauses}` `{measures}`
    pub beads: &'static str,
    /// Main button of the start page.
    pub start: &'static str,
    /// How long it takes in the median. `{n}`
    pub start_time: &'static str,
    /// Goes on where the visitor stopped.
    pub resume: &'static str,
    /// Privacy, in a few words.
    pub privacy_title: &'static str,
    /// Privacy.
    pub privacy: &'static str,
    /// Validity. `{until}`
    pub in_force: &'static str,
    /// The first day. `{from}`
    pub in_force_from: &'static str,
    /// How soon the policy ends. `{days}`
    pub ends_in: &'static str,
    /// How long the policy is still in force. `{days}`
    pub days_left: &'static str,
    /// The policy ends today.
    pub last_day: &'static str,
    /// The policy has passed. `{until}`
    pub ended: &'static str,
    /// The policy starts later. `{from}`
    pub not_yet: &'static str,
    /// Which state of the rules this is. `{date}`, `{revision}`
    pub checked: &'static str,
    /// Who decides, in a few words.
    pub disclaimer_title: &'static str,
    /// Who decides.
    pub disclaimer: &'static str,
    /// Goes back.
    pub back: &'static str,
    /// Leaves the list of answers.
    pub back_to_result: &'static str,
    /// Opens the menu.
    pub more: &'static str,
    /// Shows the result as it stands.
    pub see_result: &'static str,
    /// Back to the result, after an answer was changed.
    pub return_to_result: &'static str,
    /// Opens the list of answers.
    pub change_answers: &'static str,
    /// Forgets all answers.
    pub clear: &'static str,
    /// Which screen this is. `{n}`
    pub screen: &'static str,
    /// Which screen this is, of how many as far as is known now. `{n}`, `{all}`
    pub screen_of: &'static str,
    /// The year a question is about. `{year}`
    pub year: &'static str,
    /// Applies for another year. `{year}`
    pub year_other: &'static str,
    /// The year that was chosen travels with no link. `{year}`
    pub year_not_in_link: &'static str,
    /// Above the first question with one answer: a touch goes on.
    pub single_hint: &'static str,
    /// Above a question with several answers.
    pub several_hint: &'static str,
    /// How a checklist works.
    pub multi_hint: &'static str,
    /// Yes.
    pub yes: &'static str,
    /// No.
    pub no: &'static str,
    /// The row of a checklist holds.
    pub has: &'static str,
    /// The row of a checklist does not hold.
    pub has_not: &'static str,
    /// Not sure.
    pub unsure: &'static str,
    /// What *not sure* leads to.
    pub unsure_note: &'static str,
    /// Not sure about some.
    pub some_unsure: &'static str,
    /// What *not sure about some* leads to.
    pub some_unsure_note: &'static str,
    /// Between a list and *none of these*.
    pub or: &'static str,
    /// None of these things, on a checklist.
    pub none: &'static str,
    /// None of the options of a question, which may ask what one is.
    pub none_fit: &'static str,
    /// Above the choices of a ticked row.
    pub detail: &'static str,
    /// Above the choices of a ticked row, where several hold.
    pub details: &'static str,
    /// The rest is not known.
    pub rest_unsure_short: &'static str,
    /// Opens the meaning of a question.
    pub meaning: &'static str,
    /// The same for a term that the question quotes. `{term}`
    pub meaning_of: &'static str,
    /// Opens the meaning of a term. `{term}`
    pub hint: &'static str,
    /// The number, read back. `{number}` `{unit}`
    pub amount_read: &'static str,
    /// Goes on.
    pub next: &'static str,
    /// Title of the panel that says why a screen is asked.
    pub why: &'static str,
    /// Why a screen is asked. `{n}`
    pub why_text: &'static str,
    /// Why a screen is asked, when one measure depends on it.
    pub why_one: &'static str,
    /// Why a question is asked. `{n}` `{words}`
    pub why_quoted: &'static str,
    /// Why a question is asked, when one measure depends on it. `{words}`
    pub why_one_quoted: &'static str,
    /// Between two sentences.
    pub between_sentences: &'static str,
    /// Around quoted words.
    pub quotes: [&'static str; 2],
    /// Between quoted words.
    pub quoted_separator: &'static str,
    /// Nothing depends on the screen any more.
    pub why_none: &'static str,
    /// Clauses that are not listed. `{n}`
    pub why_more: &'static str,
    /// Settled, and not excluded.
    pub certain: &'static str,
    /// Not settled.
    pub possible: &'static str,
    /// Excluded.
    pub excluded: &'static str,
    /// Before the heading of a page that has errors.
    pub error_prefix: &'static str,
    /// One answer is missing.
    pub problems_one: &'static str,
    /// Several answers are missing. `{n}`
    pub problems: &'static str,
    /// A question has no answer.
    pub problem_unanswered: &'static str,
    /// What was typed is no number.
    pub problem_number: &'static str,
    /// A ticked row needs a choice.
    pub problem_detail: &'static str,
    /// A search hid rows.
    pub problem_hidden: &'static str,
    /// Nothing is ticked.
    pub problem_nothing: &'static str,
    /// What the result page is.
    pub result: &'static str,
    /// Before the headline of somebody who is one step short of the scope of the policy. `{step}`
    pub headline_after: &'static str,
    /// Headline of the result. `{qualifies}` `{review}` `{confirm}`
    pub headline_yes_review_confirm: &'static str,
    /// Headline of the result. `{qualifies}` `{review}`
    pub headline_yes_review: &'static str,
    /// Headline of the result. `{qualifies}` `{confirm}`
    pub headline_yes_confirm: &'static str,
    /// Headline of the result. `{review}` `{confirm}`
    pub headline_review_confirm: &'static str,
    /// Goes to the first open question.
    pub answer_them: &'static str,
    /// How many. `{n}`
    pub count: &'static str,
    /// Names the ledger for screen readers.
    pub filters: &'static str,
    /// Takes the filter back.
    pub show_all: &'static str,
    /// Unfolds the measures that do not apply. `{n}`
    pub show_inapplicable: &'static str,
    /// Folds the measures that do not apply.
    pub hide_inapplicable: &'static str,
    /// A clause. `{n}`
    pub clause: &'static str,
    /// A sentence. `{clause}` `{sentence}`
    pub sentence: &'static str,
    /// Label of the official words.
    pub official: &'static str,
    /// Label of the words that limit the whole policy.
    pub official_scope: &'static str,
    /// Label of the clause title.
    pub official_title: &'static str,
    /// Label of the reading aid.
    pub translation: &'static str,
    /// A mark: the words are met.
    pub mark_met: &'static str,
    /// A mark: the words are not met.
    pub mark_fail: &'static str,
    /// A mark: not known.
    pub mark_unknown: &'static str,
    /// A mark: a written procedure.
    pub mark_review: &'static str,
    /// A mark: to be confirmed.
    pub mark_confirm: &'static str,
    /// A mark: not needed.
    pub mark_spare: &'static str,
    /// Between a mark's hidden word and the words.
    pub mark_colon: &'static str,
    /// The measure is exempt from the scope of the policy. `{words}`
    pub exempt: &'static str,
    /// Title of the reasons. `{verdict}`
    pub why_verdict: &'static str,
    /// What follows for somebody who is not sure. `{options}`
    pub follows: &'static str,
    /// Before an answer.
    pub you_answered: &'static str,
    /// There is no answer.
    pub not_answered: &'static str,
    /// Nothing, for it was not ticked in the question above. `{options}`
    pub not_ticked: &'static str,
    /// What a written procedure means.
    pub means_review: &'static str,
    /// What words that only the department can judge mean.
    pub means_judged: &'static str,
    /// What an unpublished threshold means.
    pub means_unpublished: &'static str,
    /// What an open connective means.
    pub means_open: &'static str,
    /// What an answer means of which the text leaves open whether it counts.
    pub means_confirm: &'static str,
    /// A leaf that is nearly met.
    pub means_near: &'static str,
    /// A way that is not needed.
    pub means_spare: &'static str,
    /// Above the questions that are missing.
    pub missing: &'static str,
    /// The departments.
    pub who_decides: &'static str,
    /// A department with its telephone number. `{department}` `{phone}`
    pub department_phone: &'static str,
    /// Departments, where they are many. `{first}` `{n}`
    pub departments_many: &'static str,
    /// The form of support.
    pub form: &'static str,
    /// What the support is computed on.
    pub base: &'static str,
    /// Who receives it.
    pub beneficiary: &'static str,
    /// The text does not say.
    pub unwritten: &'static str,
    /// The text names no base.
    pub unwritten_base: &'static str,
    /// What to have ready.
    pub evidence: &'static str,
    /// Whose list it is.
    pub evidence_note: &'static str,
    /// Opens the whole clause. `{n}`
    pub whole_clause: &'static str,
    /// Heading of the list of answers.
    pub review_title: &'static str,
    /// What the list of answers is for.
    pub review_lead: &'static str,
    /// On the list of answers. `{title}`
    pub review_screen: &'static str,
    /// The rest of a checklist.
    pub review_rest: &'static str,
    /// All of a checklist is absent.
    pub review_nothing: &'static str,
    /// On the list of answers. `{n}`
    pub review_rest_unsure: &'static str,
    /// Goes to the result.
    pub to_result: &'static str,
    /// There are no answers.
    pub review_empty: &'static str,
    /// What the verdict means where an evaluation follows. `{questions}` `{review}`
    pub explain_confirm_review: &'static str,
    /// And what is not known beside them. `{questions}`
    pub explain_begin_open: &'static str,
    /// Title of the notices.
    pub notices: &'static str,
    /// Opens the quick look.
    pub quick_look: &'static str,
    /// What the quick look is, and how long it takes. `{n}`, `{minutes}`
    pub quick_note: &'static str,
    /// Opens the examples.
    pub see_example: &'static str,
    /// What was kept from the last visit. `{n}`
    pub stopped_at: &'static str,
    /// So many answers were given by the page around. `{n}`
    pub prefilled: &'static str,
    /// Beside an answer that the page around gave.
    pub prefilled_mark: &'static str,
    /// Forgets the answers and begins.
    pub restart: &'static str,
    /// Opens the official text.
    pub read_policy: &'static str,
    /// Where the answers are kept.
    pub keep: &'static str,
    /// Nowhere.
    pub keep_nothing: &'static str,
    /// What that means.
    pub keep_nothing_note: &'static str,
    /// In this tab.
    pub keep_tab: &'static str,
    /// What that means.
    pub keep_tab_note: &'static str,
    /// On this device.
    pub keep_device: &'static str,
    /// What that means.
    pub keep_device_note: &'static str,
    /// The storage cannot be used.
    pub trouble_blocked: &'static str,
    /// What was stored cannot be read.
    pub trouble_unreadable: &'static str,
    /// Clearing is proved.
    pub cleared: &'static str,
    /// Clearing failed.
    pub not_cleared: &'static str,
    /// What clearing does.
    pub clear_note: &'static str,
    /// Asks whether to clear everything. `{n}` answers
    pub clearing: &'static str,
    /// Behind it: results under a name are cleared too. `{n}`
    pub clearing_cases: &'static str,
    /// Behind it: results under a name stay. `{n}`
    pub clearing_no_case: &'static str,
    /// Heading of the results that are kept under a name.
    pub cases: &'static str,
    /// How many they are. `{n}`
    pub cases_count: &'static str,
    /// Keeps a result under a name.
    pub case_keep: &'static str,
    /// Where it is kept, and who can see it. `{n}` at most
    pub case_note: &'static str,
    /// It is kept.
    pub case_kept: &'static str,
    /// Its name.
    pub case_name: &'static str,
    /// Keeps it under this name.
    pub case_save: &'static str,
    /// Looks at it.
    pub case_open: &'static str,
    /// Gives it another name.
    pub case_rename: &'static str,
    /// Deletes it, after one more question.
    pub case_delete: &'static str,
    /// Deletes it.
    pub case_delete_now: &'static str,
    /// Above a result that was kept. `{name}`
    pub case_banner: &'static str,
    /// Keeps the answers.
    pub clear_not: &'static str,
    /// Clears them.
    pub clear_now: &'static str,
    /// Switches keyboard shortcuts on.
    pub keys_on: &'static str,
    /// Switches keyboard shortcuts off.
    pub keys_off: &'static str,
    /// How the shortcuts work.
    pub keys_hint: &'static str,
    /// What came of the quick look. `{possible}` `{excluded}`
    pub quick_title: &'static str,
    /// What going on is good for. `{n}`
    pub quick_lead: &'static str,
    /// Goes on with the full check.
    pub quick_on: &'static str,
    /// Shows the result as it stands.
    pub quick_result: &'static str,
    /// Heading of all measures.
    pub catalogue: &'static str,
    /// A bead.
    pub bead_certain: &'static str,
    /// A bead.
    pub bead_possible: &'static str,
    /// A bead.
    pub bead_excluded: &'static str,
    /// Heading of the examples.
    pub examples_title: &'static str,
    /// What the examples are.
    pub examples_lead: &'static str,
    /// Opens an example.
    pub example_open: &'static str,
    /// An example is shown. `{title}`
    pub example_banner: &'static str,
    /// The answers are those of an example; a company may have the same ones. `{title}`
    pub example_alike: &'static str,
    /// Ends the name of a file that is about an example.
    pub example_file: &'static str,
    /// Ends the name of a file with the answers of an example.
    pub alike_file: &'static str,
    /// Takes the example over.
    pub example_take: &'static str,
    /// Takes the example over in the place of answers. `{n}`
    pub example_replace: &'static str,
    /// Leaves the example.
    pub example_leave: &'static str,
    /// Answers that are of no use any more. `{n}` `{questions}`
    pub obsolete: &'static str,
    /// Heading of answers that are of no use.
    pub review_unused: &'static str,
    /// Looks for rows of a checklist.
    pub seek: &'static str,
    /// No row is found. `{word}`
    pub seek_none: &'static str,
    /// Shows all rows again.
    pub seek_clear: &'static str,
    /// Opens the filters.
    pub filter: &'static str,
    /// Searches the measures.
    pub search: &'static str,
    /// Nothing is found.
    pub search_none: &'static str,
    /// How many measures are shown. `{n}` `{all}`
    pub found: &'static str,
    /// Filter by chapter.
    pub chapter: &'static str,
    /// Filter by department.
    pub department: &'static str,
    /// Filter by kind of support.
    pub support: &'static str,
    /// No filter.
    pub all: &'static str,
    /// A kind of support.
    pub tier_a: &'static str,
    /// A kind of support.
    pub tier_b: &'static str,
    /// A kind of support.
    pub tier_c: &'static str,
    /// Opens the road map. `{n}`
    pub near_button: &'static str,
    /// Opens the road map.
    pub road_map_button: &'static str,
    /// Opens the annotated text.
    pub text_button: &'static str,
    /// Opens the call list.
    pub departments_button: &'static str,
    /// Heading over what to do first.
    pub next_steps: &'static str,
    /// The same, where tomorrow is a weekend.
    pub next_steps_monday: &'static str,
    /// Which department it is, and whose list the papers are.
    pub next_steps_note: &'static str,
    /// Whom to call to apply. `{department}` `{names}`
    pub step_apply: &'static str,
    /// Whom to ask first. `{department}` `{names}`
    pub step_ask: &'static str,
    /// What to ask in the same call. `{names}`
    pub step_ask_too: &'static str,
    /// The step into the scope of the policy. `{step}` `{n}`
    pub step_enter: &'static str,
    /// Answers that are missing. `{n}` `{measures}`
    pub step_answer: &'static str,
    /// A step under way, and what it opens. `{step}` `{names}` `{department}`
    pub step_take: &'static str,
    /// What anybody can begin, and what it opens. `{acts}` `{names}` `{department}`
    pub step_begin: &'static str,
    /// Between two names in a sentence.
    pub names_and: &'static str,
    /// A measure in a sentence, with its clause. `{n}` `{name}`
    pub name_of: &'static str,
    /// The way to the sheet of a department.
    pub see_sheet: &'static str,
    /// Measures that wait for other departments. `{n}`
    pub more_calls: &'static str,
    /// Behind the names that are told. `{n}` more
    pub names_more: &'static str,
    /// Before the papers to have in hand.
    pub in_hand: &'static str,
    /// Behind the papers that are told. `{n}` more
    pub papers_more: &'static str,
    /// The way to these measures. `{n}`
    pub see_measures: &'static str,
    /// How many measures of a group. `{group}` `{n}`
    pub group_counted: &'static str,
    /// Before a question to ask word for word. `{n}`
    pub ask_so: &'static str,
    /// Before the same question in the language of the department; empty where that is the reader’s.
    pub ask_official: &'static str,
    /// Whether a case counts. `{words}`
    pub ask_counts: &'static str,
    /// What the department judges. `{words}`
    pub ask_judged: &'static str,
    /// An unpublished threshold. `{words}`
    pub ask_unpublished: &'static str,
    /// What the text leaves open. `{words}`
    pub ask_open: &'static str,
    /// Opens the large bead map.
    pub bead_map_open: &'static str,
    /// Heading of the large bead map.
    pub beads_title: &'static str,
    /// How the map works.
    pub beads_lead: &'static str,
    /// From a measure to the text.
    pub to_text: &'static str,
    /// From a measure to an answer.
    pub change_answer: &'static str,
    /// What the page is.
    pub road_map: &'static str,
    /// Heading, where some step opens several measures. `{n}` `{most}`
    pub road_map_title: &'static str,
    /// Heading, where each step opens one measure. `{n}`
    pub road_map_title_each: &'static str,
    /// Heading, where there is one step. `{n}`
    pub road_map_title_one: &'static str,
    /// Heading when nothing is under way.
    pub road_map_title_none: &'static str,
    /// How it works.
    pub road_map_lead: &'static str,
    /// Steps that are not begun. `{n}`
    pub road_map_far: &'static str,
    /// Who decides whether a step is done.
    pub road_map_note: &'static str,
    /// A step. `{fact}` `{option}`
    pub step: &'static str,
    /// A step whose answer is *yes*. `{fact}`
    pub step_yes: &'static str,
    /// Where the company is. `{answer}`
    pub step_now: &'static str,
    /// What a step opens. `{n}`
    pub step_opens: &'static str,
    /// A measure that a step above opens already.
    pub step_counted: &'static str,
    /// Answers are being tried out. `{n}`
    pub trial: &'static str,
    /// One answer is being tried out. `{step}`
    pub trial_one: &'static str,
    /// An answer that is tried out and is no step. `{question}` `{answer}`
    pub trial_answer: &'static str,
    /// Measures that move and are not named. `{n}`
    pub shifts_more: &'static str,
    /// Answers were changed, before what that moves. `{done}` `{question}` `{more}`
    pub edited: &'static str,
    /// Answers were changed, and nothing moves. `{done}` `{question}` `{more}`
    pub edited_same: &'static str,
    /// What was done: there was another answer.
    pub edited_changed: &'static str,
    /// What was done: there was no answer.
    pub edited_answered: &'static str,
    /// How many answers, where it is several. `{n}`
    pub edited_more: &'static str,
    /// The trial moves nothing.
    pub trial_same: &'static str,
    /// Ends the trial.
    pub trial_stop: &'static str,
    /// Adopts the trial.
    pub trial_adopt: &'static str,
    /// Opens the alternatives of an answer.
    pub try_it: &'static str,
    /// Between before and after, for screen readers.
    pub trial_arrow: &'static str,
    /// What the page is.
    pub text: &'static str,
    /// Heading.
    pub text_title: &'static str,
    /// Heading before any answer.
    pub text_title_plain: &'static str,
    /// Where the words come from. `{number}`
    pub text_note: &'static str,
    /// Goes to a clause.
    pub text_jump: &'static str,
    /// In the place of a clause that is not chosen yet.
    pub text_pick: &'static str,
    /// Shows annotated clauses only.
    pub text_only: &'static str,
    /// Goes to the measure.
    pub text_why: &'static str,
    /// Heading.
    pub departments_title: &'static str,
    /// How it works.
    pub departments_lead: &'static str,
    /// Before the days that a reminder to call may come on.
    pub remind: &'static str,
    /// What the reminder is.
    pub remind_note: &'static str,
    /// In three days, one week, two weeks.
    pub remind_in: [&'static str; 3],
    /// Title of the reminder. `{departments}`
    pub remind_title: &'static str,
    /// What to have ready for all measures.
    pub papers: &'static str,
    /// How many papers are ready. `{n}`, `{all}`
    pub papers_ready: &'static str,
    /// Whose list it is.
    pub papers_note: &'static str,
    /// Where the ticks are kept.
    pub papers_kept: &'static str,
    /// What a paper is for. `{names}`
    pub papers_for: &'static str,
    /// The departments behind the first one. `{names}`
    pub departments_too: &'static str,
    /// Over the lines for notes, on paper.
    pub room_for_notes: &'static str,
    /// Where some departments have no number here. `{issuer}`
    pub contact_unknown: &'static str,
    /// Whose the numbers and addresses are, where the page around gave them.
    pub contact_from_host: &'static str,
    /// A telephone number.
    pub phone: &'static str,
    /// Where a department is.
    pub contact_address: &'static str,
    /// When somebody is there.
    pub contact_hours: &'static str,
    /// Nothing to discuss.
    pub department_none: &'static str,
    /// A number in words. `{number}` `{unit}` `{words}`
    pub amount_words: &'static str,
    /// Measures that are not named. `{n}`
    pub and_more: &'static str,
    /// Head of a column.
    pub column_number: &'static str,
    /// Head of a column.
    pub column_clause: &'static str,
    /// Head of a column.
    pub column_measure: &'static str,
    /// Head of a column.
    pub column_verdict: &'static str,
    /// Head of a column.
    pub column_why: &'static str,
    /// The end of the policy in a calendar. `{policy}`
    pub calendar_title: &'static str,
    /// Beside the code of the picture that leads to the start.
    pub poster_scan: &'static str,
    /// How long it takes, and what the picture holds. `{n}`
    pub poster_note: &'static str,
    /// Beside the code of the picture that holds answers.
    pub poster_scan_answers: &'static str,
    /// What the code of the picture holds. `{n}`
    pub poster_answers: &'static str,
    /// When it was made, and until when the policy is in force. `{date}` `{until}`
    pub poster_day: &'static str,
    /// Who decides.
    pub poster_disclaimer: &'static str,
    /// What stands in the rows of the picture.
    pub poster_columns: &'static str,
    /// What to ask whom about a measure. `{department}` `{question}`
    pub poster_ask: &'static str,
    /// How many of a group the picture has no room for. `{n}`
    pub poster_more: &'static str,
    /// Above the measures that do not apply and lack the least.
    pub poster_nearest: &'static str,
    /// Opens the ways to take the result away.
    pub share_title: &'static str,
    /// What travels.
    pub share_with_answers: &'static str,
    /// What the code is for.
    pub share_scan: &'static str,
    /// Makes it as large as the page is wide.
    pub share_enlarge: &'static str,
    /// Makes it small again.
    pub share_shrink: &'static str,
    /// What comes after.
    pub share_scan_note: &'static str,
    /// Names the field of the link.
    pub share_link: &'static str,
    /// Copies.
    pub copy: &'static str,
    /// Copies the link.
    pub copy_link: &'static str,
    /// Sends by what the device offers.
    pub send: &'static str,
    /// Saves.
    pub save: &'static str,
    /// What the link holds. `{n}`
    pub share_warning: &'static str,
    /// No name travels.
    pub share_no_name: &'static str,
    /// A name travels.
    pub share_named: &'static str,
    /// What no page can prevent.
    pub share_trace: &'static str,
    /// Opens what travels.
    pub share_choose: &'static str,
    /// All answers.
    pub share_all: &'static str,
    /// What that means.
    pub share_all_note: &'static str,
    /// Some answers.
    pub share_needed: &'static str,
    /// What that means.
    pub share_needed_note: &'static str,
    /// Asks for a name.
    pub share_name: &'static str,
    /// What travels.
    pub share_without_answers: &'static str,
    /// Opens the other ways.
    pub share_more: &'static str,
    /// Names the whole text and the files.
    pub share_files: &'static str,
    /// A way.
    pub share_picture: &'static str,
    /// What it holds.
    pub share_picture_note: &'static str,
    /// Lets the code of the picture hold answers.
    pub share_picture_holds: &'static str,
    /// What that means. `{n}`
    pub share_picture_answers: &'static str,
    /// How a picture is saved.
    pub share_press: &'static str,
    /// A way.
    pub share_paper: &'static str,
    /// What it holds.
    pub share_paper_note: &'static str,
    /// A way.
    pub share_short: &'static str,
    /// What it holds.
    pub share_short_note: &'static str,
    /// A way.
    pub share_long: &'static str,
    /// What it holds.
    pub share_long_note: &'static str,
    /// A way.
    pub share_csv: &'static str,
    /// What it holds.
    pub share_csv_note: &'static str,
    /// A way.
    pub share_md: &'static str,
    /// What it holds.
    pub share_md_note: &'static str,
    /// A way.
    pub share_json: &'static str,
    /// What it holds.
    pub share_json_note: &'static str,
    /// A way.
    pub share_ics: &'static str,
    /// What it holds.
    pub share_ics_note: &'static str,
    /// Nothing is sent.
    pub share_here: &'static str,
    /// Above words of the page around.
    pub from_host: &'static str,
    /// A visitor says that something is wrong with a measure.
    pub feedback: &'static str,
    /// The page does not know an address that opens links.
    pub no_address: &'static str,
    /// Everything is wiped soon. `{n}`
    pub idle: &'static str,
    /// Somebody is there.
    pub idle_stay: &'static str,
    /// Begins, on a booth screen.
    pub booth_start: &'static str,
    /// What it is and how long it takes, on a booth screen: two sentences, a line each. `{n}`
    pub booth_lead: [&'static str; 2],
    /// How much there is. `{n}`
    pub booth_clauses: &'static str,
    /// How much there is. `{n}`
    pub booth_measures: &'static str,
    /// The code of the start page.
    pub booth_phone: &'static str,
    /// What is different there.
    pub booth_phone_note: &'static str,
    /// Above the examples.
    pub booth_examples: &'static str,
    /// Wipes everything.
    pub booth_wipe: &'static str,
    /// What is stored.
    pub booth_foot: &'static str,
    /// What happens when nobody is there. `{n}`
    pub booth_foot_idle: &'static str,
    /// The code that hands the result over.
    pub booth_code: &'static str,
    /// What travels with it. `{n}`
    pub booth_code_holds: &'static str,
    /// It is done.
    pub copied: &'static str,
    /// It may be done; the text stands below.
    pub said_copied: &'static str,
    /// The link was not copied; it stands below.
    pub not_copied: &'static str,
    /// A text was not copied; it stands below.
    pub not_copied_text: &'static str,
    /// The device did not take it to be sent.
    pub not_sent: &'static str,
    /// The browser did not begin to print; other ways follow.
    pub not_printed: &'static str,
    /// It did; other ways follow.
    pub printed: &'static str,
    /// It is done, as far as anybody knows; other ways follow.
    pub saved: &'static str,
    /// The same of the picture, which stands above.
    pub picture_saved: &'static str,
    /// It was not.
    pub picture_not_saved: &'static str,
    /// It is done.
    pub drawn: &'static str,
    /// It is not done.
    pub no_picture: &'static str,
    /// Prints.
    pub print: &'static str,
    /// The day of the report. `{date}`
    pub paper_day: &'static str,
    /// What the code on paper is for.
    pub paper_code: &'static str,
    /// A result came with a link.
    pub link_banner: &'static str,
    /// A result came with a link. `{name}`
    pub link_from: &'static str,
    /// Takes the answers over.
    pub link_take: &'static str,
    /// Takes the answers over in the place of others. `{n}`
    pub link_replace: &'static str,
    /// Leaves the result.
    pub link_leave: &'static str,
    /// Another page has changed the answers that are kept.
    pub elsewhere_changed: &'static str,
    /// Another page has cleared them.
    pub elsewhere_cleared: &'static str,
    /// What does not happen until the visitor has chosen.
    pub elsewhere_note: &'static str,
    /// Takes over what the other page has stored.
    pub elsewhere_take: &'static str,
    /// Clears them on this page too.
    pub elsewhere_clear: &'static str,
    /// Goes on with the answers of this page.
    pub elsewhere_keep: &'static str,
    /// How much travelled.
    pub link_needed: &'static str,
    /// The link is older than the rules.
    pub link_older: &'static str,
    /// The link is older than the rules. `{n}`
    pub link_lost: &'static str,
    /// The link cannot be opened.
    pub refused_damaged: &'static str,
    /// The link cannot be opened.
    pub refused_newer: &'static str,
    /// The link cannot be opened.
    pub refused_other: &'static str,
    /// Opens the comparison.
    pub compare_title: &'static str,
    /// What can be compared.
    pub compare_lead: &'static str,
    /// Asks for the other link.
    pub compare_paste: &'static str,
    /// Shows the other result.
    pub compare_look: &'static str,
    /// The visitor’s own.
    pub compare_own: &'static str,
    /// The other one.
    pub compare_theirs: &'static str,
    /// How many verdicts differ. `{n}`
    pub compare_verdicts: &'static str,
    /// How many answers differ. `{n}`
    pub compare_answers: &'static str,
    /// Nothing differs.
    pub compare_same: &'static str,
    /// Asks for a passphrase.
    pub lock_passphrase: &'static str,
    /// Offers a passphrase.
    pub lock_offer: &'static str,
    /// Locks the link.
    pub lock_make: &'static str,
    /// The passphrase is guessed within a day.
    pub lock_weak_day: &'static str,
    /// The passphrase is guessed within a year.
    pub lock_weak_year: &'static str,
    /// The link is locked.
    pub lock_done: &'static str,
    /// The browser offers no cryptography.
    pub lock_missing: &'static str,
    /// Heading.
    pub unlock_title: &'static str,
    /// What to do.
    pub unlock_lead: &'static str,
    /// Asks for the passphrase.
    pub unlock_passphrase: &'static str,
    /// Opens the link.
    pub unlock_open: &'static str,
    /// It did not open.
    pub unlock_wrong: &'static str,
    /// It is not done.
    pub not_saved: &'static str,
    /// What a locked link holds. `{n}`
    pub share_locked: &'static str,
    /// What a locked code holds. `{n}`
    pub poster_locked: &'static str,
    /// A locked link cannot be opened here.
    pub unlock_missing: &'static str,
    /// A locked link cannot be compared.
    pub compare_locked: &'static str,
    /// A verdict and how many there are. `{verdict}` `{n}`
    pub counted_verdict: &'static str,
    /// Before the address of the start page. `{address}`
    pub look_for_yourself: &'static str,
    /// Between two sentences.
    pub sentence_end: &'static str,
    /// The last row of a table. `{date}` `{number}`
    pub table_end: &'static str,
    /// Verdicts that an older link said otherwise. `{n}`
    pub since_title: &'static str,
    /// What was said then cannot be told any more.
    pub since_unknown: &'static str,
    /// A way.
    pub share_html: &'static str,
    /// What it holds.
    pub share_html_note: &'static str,
    /// The policy could not be read.
    pub failed: &'static str,
}

impl Wording {
    /// The words in a language.
    pub const fn of(language: Language) -> &'static Self {
        match language {
            Language::Chinese => &zh::ZH,
            Language::English => &en::EN,
        }
    }

    /// The words of a group of the result.
    pub fn about(&self, group: Group) -> &'static GroupWords {
        (self.groups)(group)
    }

    /// What a group of the result is called.
    pub fn group(&self, group: Group) -> &'static str {
        self.about(group).name
    }

    /// What a group of the result is called on the command line.
    pub fn group_in_full(&self, group: Group) -> &'static str {
        let differs = if matches!(self.language, Language::English) { en::in_full(group) } else { None };
        differs.unwrap_or(self.group(group))
    }

    /// What a verdict is called.
    pub fn verdict(&self, verdict: Verdict) -> &'static str {
        self.group(Group::Of(verdict))
    }

    /// A date in words.
    pub fn date(&self, date: Date) -> String {
        let month = date.month().to_string();
        let name = self.months.and_then(|months| months.get(usize::from(date.month()) - 1));
        fill(
            self.date,
            &[
                ("year", &date.year().to_string()),
                ("month", name.copied().unwrap_or(&month)),
                ("day", &date.day().to_string()),
            ],
        )
    }
}
