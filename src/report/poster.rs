//! A portrait picture, 1080 by 1920, to be kept and sent on: plain SVG, so that every browser can turn it into pixels.
//! What its code leads to is the sender's choice; the picture itself lists no answers.
//!
//! Drawn from the top: each part begins where the one above it ends, so that nothing is cut.

mod drawing;
mod lists;
mod map;

use self::drawing::{end, on_show_ground, paragraph, put, rule, text};
use super::lines::{lines, width};
use super::{Part, Qr, Report, escaped};
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
    /// So many answers, encrypted.
    Encrypted(usize),
}

/// Every browser has one of these; none is loaded. In English the Latin ones come first, or quotes are as wide as letters.
const FONT: [&str; 2] = [
    "-apple-system,'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif",
    "-apple-system,'Segoe UI',Roboto,Arial,'Noto Sans CJK SC',sans-serif",
];
const LEFT: u32 = 72;
const RIGHT: u32 = 1008;
/// Where the foot begins.
const FOOT: u32 = 1606;
const AMBER: &str = "#FFC978";

impl Report<'_, '_> {
    /// The picture. Its code leads to the address of the report.
    pub fn poster(&self, held: Held) -> String {
        let mut body = String::new();
        let then = self.after_entry();
        let head = self.head(&mut body);
        let ground = then.map(&mut body, head) + 46;
        then.lists(&mut body, ground + 10, FOOT - 14);
        self.foot(&mut body, held);
        let font = if self.words.is_han() { FONT[0] } else { FONT[1] };
        [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1080\" height=\"1920\" viewBox=\"0 0 1080 1920\" font-family=\"",
            font,
            "\" lang=\"",
            self.words.tag,
            "\" style=\"font-variant-east-asian:",
            if self.words.is_han() { "normal" } else { "proportional-width" },
            "\"><rect width=\"1080\" height=\"1920\" fill=\"#F6F5F0\"/><rect width=\"1080\" height=\"",
            &ground.to_string(),
            "\" fill=\"#10294A\"/><rect y=\"1606\" width=\"1080\" height=\"314\" fill=\"#FFFFFF\"/>",
            &body,
            "</svg>",
        ]
        .concat()
    }

    /// What this is, what must be known before anything is believed or hoped for, and the headline; tells where it ends.
    fn head(&self, svg: &mut String) -> u32 {
        svg.push_str(
            "<rect x=\"72\" y=\"52\" width=\"56\" height=\"56\" rx=\"12\" fill=\"#B5382A\"/><path d=\"M87 77l9 9 17-18M87 95h26\" fill=\"none\" \
             stroke=\"#FFFFFF\" stroke-width=\"5\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/>",
        );
        let (name, number) = (self.name(), &self.policy.number);
        if width(&name, 34) + width(number, 28) < RIGHT - 180 {
            text(svg, (148, 92), (34, true), "#FFFFFF", &name);
            end(svg, (RIGHT, 91), 28, "#C4D2E6", number);
        } else {
            text(svg, (148, 78), (30, true), "#FFFFFF", &name);
            text(svg, (148, 112), (24, false), "#C4D2E6", number);
        }
        let mut y = 156;
        for said in [self.invented("", ""), self.ended().unwrap_or_default()] {
            y = paragraph(svg, (LEFT, y), (28, true), (AMBER, 38), &lines(&said, 28, RIGHT - LEFT));
        }
        // Each letter with the colour it has: numbers stand out.
        let headline = self.headline();
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
        // As large as two lines may be that are clauses, else three; else three lines of any kind.
        let fits = |size: &u32, (most, whole): (usize, bool)| {
            let lines = lines(&plain, *size, RIGHT - LEFT);
            let clause =
                |line: &String| line.trim_end().ends_with(['，', '。', '、', '；', '：', ',', '.', ':', ';']);
            lines.len() <= most && (!whole || lines.iter().all(clause))
        };
        let ways = [(62, 48, (2, true)), (52, 44, (3, true)), (62, 54, (2, false)), (52, 44, (3, false))];
        let size = ways
            .into_iter()
            .find_map(|(most, least, way)| (least..=most).rev().step_by(2).find(|size| fits(size, way)));
        let size = size.unwrap_or(44);
        let mut letters = letters.into_iter();
        for line in lines(&plain, size, RIGHT - LEFT) {
            y += size * 29 / 20;
            put(
                svg,
                &[
                    "<text x=\"72\" y=\"",
                    &(y - size * 2 / 5).to_string(),
                    "\" font-size=\"",
                    &size.to_string(),
                    "\" font-weight=\"600\">",
                ],
            );
            let mut colour = "";
            for (letter, its) in letters.by_ref().take(line.chars().count()) {
                if its != colour {
                    put(
                        svg,
                        &[if colour.is_empty() { "" } else { "</tspan>" }, "<tspan fill=\"", its, "\">"],
                    );
                    colour = its;
                }
                svg.push_str(&escaped(&letter.to_string()));
            }
            svg.push_str("</tspan></text>");
        }
        y
    }

    fn foot(&self, svg: &mut String, held: Held) {
        let words = self.words;
        rule(svg, (0, FOOT), POSTER.0, "#DAD8CF");
        let code = Qr::of(self.address).filter(|_| !self.address.is_empty());
        let left = if code.is_some() { 348 } else { LEFT };
        if let Some(code) = code {
            let size = code.size.to_string();
            put(
                svg,
                &[
                    "<svg x=\"56\" y=\"1634\" width=\"258\" height=\"258\" viewBox=\"0 0 ",
                    &size,
                    " ",
                    &size,
                    "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#FFFFFF\"/><path d=\"",
                    &code.path,
                    "\" fill=\"#10294A\"/></svg>",
                ],
            );
        }
        let (title, note) = match held {
            Held::Nothing => {
                (words.poster_scan, counted(words.poster_note, usize::from(self.policy.minutes.usual)))
            }
            Held::Answers(held) => (words.poster_scan_answers, counted(words.poster_answers, held)),
            Held::Encrypted(held) => (words.poster_scan_answers, counted(words.poster_locked, held)),
        };
        text(svg, (left, 1696), (34, true), "#1A2230", title);
        let day = fill(
            words.poster_day,
            &[("date", &self.today.to_string()), ("until", &self.policy.until.to_string())],
        );
        let size = if words.is_han() { 26 } else { 24 };
        let mut y = 1746;
        for said in [&*note, &day, words.poster_disclaimer] {
            let lines = lines(said, size, RIGHT + 20 - left);
            y = paragraph(svg, (left, y), (size, false), ("#454F60", size * 3 / 2), &lines);
        }
    }
}
