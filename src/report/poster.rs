//! A portrait picture, 1080 by 1920, to be kept and sent on: plain SVG, so that every browser can turn it into pixels.
//! It carries conclusions only; what its code leads to is the sender's choice.

use core::fmt::Write as _;

use super::rods::{PITCH, rod};
use super::{Part, Qr, Report, escaped, headline, told};
use crate::domain::assess::Finding;
use crate::domain::group::Group;
use crate::domain::verdict::Verdict;
use crate::wording::{counted, fill};

/// The width and height of the picture, in pixels.
pub const POSTER: (u32, u32) = (1080, 1920);

/// What the address behind the code of a picture holds.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Held {
    /// No answers: it is the start page.
    Nothing,
    /// So many answers.
    Answers(usize),
    /// So many answers, under lock.
    Locked(usize),
}

/// Every browser has one of these; none is loaded.
const FONT: &str = "-apple-system,'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif";
const LEFT: u32 = 72;
const RIGHT: u32 = 1008;
/// So many rows a column.
const ROWS: usize = 8;
/// Letters that begin no line.
const NEVER_FIRST: &str = "，。、；：！？）》”’,.;:!?)";

impl Report<'_> {
    /// The picture. Its code leads to the address of the report.
    pub fn poster(&self, held: Held) -> String {
        let (width, height) = POSTER;
        let mut svg = String::new();
        let _ = write!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" \
             font-family=\"{FONT}\" lang=\"{}\"><rect width=\"{width}\" height=\"{height}\" fill=\"#F6F5F0\"/>\
             <rect width=\"{width}\" height=\"940\" fill=\"#10294A\"/><rect y=\"1606\" width=\"{width}\" height=\"314\" fill=\"#FFFFFF\"/>\
             <path d=\"M0 1606h{width}\" stroke=\"#DAD8CF\" stroke-width=\"2\"/>",
            self.words.tag
        );
        let then = self.after_entry();
        self.head(&mut svg);
        then.beads(&mut svg);
        then.columns(&mut svg);
        self.foot(&mut svg, held);
        svg.push_str("</svg>");
        svg
    }

    fn head(&self, svg: &mut String) {
        let invented = self.invented("", "");
        if !invented.is_empty() {
            // Above the headline; what is there otherwise makes room.
            for (line, words) in (0..).zip(lines(&invented, 28, RIGHT - LEFT)) {
                text(svg, (LEFT, 112 + line * 36), (28, true), "#FFC978", &words);
            }
            svg.push_str("<g transform=\"translate(0 -40)\">");
        }
        svg.push_str(
            "<rect x=\"72\" y=\"56\" width=\"56\" height=\"56\" rx=\"12\" fill=\"#B5382A\"/><path d=\"M87 81l9 9 17-18M87 99h26\" fill=\"none\" \
             stroke=\"#FFFFFF\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
        );
        let (name, number) = (self.name(), &self.policy.number);
        if width_of(&name, 34) + width_of(number, 28) < RIGHT - 180 {
            text(svg, (148, 96), (34, true), "#FFFFFF", &name);
            end(svg, (RIGHT, 95), 28, "#C4D2E6", number);
        } else {
            text(svg, (148, 82), (30, true), "#FFFFFF", &name);
            text(svg, (148, 116), (24, false), "#C4D2E6", number);
        }
        if !invented.is_empty() {
            svg.push_str("</g>");
        }
        let headline = headline(self.words, self.policy, self.assessment);
        // Each letter with the colour it has: numbers stand out.
        let mut letters: Vec<(char, &str)> = Vec::new();
        for part in headline.parts() {
            match part {
                Part::Words(words) => letters.extend(words.chars().map(|letter| (letter, "#FFFFFF"))),
                Part::Number(group, count) => {
                    let number = count.to_string();
                    letters.extend(number.chars().map(|letter| (letter, on_show_ground(group))));
                }
            }
        }
        let plain: String = letters.iter().map(|(letter, _)| *letter).collect();
        let size = if lines(&plain, 60, RIGHT - LEFT).len() > 2 { 46 } else { 60 };
        let mut letters = letters.into_iter();
        for (line, words) in (0..).zip(lines(&plain, size, RIGHT - LEFT)) {
            let y = 160 + size + line * (size * 3 / 2);
            let _ = write!(svg, "<text x=\"{LEFT}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"600\">");
            let mut colour = "";
            for (letter, its) in letters.by_ref().take(words.chars().count()) {
                if its != colour {
                    svg.push_str(if colour.is_empty() { "" } else { "</tspan>" });
                    let _ = write!(svg, "<tspan fill=\"{its}\">");
                    colour = its;
                }
                svg.push_str(&escaped(&letter.to_string()));
            }
            svg.push_str(if colour.is_empty() { "</text>" } else { "</tspan></text>" });
        }
    }

    fn beads(&self, svg: &mut String) {
        let policy = self.policy;
        // Tenths of a pixel on a phone, as pixels of the picture.
        let at = |tenths: usize| u32::try_from(tenths * 27 / 100).unwrap_or_default();
        for (row, (_, chapter)) in (0..).zip(policy.covered()) {
            let y = 388 + row * 46;
            text(svg, (LEFT, y + 10), (28, false), "#DCE6F3", self.of(&chapter.short));
            let rod = rod(policy, chapter);
            let long = rod.last().map_or(0, |(_, x)| at(x + PITCH / 2));
            let from = if self.words.translation.is_empty() { 222 } else { 262 };
            let _ = write!(svg, "<path d=\"M{from} {y}h{long}\" stroke=\"#2B4A74\" stroke-width=\"2\"/>");
            for (measure, x) in rod {
                let finding = self.assessment.findings.get(usize::from(measure));
                bead(svg, (from + at(x), y), finding.map_or(Group::NO, Finding::group));
            }
        }
        let shown = Group::ALL
            .into_iter()
            .filter(|group| *group != Group::Begin || self.of_group(*group).count() > 0);
        let legend: Vec<(Group, String)> = shown
            .map(|group| {
                let count = self.of_group(group).count().to_string();
                (group, [self.words.group(group), " ", &count].concat())
            })
            .collect();
        let all: u32 = legend.iter().map(|(_, words)| width_of(words, 27) + 76).sum();
        let (size, step) = if all < 2 * (RIGHT - LEFT) { (27, 50) } else { (22, 38) };
        let (mut x, mut y) = (LEFT + 14, 822);
        for (group, words) in legend {
            let width = width_of(&words, size) + 70;
            if x + width > RIGHT + 40 {
                (x, y) = (LEFT + 14, y + step);
            }
            bead(svg, (x, y), group);
            text(svg, (x + 26, y + size / 3), (size, false), "#DCE6F3", &words);
            x += width;
        }
    }

    /// The first two verdicts that any measure has, side by side.
    fn columns(&self, svg: &mut String) {
        let told_groups = told().filter(|group| self.of_group(*group).next().is_some());
        for (column, group) in (0..).zip(told_groups.take(2)) {
            let left = LEFT + column * 496;
            let end = left + 440;
            bead_on_page(svg, (left + 16, 1009), group);
            let title = self.words.group(group);
            let size = (20..33).rev().find(|size| width_of(title, *size) <= 396).unwrap_or(20);
            text(svg, (left + 44, 1021), (size, true), "#1A2230", title);
            let _ = write!(svg, "<path d=\"M{left} 1046H{end}\" stroke=\"#1A2230\" stroke-width=\"2\"/>");
            let found: Vec<_> = self.of_group(group).collect();
            let mut y = 1046;
            let mut told = 0;
            for (measure, _) in found.iter().take(ROWS) {
                let titles = lines(self.of(&measure.title), 25, 384);
                let height = 24 + 34 * u32::try_from(titles.len()).unwrap_or(1);
                // What follows must find its place too, be it only how many are left out.
                if y + height > 1546 {
                    break;
                }
                let number = self.policy.clause_of(measure).map_or(0, |clause| clause.number).to_string();
                text(svg, (left, y + 39), (25, true), "#B5382A", &number);
                for (line, words) in (0..).zip(&titles) {
                    text(svg, (left + 48, y + 39 + line * 34), (25, false), "#1A2230", words);
                }
                y += height;
                told += 1;
                let _ = write!(svg, "<path d=\"M{left} {y}H{end}\" stroke=\"#DAD8CF\" stroke-width=\"2\"/>");
            }
            if told < found.len() {
                let more = counted(self.words.and_more, found.len() - told);
                text(svg, (left, y + 38), (23, false), "#5C6574", &more);
            }
        }
    }

    fn foot(&self, svg: &mut String, held: Held) {
        let words = self.words;
        let code = Qr::of(self.address).filter(|_| !self.address.is_empty());
        let left = if code.is_some() { 348 } else { LEFT };
        if let Some(code) = code {
            let _ = write!(
                svg,
                "<svg x=\"56\" y=\"1634\" width=\"258\" height=\"258\" viewBox=\"0 0 {0} {0}\" shape-rendering=\"crispEdges\">\
                 <rect width=\"{0}\" height=\"{0}\" fill=\"#FFFFFF\"/><path d=\"{1}\" fill=\"#10294A\"/></svg>",
                code.size, code.path
            );
        }
        let (title, note) = match held {
            Held::Nothing => {
                (words.poster_scan, counted(words.poster_note, usize::from(self.policy.minutes.usual)))
            }
            Held::Answers(held) => (words.poster_scan_answers, counted(words.poster_answers, held)),
            Held::Locked(held) => (words.poster_scan_answers, counted(words.poster_locked, held)),
        };
        text(svg, (left, 1696), (34, true), "#1A2230", title);
        let day = fill(
            words.poster_day,
            &[("date", &self.today.to_string()), ("until", &self.policy.until.to_string())],
        );
        let last = self.ended().unwrap_or_else(|| words.poster_disclaimer.to_owned());
        let all = [note, day, last];
        let size = if words.translation.is_empty() { 26 } else { 23 };
        let all = all.iter().flat_map(|line| lines(line, size, RIGHT + 28 - left));
        for (line, words) in (0..).zip(all) {
            text(svg, (left, 1746 + line * (size * 3 / 2)), (size, false), "#454F60", &words);
        }
    }
}

/// A line of text: where it begins, how large and whether bold, in which colour.
fn text(svg: &mut String, (x, y): (u32, u32), (size, bold): (u32, bool), colour: &str, words: &str) {
    let weight = if bold { " font-weight=\"600\"" } else { "" };
    let _ = write!(
        svg,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight} fill=\"{colour}\">{}</text>",
        escaped(words)
    );
}

/// A line of text that ends at a place.
fn end(svg: &mut String, (x, y): (u32, u32), size: u32, colour: &str, words: &str) {
    let _ = write!(
        svg,
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"end\" fill=\"{colour}\">{}</text>",
        escaped(words)
    );
}

fn bead(svg: &mut String, place: (u32, u32), group: Group) {
    draw(svg, place, group, on_show_ground(group), "#10294A");
}

fn bead_on_page(svg: &mut String, place: (u32, u32), group: Group) {
    let colour = match group {
        Group::Of(Verdict::Qualifies) => "#17683F",
        Group::Of(Verdict::Review) => "#0A6370",
        Group::Of(Verdict::Confirm) => "#57489A",
        Group::Of(Verdict::Near) => "#864800",
        Group::Begin => "#8A2F62",
        Group::Of(Verdict::Open) => "#1D4E89",
        Group::Of(Verdict::Encouraged) => "#575A12",
        Group::Of(Verdict::No) => "#7F8794",
    };
    draw(svg, place, group, colour, "#F6F5F0");
}

/// A bead in its shape: told by the shape before the colour.
fn draw(svg: &mut String, (x, y): (u32, u32), group: Group, colour: &str, ground: &str) {
    let ring = |extra: &str| {
        format!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"10\" fill=\"{ground}\" stroke=\"{colour}\" stroke-width=\"4\"{extra}/>"
        )
    };
    let shape = match group {
        Group::Of(Verdict::Qualifies) => {
            format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"12\" fill=\"{colour}\"/>")
        }
        Group::Of(Verdict::Review) => {
            ring("") + &format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"4\" fill=\"{colour}\"/>")
        }
        Group::Of(Verdict::Confirm) => ring(""),
        Group::Of(Verdict::Near) => {
            ring("") + &format!("<path d=\"M{} {y}a10 10 0 0 0 20 0z\" fill=\"{colour}\"/>", x - 10)
        }
        Group::Begin => format!("<path d=\"M{} {}l20 12-20 12z\" fill=\"{colour}\"/>", x - 9, y - 12),
        Group::Of(Verdict::Open) => ring(" stroke-dasharray=\"6 4.5\""),
        Group::Of(Verdict::Encouraged) => {
            format!("<path d=\"M{x} {}l13 13-13 13-13-13z\" fill=\"{colour}\"/>", y - 13)
        }
        Group::Of(Verdict::No) => format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"5\" fill=\"{colour}\"/>"),
    };
    svg.push_str(&shape);
}

const fn on_show_ground(group: Group) -> &'static str {
    match group {
        Group::Of(Verdict::Qualifies) => "#7BE0A6",
        Group::Of(Verdict::Review) => "#7FE0EC",
        Group::Of(Verdict::Confirm) => "#C9BEFF",
        Group::Of(Verdict::Near) => "#FFC978",
        Group::Begin => "#F2AFD0",
        Group::Of(Verdict::Open) => "#A9CDFB",
        Group::Of(Verdict::Encouraged) => "#E2E592",
        Group::Of(Verdict::No) => "#6D86A8",
    }
}

/// About how wide a text is: a Chinese letter is as wide as it is high, a Latin one a little more than half.
fn width_of(words: &str, size: u32) -> u32 {
    words.chars().map(|letter| width(letter, size)).sum()
}

fn width(letter: char, size: u32) -> u32 {
    if letter.is_ascii() || matches!(letter, '\u{a0}' | '’' | '“' | '”') {
        size * 14 / 25
    } else {
        size
    }
}

/// Breaks a text into lines: between Chinese letters, or between words.
fn lines(words: &str, size: u32, room: u32) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut long) = (String::new(), 0);
    let mut rest = words;
    while let Some(letter) = rest.chars().next() {
        // A Latin word stays whole, and so does a letter with the punctuation behind it.
        let latin = |letter: char| letter.is_ascii_graphic() || matches!(letter, '’' | '\u{a0}');
        let mut end = if latin(letter) {
            rest.find(|letter: char| !latin(letter)).unwrap_or(rest.len())
        } else {
            letter.len_utf8()
        };
        let behind = rest.get(end..).unwrap_or_default();
        end += behind
            .chars()
            .take_while(|letter| NEVER_FIRST.contains(*letter))
            .map(char::len_utf8)
            .sum::<usize>();
        let (piece, after) = rest.split_at(end);
        if long + width_of(piece.trim_end(), size) > room && !line.is_empty() {
            lines.push(core::mem::take(&mut line));
            long = 0;
        }
        line.push_str(piece);
        long += width_of(piece, size);
        rest = after;
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::{NEVER_FIRST, lines, width_of};

    #[test]
    fn no_line_is_too_long_or_begins_with_punctuation() {
        for words in [
            "有 6 项可以申请，另有 15 项条件已符，还要由部门评定。",
            "By your answers you can apply for 6. For 15 more you meet the conditions; the department evaluates.",
            "，，，",
            "",
        ] {
            let broken = lines(words, 50, 400);
            assert_eq!(broken.concat(), words);
            for line in &broken {
                assert!(width_of(line.trim_end(), 50) <= 400 + 50, "{line}");
                let first = line.chars().next();
                assert!(
                    broken.len() == 1 || first.is_some_and(|letter| !NEVER_FIRST.contains(letter)),
                    "{line}"
                );
            }
        }
    }
}
