//! The measures, by group, in the room that is left between the map and the foot: with what to do about each where there
//! are few, by their names alone where there are many, and with how many are left out where there are too many.

use super::drawing::{bead_on_page, end, paragraph, rule, text};
use super::{LEFT, RIGHT};
use crate::domain::group::Group;
use crate::domain::index::NodeIndex;
use crate::domain::verdict::Task;
use crate::report::contacts::with_phone;
use crate::report::lines::{lines, width};
use crate::report::{Grouped, MeasureReport, Report};
use crate::wording::{counted, fill};

/// How high the head of a group is, and the line that says how many more there are.
const HEAD: u32 = 80;
const MORE: u32 = 52;
/// What lacks more is not near.
const STEPS: usize = 3;
/// No group has room for more rows.
const ROWS: usize = 20;
/// In which order the groups get their rows: so many of each of the first so many groups. What can be applied for goes
/// before what is to be evaluated, asked about or still lacks one thing; of each of these something is seen.
const ORDER: [(usize, usize); 4] = [(1, 4), (8, 1), (3, 4), (ROWS, Group::ALL.len())];
/// How wide one of two columns is, and where the right one begins.
const COLUMN: u32 = 440;
const SECOND: u32 = RIGHT - COLUMN;
/// How dear it is to begin the right column in the middle of a group, in pixels.
const TORN: u32 = 150;

/// How the rows look: in one column or two, with what to do about each, only about what is to be asked or lacks one
/// thing, or by their names alone.
#[derive(Clone, Copy)]
struct Look {
    wide: bool,
    told: Told,
    pad: u32,
    /// How large titles are.
    size: u32,
}

/// About which measures it is told what to do.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Told {
    All,
    Asked,
    None,
}

/// One measure.
struct Row {
    number: String,
    title: Vec<String>,
    more: Vec<String>,
}

/// A group: its rows, how many measures it has, and how many of them are seen.
struct Shown {
    group: Group,
    rows: Vec<Row>,
    all: usize,
    seen: usize,
}

/// What stands below one another: of a group, by its index.
#[derive(Clone, Copy)]
enum Item {
    Head(usize),
    Row(usize, usize),
    More(usize),
}

impl Look {
    fn height(self, row: &Row) -> u32 {
        let count = |lines: &[String]| u32::try_from(lines.len()).unwrap_or_default();
        self.pad + count(&row.title) * (self.size + 9) + count(&row.more) * 33
    }
}

impl Report<'_, '_> {
    /// Draws the lists between these heights.
    pub(super) fn lists(&self, svg: &mut String, top: u32, bottom: u32) {
        let room = bottom.saturating_sub(top);
        let looks = [(true, Told::All), (false, Told::All), (false, Told::Asked), (false, Told::None)];
        for (wide, told) in looks {
            // Titles in other letters are longer.
            let size = if wide {
                30
            } else if self.words.is_han() {
                26
            } else {
                24
            };
            let mut groups = self.shown(Look { wide, told, pad: 0, size });
            for pad in [64, 54, 44, 36, 28, 20] {
                let look = Look { wide, told, pad, size };
                grow(&mut groups, look, room);
                let whole = groups.iter().all(|shown| shown.seen == shown.all || shown.group == Group::NO);
                if whole || pad == 20 && told == Told::None {
                    self.draw_lists(svg, &groups, look, (top, room));
                    return;
                }
            }
        }
    }

    /// The groups that are told, and at last what is nearest of that which does not apply.
    fn shown(&self, look: Look) -> Vec<Shown> {
        let shown = |(group, found): Grouped<'_, '_>| Shown {
            group,
            rows: found.iter().take(ROWS).map(|told| self.row(look, told)).collect(),
            all: found.len(),
            seen: 0,
        };
        let mut groups: Vec<Shown> = self.groups().into_iter().map(shown).collect();
        if look.wide {
            groups.push(shown((Group::NO, self.nearest())));
        }
        groups
    }

    /// What does not apply, first what a company can set out for, and of that what lacks the least.
    fn nearest(&self) -> Vec<MeasureReport<'_, '_>> {
        let all = self.of_group(Group::NO);
        let mut found = Vec::new();
        for far in [false, true] {
            for steps in 1..=STEPS {
                let lacking = all.iter().filter(|told| {
                    let out_of_reach =
                        |node: &NodeIndex| !told.tested(*node).is_some_and(|fact| fact.attainable);
                    let repair = &told.finding.repair;
                    repair.len() == steps && repair.iter().any(out_of_reach) == far
                });
                found.extend(lacking.copied());
            }
        }
        found
    }

    fn row(&self, look: Look, told: &MeasureReport<'_, '_>) -> Row {
        let room = if look.wide { RIGHT - LEFT } else { COLUMN } - 48;
        let asked = matches!(told.finding.verdict.task(), Task::Ask | Task::Step);
        let more = if look.told == Told::All || asked && look.told == Told::Asked {
            lines(&self.what_to_do(told, look.wide), 24, room)
        } else {
            Vec::new()
        };
        Row { number: told.clause().to_string(), title: lines(told.title(), look.size, room), more }
    }

    /// Whom to ask, what to ask, or what is missing; telephone numbers where one column has room for them.
    fn what_to_do(&self, told: &MeasureReport<'_, '_>, wide: bool) -> String {
        let words = self.words;
        if told.finding.begin {
            return told.acts();
        }
        if told.finding.verdict.says_it_all() {
            return told.departments(wide);
        }
        if told.group().task() != Task::Ask {
            return told.explained();
        }
        let first = self.policy.in_charge(told.measure).first().copied();
        let name = first.and_then(|index| self.policy.department_at(index));
        let contact = first.filter(|_| wide).and_then(|index| self.policy.with_phone(index));
        let name = name.map_or(words.department, |name| self.of(name));
        let question = told.questions().into_iter().next();
        let department = with_phone(words, name, contact.map(|contact| &*contact.phone));
        fill(words.poster_ask, &[("department", &*department), ("question", &question.unwrap_or_default())])
    }

    fn draw_lists(&self, svg: &mut String, groups: &[Shown], look: Look, (top, room): (u32, u32)) {
        let items = items(groups, look);
        let split = split(&items, look, room).unwrap_or(items.len());
        let long = if look.wide { RIGHT - LEFT } else { COLUMN };
        let size = self.heading_size(groups, long);
        let (mut x, mut y) = (LEFT, top);
        for (index, (item, height)) in items.iter().enumerate() {
            if index == split {
                (x, y) = (SECOND, top);
                if let Item::Row(group, _) = item
                    && let Some(shown) = groups.get(*group)
                {
                    self.heading(svg, (x, y), (long, size), shown.group);
                    y += HEAD;
                }
            }
            match *item {
                Item::Head(group) => {
                    if let Some(shown) = groups.get(group) {
                        self.heading(svg, (x, y), (long, size), shown.group);
                    }
                    if index == 0 {
                        // Beside the first heading only, and only where it has room.
                        let note = self.words.poster_columns;
                        let title = groups.first().map_or("", |shown| self.words.group(shown.group));
                        if 60 + width(title, 32) + width(note, 24) < long {
                            end(svg, (x + long, y + 48), 24, "#5C6574", note);
                        }
                    }
                }
                Item::Row(group, row) => {
                    let Some(row) = groups.get(group).and_then(|shown| shown.rows.get(row)) else { continue };
                    let size = look.size;
                    let line = y + look.pad / 2 + size - 2;
                    text(svg, (x, line), (size, true), "#B5382A", &row.number);
                    let next =
                        paragraph(svg, (x + 48, line), (size, false), ("#1A2230", size + 9), &row.title);
                    paragraph(svg, (x + 48, next - 2), (24, false), ("#454F60", 33), &row.more);
                    rule(svg, (x, y + height), x + long, "#DAD8CF");
                }
                Item::More(group) => {
                    if let Some(shown) = groups.get(group) {
                        let more = counted(self.words.poster_more, shown.all - shown.seen);
                        text(svg, (x, y + 36), (24, false), "#5C6574", &more);
                    }
                }
            }
            y += height;
        }
    }

    fn title(&self, group: Group) -> &'static str {
        if group == Group::NO { self.words.poster_nearest } else { self.words.group(group) }
    }

    /// How large the headings are: all alike, so that the longest has room.
    fn heading_size(&self, groups: &[Shown], long: u32) -> u32 {
        let fits = |shown: &Shown| {
            let title = self.title(shown.group);
            (20..33).rev().find(|size| width(title, *size) <= long - 44).unwrap_or(20)
        };
        groups.iter().filter(|shown| shown.seen > 0).map(fits).min().unwrap_or(32)
    }

    fn heading(&self, svg: &mut String, (x, y): (u32, u32), (long, size): (u32, u32), group: Group) {
        let title = self.title(group);
        bead_on_page(svg, (x + 16, y + 37), group);
        text(svg, (x + 44, y + 49), (size, true), "#1A2230", title);
        rule(svg, (x, y + HEAD - 6), x + long, "#1A2230");
    }
}

/// Lets each group show as many rows as there is room for.
fn grow(groups: &mut [Shown], look: Look, room: u32) {
    for shown in groups.iter_mut() {
        shown.seen = 0;
    }
    for (most, first) in ORDER {
        for index in 0..groups.len() {
            while let Some(shown) = groups.get_mut(index).filter(|shown| {
                let leading = Group::ALL.iter().take(first).any(|group| *group == shown.group);
                leading && shown.seen < most.min(shown.rows.len())
            }) {
                shown.seen += 1;
                if split(&items(groups, look), look, room).is_none() {
                    if let Some(shown) = groups.get_mut(index) {
                        shown.seen -= 1;
                    }
                    break;
                }
            }
        }
    }
}

/// All that is shown, from the top to the end, with how high each is.
fn items(groups: &[Shown], look: Look) -> Vec<(Item, u32)> {
    let mut items = Vec::new();
    for (index, shown) in groups.iter().enumerate().filter(|(_, shown)| shown.seen > 0) {
        items.push((Item::Head(index), HEAD));
        let rows = shown.rows.iter().take(shown.seen).enumerate();
        items.extend(rows.map(|(row, words)| (Item::Row(index, row), look.height(words))));
        if shown.seen < shown.all && shown.group != Group::NO {
            items.push((Item::More(index), MORE));
        }
    }
    items
}

/// Where the right column begins, so that both have room: at a heading if that is possible, and as even as can be.
fn split(items: &[(Item, u32)], look: Look, room: u32) -> Option<usize> {
    let all: u32 = items.iter().map(|(_, height)| height).sum();
    if look.wide {
        return (all <= room).then_some(items.len());
    }
    // Or all of it in the left one, where there is no other way.
    let mut best = (all <= room).then_some((2 * all, items.len()));
    let mut left = 0;
    let mut behind_head = true;
    for (index, (item, height)) in items.iter().enumerate() {
        let (again, dear) = if matches!(item, Item::Head(_)) { (0, 0) } else { (HEAD, TORN) };
        let right = all - left + again;
        let fits = left <= room && right <= room && !behind_head && !matches!(item, Item::More(_));
        let cost = left.max(right) + dear;
        if fits && best.is_none_or(|(least, _)| cost < least) {
            best = Some((cost, index));
        }
        left += height;
        behind_head = matches!(item, Item::Head(_));
    }
    best.map(|(_, index)| index)
}
