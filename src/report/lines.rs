//! Where a line of text ends: between phrases, never inside a word.
//!
//! A program without a dictionary knows no Chinese words. It does know punctuation, and the words that this kind of text
//! is made of: beside one of them a line may end. What it breaks is held by a table, `tests/reports/breaks.txt`.

/// How dear it is to end a line at a place.
const NEVER: u32 = 1 << 20;
const ANYWHERE: u32 = 900;
const PHRASE: u32 = 60;
/// How dear a line is, and a last one of hardly a word.
const LINE: u32 = 300;
const ORPHAN: u32 = 2000;

/// Letters that begin no line, and letters that end none.
const NEVER_FIRST: &str = "，。、；：！？）》”’〕…·—,.;:!?)|";
const NEVER_LAST: &str = "（《“‘〔(";
/// Words beside which a line may end: before the first few of them, on both sides of the others.
const WORDS: &str = "和 与 及 或 并 还 另 要先 等部门 \
企业 项目 平台 建设 技术 服务 产业 创新 重点 质量 标准 国家 市级 区级 制造 示范 认定 活动 机构 培训 贷款 专项 资金 应用 场景 \
研发 投入 人才 引进 优质 重大 关键 零部件 大模型 科技 销售 金融 绿色 产品 申报 生产 领域 保障 检验检测 公共 综合体 消费 开展 登记 达标 保险 信用 跨境 \
电商 国际 连续 高端 新增 业务 投资 推荐 资源 空间 联盟 组织 技能 学生 专利 申请 条件 部门 可以 目前 没有 只差 方向 支持 不适用 公司 中心 品牌 软件 \
首店 亚洲 小型 外资 小额 能级 展览 展示 汽车 市场 设施 主题 发布 独立 自主 创办 链主 载体 具有 区域 运营 融资";
const BEFORE: usize = 9;
/// What lengthens the word before it: 标准化, 服务业, 条件已符.
const LENGTHENS: &str = "业化性型级家者的已相";

/// About how wide a text is: a Chinese letter is as wide as it is high, Latin ones differ.
pub(super) fn width(words: &str, size: u32) -> u32 {
    words.chars().map(|letter| size * hundredths(letter)).sum::<u32>() / 100
}

const fn hundredths(letter: char) -> u32 {
    match letter {
        ' ' | '\u{a0}' | 'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' => 32,
        'f' | 'r' | 't' | '(' | ')' | '-' | '/' => 42,
        'm' | 'w' | 'M' | 'W' | '@' | '%' => 92,
        'A'..='Z' | '&' => 69,
        '’' | '“' | '”' | '\0'..='\u{7f}' => 59,
        _ => 100,
    }
}

/// The text in lines of this room, as few and as even as its phrases allow; put together they are the text.
pub fn lines(words: &str, size: u32, room: u32) -> Vec<String> {
    let letters: Vec<char> = words.chars().collect();
    // For every place: the least that the lines up to there cost, and where the last of them begins.
    let mut best: Vec<(u32, usize)> = vec![(0, 0)];
    for end in 1..=letters.len() {
        let price = if end == letters.len() { 0 } else { price(&letters, end) };
        let mut found = (u32::MAX, end - 1);
        let mut long = 0;
        for from in (0..end).rev() {
            let letter = letters.get(from).copied().unwrap_or_default();
            // The space that a line ends with is not seen.
            if letter != ' ' || from + 1 != end {
                long += size * hundredths(letter) / 100;
            }
            if (price == NEVER || long > room) && from + 1 != end {
                break;
            }
            let slack = room.saturating_sub(long) * 16 / room.max(1);
            let orphan = if from > 0 && long < size * 5 / 2 { ORPHAN } else { 0 };
            let before = best.get(from).map_or(0, |(cost, _)| *cost);
            let cost = before.saturating_add(price + LINE + slack * slack + orphan);
            if cost < found.0 {
                found = (cost, from);
            }
        }
        best.push(found);
    }
    let mut lines = Vec::new();
    let mut end = letters.len();
    while end > 0 {
        let from = best.get(end).map_or(0, |(_, from)| *from);
        lines.push(letters.get(from..end).unwrap_or_default().iter().collect());
        end = from;
    }
    lines.reverse();
    lines
}

/// The pieces of a text that a line may end between.
pub fn phrases(words: &str) -> Vec<String> {
    let letters: Vec<char> = words.chars().collect();
    let mut pieces = vec![String::new()];
    for (place, letter) in letters.iter().enumerate() {
        if place > 0 && price(&letters, place) < ANYWHERE {
            pieces.push(String::new());
        }
        if let Some(last) = pieces.last_mut() {
            last.push(*letter);
        }
    }
    pieces
}

/// How dear it is to break before the letter at this place.
fn price(letters: &[char], place: usize) -> u32 {
    let (before, after) = letters.split_at(place);
    let (Some(&left), Some(&right)) = (before.last(), after.first()) else {
        return 0;
    };
    let latin = |letter: char| letter.is_ascii_graphic() || letter == '’';
    let glue = '\u{a0}';
    if [left, right].contains(&glue)
        || right == ' '
        || NEVER_FIRST.contains(right)
        || NEVER_LAST.contains(left)
    {
        return NEVER;
    }
    if left == ' ' {
        let far = before.iter().rev().nth(1).copied().unwrap_or(' ');
        // A number and what it counts stay together.
        let counted = far.is_ascii_digit() && !right.is_ascii();
        return if counted || far == '第' {
            NEVER
        } else if ",.;:?!".contains(far) {
            0
        } else {
            PHRASE
        };
    }
    if left == '-' && right.is_ascii_alphabetic() {
        return PHRASE * 3;
    }
    if latin(left) && latin(right) || left.is_ascii_digit() || left == '第' {
        return NEVER;
    }
    if "，。、；：！？".contains(left) {
        return 0;
    }
    let beside = |(index, word)| {
        begins_with(after, word) || index >= BEFORE && !LENGTHENS.contains(right) && ends_with(before, word)
    };
    let phrase = NEVER_FIRST.contains(left)
        || NEVER_LAST.contains(right)
        || latin(left)
        || latin(right)
        || left == '的'
        || WORDS.split(' ').enumerate().any(beside);
    if !phrase {
        return ANYWHERE;
    }
    // What is quoted stays together where it can.
    let quoted = before.iter().rev().find(|letter| "“”《》".contains(**letter));
    if quoted.is_some_and(|letter| NEVER_LAST.contains(*letter)) { PHRASE * 4 } else { PHRASE }
}

fn begins_with(letters: &[char], word: &str) -> bool {
    let mut letters = letters.iter();
    word.chars().all(|letter| letters.next() == Some(&letter))
}

fn ends_with(letters: &[char], word: &str) -> bool {
    let mut letters = letters.iter().rev();
    word.chars().rev().all(|letter| letters.next() == Some(&letter))
}
