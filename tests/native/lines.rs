//! Lines end between phrases: every break of every title, headline and example, at the widths at which they stand.
//!
//! `UPDATE_GOLDEN=1 cargo test` writes `tests/reports/breaks.txt` anew; read it as a reader would: no bar inside a word.

use std::fmt::Write as _;
use std::fs;

use policy_selfcheck::domain::date::Date;
use policy_selfcheck::domain::text::Language;
use policy_selfcheck::report::{Report, lines, phrases};
use policy_selfcheck::wording::Wording;

use crate::policies::{MINHANG, root};

/// Words that were broken once, and words in which a break would be as bad.
const WHOLE: &str = "条件 零部件 逐词 申请 企业 项目 部门 评定 确认 适用 建设 技术 服务 产业 创新 领域 标准化 数字化 制造业 服务业 互联网 大模型 \
供应链 链主 高质量 专业化 新业态 孵化器 工作站 跨境 电商 首店 检测 检验 落地 融资 贷款 培育 众创空间 博士后 还要 知识产权 生物医药 检验检测";

/// All texts that are broken, each with the sizes and widths at which it is: on the picture, on a phone, in a button.
fn texts() -> Vec<(String, Vec<(u32, u32)>)> {
    let policy = MINHANG.policy.as_ref().unwrap();
    let today = Date::new(2026, 11, 24).unwrap();
    let mut texts: Vec<(String, Vec<(u32, u32)>)> = Vec::new();
    for language in [Language::OFFICIAL, Language::TRANSLATION] {
        let titles = policy.measures.iter().map(|measure| measure.title.get(language).to_owned());
        let examples = policy.enterprises.iter().map(|example| example.title.get(language).to_owned());
        let headlines = policy.enterprises.iter().map(|example| {
            let (words, assessment) = (Wording::of(language), policy.assess(&example.answers, today));
            Report { policy, assessment: &assessment, today, words, address: "", example: None }
                .headline()
                .text()
        });
        texts.extend(titles.map(|title| (title, vec![(26, 392), (26, 250)])));
        texts.extend(examples.map(|title| (title, vec![(28, 936), (14, 130)])));
        texts.extend(headlines.map(|said| (said, vec![(56, 936), (26, 280)])));
    }
    texts
}

#[test]
fn every_break_is_between_words() {
    let mut now = String::new();
    for (text, places) in texts() {
        for (size, room) in places {
            let broken = lines(&text, size, room);
            assert_eq!(broken.concat(), text);
            let mut at = 0;
            for line in broken.iter().take(broken.len() - 1) {
                at += line.len();
                for word in WHOLE.split(' ') {
                    let inside =
                        text.match_indices(word).any(|(from, _)| (from + 1..from + word.len()).contains(&at));
                    assert!(!inside, "{word}: {}", broken.join("▹"));
                }
            }
            let last = broken.last().unwrap().trim();
            assert!(broken.len() == 1 || last.chars().count() > 2, "{}", broken.join("▹"));
            if broken.len() > 1 {
                writeln!(now, "{size}/{room} {}", broken.join("▹")).unwrap();
            }
        }
    }
    let path = root().join("tests/reports/breaks.txt");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        fs::write(&path, &now).unwrap();
    }
    assert_eq!(fs::read_to_string(&path).unwrap_or_default(), now, "{}", path.display());
}

#[test]
fn what_belongs_together_stays_on_a_line() {
    for (words, room, expected) in [
        (
            "有\u{a0}3\u{a0}项可以申请，另有\u{a0}8\u{a0}项要先请部门确认。",
            936,
            "有 3 项可以申请，▹另有 8 项要先请部门确认。",
        ),
        (
            "目前没有可以直接申请的，有\u{a0}7\u{a0}项条件相符。",
            520,
            "目前没有可以▹直接申请的，▹有 7 项条件相符。",
        ),
        ("约 2 分钟，第 14 条", 330, "约 2 分钟，▹第 14 条"),
        ("购买绿电、绿证，CCER交易", 310, "购买绿电、▹绿证，▹CCER交易"),
        ("高新技术、科技小巨人（培育）企业", 760, "高新技术、▹科技小巨人（培育）企业"),
        ("One measure. Ask the department.", 640, "One measure. ▹Ask the department."),
        ("，，，", 300, "，，，"),
        ("", 60, ""),
    ] {
        let broken = lines(words, 62, room);
        assert_eq!(broken.concat(), words);
        assert_eq!(broken.join("▹").replace('\u{a0}', " "), expected);
    }
}

#[test]
fn phrases_are_the_text_again() {
    for (text, _) in texts() {
        assert_eq!(phrases(&text).concat(), text);
    }
    assert_eq!(phrases("每项都附政策原文，逐词对照。"), ["每项都附政策原文，", "逐词对照。"]);
}
