//! The wording of problems in Chinese.

use crate::domain::text::Language;

use super::en::beginning;
use super::{Because, Difference, Expected, Mistake, Problem, Thing};

impl Problem {
    #[expect(
        clippy::too_many_lines,
        reason = "one row a problem; splitting the table would hide a missing row"
    )]
    pub(super) fn zh(&self) -> (String, String) {
        match self {
            Self::Unreadable { detail } => {
                (format!("读不了这个文件：{detail}"), "新建它，或检查文件名和权限".into())
            }
            Self::Syntax(mistake) => (mistake.zh().into(), mistake.zh_help().into()),
            Self::FileMissing => ("没有这个文件".into(), "新建它，或检查文件名".into()),
            Self::FileCopied { of } => {
                (format!("{of} 的副本也会被读进来"), "删掉它，或另起一个名字".into())
            }
            Self::NotUtf8 { gbk: true } => (
                "从这里起是 GBK 编码，这里只读 UTF-8".into(),
                "另存为 UTF-8：编辑器里“另存为”，编码选 UTF-8；Excel 里选“CSV UTF-8”或“Unicode 文本”".into(),
            ),
            Self::NotUtf8 { gbk: false } => {
                ("这里不是 UTF-8 文字".into(), "把文件另存为 UTF-8；图片、程序不要放在这里".into())
            }
            Self::Tab => ("这一行用 Tab 缩进".into(), "用空格缩进，每层两个".into()),
            Self::FullWidth { found, meant } => {
                (format!("这里的全角“{found}”不起作用"), format!("关掉中文输入法，改成半角的 `{meant}`"))
            }
            Self::CloseColon { key } => {
                (format!("`{key}` 的冒号后面少一个空格"), format!("写成 `{key}: …`"))
            }
            Self::FolderMissing { path } => {
                (format!("没有这个文件夹：{path}"), "在项目根目录里跑，写 `rules/` 下面的文件夹".into())
            }
            Self::TableColumns => {
                ("这一行要有四栏：id、kind、departments、text".into(), "四栏之间用 Tab 隔开，不是空格".into())
            }
            Self::EmptyFile => ("文件是空的".into(), "填上内容，或删掉它".into()),
            Self::Alias => ("不支持 `*名称` 这种引用".into(), "把值写全".into()),
            Self::UnknownKey { key, nearest, allowed } => {
                (format!("不认识的键 `{key}`"), shi_bu_shi(nearest.as_ref(), allowed))
            }
            Self::MissingKey { key } => (format!("缺少键 `{key}`"), format!("加一行 `{key}: …`")),
            Self::DuplicateKey { key } => (format!("键 `{key}` 在这里出现了两次"), "只留一个".into()),
            Self::WrongType(expected) => (format!("这里应当是{}", expected.zh()), expected.zh_help().into()),
            Self::UnknownWord { word, nearest, allowed } => {
                (format!("这里不认识 `{word}`"), shi_bu_shi(nearest.as_ref(), allowed))
            }
            Self::EmptyText => ("文字是空的".into(), "填上，或者删掉这个键".into()),
            Self::ToFill => ("这里还没有填".into(), "写上该写的，或删掉这一项".into()),
            Self::UnknownName { what, name, nearest } => {
                let help = match (nearest, what) {
                    (None, Thing::Fact) => "先在 `facts/` 里写这道题，或改成已有的名字".into(),
                    _ => shi_bu_shi(nearest.as_ref(), &[]),
                };
                (format!("没有名为 `{name}` 的{}", what.zh()), help)
            }
            Self::NameTaken { what, name } => {
                (format!("有两个{}都叫 `{name}`", what.zh()), "给其中一个换个名字".into())
            }
            Self::NumberTaken { what, number, by } => (
                format!("编号 {number} 已经给了{} `{by}`", what.zh()),
                "用下一个没用过的编号；发布过的编号永远不再给别的".into(),
            ),
            Self::Answer(error) => error.say(Language::OFFICIAL),
            Self::TooMany { what, most } => {
                (format!("{}超过 {most} 个", what.zh()), "拆开，或把同类的合并".into())
            }
            Self::CheckMismatch { fact, key, fits } => {
                (format!("`{key}` 不适合事实 `{fact}`"), format!("写成 `{fits}`"))
            }
            Self::CheckCount { keys } => {
                ("一个条件要有且只有一个比较".into(), format!("从这些里写一个：{}", keys.join("、")))
            }
            Self::QuoteNotInText { quote, sentence, differs } => (
                format!("第 `{sentence}` 句里没有这段引文：{quote}"),
                [&*differs.as_ref().map(Difference::zh).unwrap_or_default(), "从 official.txt 逐字复制"].concat(),
            ),
            Self::WordsNotInText { words, sentence, differs } => (
                format!("第 `{sentence}` 句和条标题里都没有“{words}”"),
                [
                    &*differs.as_ref().map(Difference::zh).unwrap_or_default(),
                    "逐字引用原文；没有原文依据的条件不存在",
                ]
                .concat(),
            ),
            Self::WordsOverlap { words, other } => (
                format!("“{words}”和也标出的“{other}”部分重叠"),
                "把引文加长或缩短，让标记分开或完全相同，或用 `nth: 2` 选第二处".into(),
            ),
            Self::WordsNotInTranslation { words, translation } => (
                format!("那一段的译文里没有“{words}”，页面标不出这个条件：{translation}"),
                "逐词取自引文的译文（引自条标题的，取自条标题的译文）；分开的几处之间写 ` … `".into(),
            ),
            Self::TranslationInRules => (
                "译文不写在规则里".into(),
                "这里只写原文，如 `title: …`；译文写在 `languages/en.tsv`，用 `selfcheck translate en` 生成它的行".into(),
            ),
            Self::TranslationColumns => {
                ("这一行要有三栏：名称、原文、译文".into(), "各栏用制表符（Tab）隔开，不要用空格".into())
            }
            Self::TranslationTwice { name, before } => {
                (format!("第 {before} 行已经有 `{name}` 的这段原文"), "两行留一行".into())
            }
            Self::TranslationOfNothing { name, official, now: Some(now) } => (
                format!("`{name}` 的原文已经改了，这条译文没有用上：{official} → {now}"),
                "用 `selfcheck translate` 把新的原文放到译文旁边，再核对一遍".into(),
            ),
            Self::TranslationOfNothing { name, official, now: None } => {
                (format!("规则里没有 `{name}` 这段文字：{official}"), "删掉这一行".into())
            }
            Self::TranslationOld { name, from } => (
                format!("`{name}` 的译文对应的是旧的原文，没有用上：{from}"),
                "按现在的原文改好译文，再清空第四栏".into(),
            ),
            Self::Untranslated { missing, name, official, tag } => (
                format!("{missing} 段文字没有译文，第一段是 `{name}`：{official}"),
                format!("没有译文的先显示原文；用 `selfcheck translate {tag}` 生成它们的行"),
            ),
            Self::WordsOutsideQuote { words } => {
                (format!("“{words}”不在这项措施的引文里"), "把条件依据的话引全".into())
            }
            Self::EvaluativeUnsaid { words } => (
                format!("没有说明“{words}”怎么算"),
                "限定支持谁的，写成条件（`judged`、`unpublished`）；只说明目的的，写进 `orientation`".into(),
            ),
            Self::OtherWords { fact, option, words, terms } if terms.is_empty() => (
                format!("`{fact}` 的 `{option}` 不代表原文的任何词，这里却用它来符合“{words}”"),
                "用真正决定这几个字的答案；没有的，写成 `judged`".into(),
            ),
            Self::OtherWords { fact, option, words, terms } => (
                format!("`{fact}` 的 `{option}` 只代表“{terms}”，这里却用它来符合“{words}”"),
                "用恰好决定这几个字的答案；没有的，写成 `judged`".into(),
            ),
            Self::ListClosed { fact, words } => (
                format!("“{words}”没有列完，`{fact}` 却没有“其他”可选"),
                "加一个 `other: true` 的选项，写进 `confirm`；或者只引答案能决定的那几个字".into(),
            ),
            Self::HalfAnswer { fact, option } => {
                (format!("`{fact}` 的 `{option}` 只答了一半，单独定不了什么"), "改写它 `one_of` 里的选项".into())
            }
            Self::WayLost { fact, option } => (
                format!("`{fact}` 的 `{option}` 写成差一步，却走不到符合这几个字的选项"),
                "用 `next` 写明它的下一步是哪个选项".into(),
            ),
            Self::WayInCircles { fact, option } => {
                (format!("`{fact}` 的 `{option}` 绕一圈又回到自己"), "改其中一个选项的 `next`".into())
            }
            Self::FurtherAndWorse { measure, fact, behind, ahead } => (
                format!("措施 `{measure}` 里，`{fact}` 的 `{ahead}` 走得比 `{behind}` 远，结论却更差"),
                "走得更远的不能更差：改规则，或改选项的 `next`".into(),
            ),
            Self::UmbrellaUnfit { fact, umbrella } => (
                format!("`{umbrella}` 不能用来决定 `{fact}` 问不问"),
                "`only_if` 里的题要排在前面，是单选或多选，自己不带 `only_if`；下面的题要有表示“没有”的答案".into(),
            ),
            Self::ActInVain { fact, option } => {
                (format!("做了 `{fact}` 的 `{option}` 也不会有措施符合"), "删掉 `act`，或让条件认这个选项".into())
            }
            Self::ParagraphLost { text } => (
                format!("sentences.tsv 没有交代这一段：{}", beginning(text)),
                "把里面的句子补进去；不可能有措施的（标题、抬头、落款等）加一行 `other`，写上开头几个字".into(),
            ),
            Self::OtherGrants { name, words } => (
                format!("`{name}` 这一段写着“{words}”，却标成了不含句子的 `other`"),
                "把里面的句子补进去，每句写成措施，或在 `not_measures` 里写明为什么不是".into(),
            ),
            Self::ClauseInChapters { clause, chapters: 0 } => {
                (format!("第 {clause} 条不在任何一章里"), "各章的 `clauses` 要一章接一章，不留空".into())
            }
            Self::ClauseInChapters { clause, chapters } => {
                (format!("第 {clause} 条同时在 {chapters} 章里"), "各章的 `clauses` 要一章接一章，不重叠".into())
            }
            Self::NumberReused { what, number, of, revision } => (
                format!("`{of}` 的编号 {number} 在第 {revision} 版是另一个{}的", what.zh()),
                "换一个从没发布过的编号：旧链接靠编号认答案".into(),
            ),
            Self::NameUnfit { name } => {
                (format!("`{name}` 不能做名字"), "用小写字母、数字和 `_`，如 `rd_spending`".into())
            }
            Self::SentenceNotInText { sentence } => {
                (format!("official.txt 里没有第 `{sentence}` 句，或顺序不对"), "从那里复制".into())
            }
            Self::TextNotInSentences { text } => {
                (format!("这段原文没有收进任何一句：{text}"), "补进 sentences.tsv".into())
            }
            Self::SentenceUnaccounted { sentence } => (
                format!("第 `{sentence}` 句没有交代"),
                "写出由它得出的措施，或在 `not_measures` 里说明为什么不产生支持".into(),
            ),
            Self::SentenceTwice { sentence } => {
                (format!("第 `{sentence}` 句既说不产生支持，又有措施依据它"), "两处删一处".into())
            }
            Self::Unreachable { measure } => {
                (format!("没有任何答案能符合措施 `{measure}`"), "看看哪些条件互相矛盾".into())
            }
            Self::Undemanding { measure } => {
                (format!("措施 `{measure}` 什么都没问，谁都符合"), "补上原文写的条件".into())
            }
            Self::ReadTwice { measure, fact } => {
                (format!("措施 `{measure}` 把 `{fact}` 的同一个答案判断了两次"), "把两个条件合成一个".into())
            }
            Self::UmbrellaTestedToo { measure, fact, umbrella } => (
                format!("措施 `{measure}` 既判断 `{fact}`，又判断决定它问不问的 `{umbrella}`（`only_if`）"),
                "去掉对上面那道题的条件，或去掉 `only_if`".into(),
            ),
            Self::ScopeTwice { measure, fact } => (
                format!("`scope` 已经判断了 `{fact}`，措施 `{measure}` 又判断一次"),
                "去掉这个条件；原文确实不受这个范围限制的，用 `exempt` 写明依据".into(),
            ),
            Self::UnusedFact { fact } => {
                (format!("没有措施用到事实 `{fact}`"), "删掉这道题，或用上它：不让人白答".into())
            }
            Self::FormMismatch { measure, tier: "C" } => {
                (format!("措施 `{measure}` 是 C 档，却写了支持形式"), "删掉 `form`，或改正档次".into())
            }
            Self::FormMismatch { measure, tier } => {
                (format!("措施 `{measure}` 是 {tier} 档，却没有写支持形式"), "用原文的话补上 `form`".into())
            }
            Self::ExampleMissing { measure, kind } => {
                (format!("措施 `{measure}` 没有 `{kind}` 类例子"), "补一个：下一位审核的人最先看例子".into())
            }
            Self::ExampleVerdict { expected, found, because } => {
                (format!("这个例子的结论是 `{found}`，不是 `{expected}`"), because.zh())
            }
            Self::ExampleMissingFacts { expected, found } => {
                (format!("还缺的事实是 [{found}]，不是 [{expected}]"), "改 `missing`，或改条件".into())
            }
            Self::ExampleKind { kind, verdict } => {
                (format!("`{kind}` 类例子的结论不能是 `{verdict}`"), "改类别或答案".into())
            }
            Self::EnterpriseUnfinished { screen, facts } => {
                (format!("自测还没做完：第 `{screen}` 屏还要问 {facts}"), "补上这些答案".into())
            }
            Self::Phone { text } => (
                format!("`{text}` 不是电话号码"),
                "只写一个号码：数字、空格、`+`、`-`、括号，分机前写“转”，如 `021-12345678转9`".into(),
            ),
            Self::Page { text } => (format!("`{text}` 不是可以放心打开的网页"), "写完整的网址，以 `https://` 开头".into()),
            Self::DateOrder => ("日期的先后不对".into(), "印发 ≤ 施行 ≤ 截止，印发 ≤ 核对".into()),
            Self::ClauseOutOfPlace { clause } => (
                format!("sentences.tsv 里没有第 {clause} 条，或文件次序不对"),
                "文件用条号命名：07.yaml".into(),
            ),
            Self::RevisionUnknown { revision } => (
                format!("现在的版本是 {revision}，还没有这一版"),
                format!("文件名就是版本号：{revision}.txt"),
            ),
            Self::RevisionMissing { revision } => (format!("缺 revisions/{revision}.txt，这一版的链接读不了"), "从发布的地方找回来，或把 `revision` 改回去".into()),
            Self::RevisionLine => ("不是 `selfcheck freeze` 写出的行".into(), "这个文件发布后不再改动，请换回发布时的内容".into()),
            Self::RevisionChanged { revision, what } => (
                match what {
                    Some(what) => format!("和发布的第 {revision} 版不一样了，从 `{what}` 起"),
                    None => format!("和发布的第 {revision} 版不一样了：少了内容"),
                },
                format!("发出去的链接要靠这个文件来读：不要改它，把 policy.yaml 里的 `revision` 改成 {}，在 `changes` 里写明为什么，再用 `selfcheck freeze` 写出新的一份", revision + 1),
            ),
            Self::ChangeUnexplained { measure, revision } => (
                format!("`{measure}` 的规则和第 {revision} 版不一样，没有写明为什么"),
                "在 policy.yaml 的 `changes` 里加一条：revision、date、measures、zh、en；拿着旧链接的人会读到".into(),
            ),
        }
    }
}

impl Expected {
    const fn zh(self) -> &'static str {
        match self {
            Self::Map => "几行 `键: 值`",
            Self::List => "列表：`[a, b]`，或以 `- ` 开头的几行",
            Self::Text => "文字",
            Self::Number => "整数",
            Self::Flag => " `true` 或 `false`",
            Self::Date => "日期，如 2025-01-15",
        }
    }
}

impl Expected {
    const fn zh_help(self) -> &'static str {
        match self {
            Self::Map | Self::List | Self::Text | Self::Number | Self::Flag | Self::Date => "",
        }
    }
}

impl Thing {
    const fn zh(self) -> &'static str {
        match self {
            Self::Fact => "事实",
            Self::Option => "选项",
            Self::Screen => "屏",
            Self::Measure => "措施",
            Self::Sentence => "句",
            Self::Department => "部门",
        }
    }
}

fn shi_bu_shi(nearest: Option<&String>, allowed: &[String]) -> String {
    match nearest {
        Some(name) => format!("是不是 `{name}`？"),
        None if allowed.is_empty() => String::new(),
        None => format!("这里可以用：{}", allowed.join("、")),
    }
}

impl Because {
    fn zh(&self) -> String {
        let parts = [("符合", &self.met), ("不符", &self.failed), ("还缺", &self.missing)];
        let said = parts.iter().filter(|(_, words)| !words.is_empty());
        said.map(|(name, words)| format!("{name}：{words}")).collect::<Vec<_>>().join("；")
    }
}

impl Difference {
    fn zh(&self) -> String {
        let sign = |sign: Option<char>| sign.map_or_else(|| "结尾".to_owned(), |sign| format!("“{sign}”"));
        format!("“{}”后面，这里是{}，原文是{}；", self.after, sign(self.here), sign(self.there))
    }
}

impl Mistake {
    const fn zh(self) -> &'static str {
        match self {
            Self::Quote => "引号没有成对，或者引号后面还有字",
            Self::Bracket => "括号没有成对，或者少了逗号",
            Self::Colon => "这里不能有冒号",
            Self::Indentation => "这一行缩进不对",
            Self::Tab => "这里有一个 Tab",
            Self::Depth => "超过 64 层",
            Self::Other => "这里读不懂",
        }
    }

    const fn zh_help(self) -> &'static str {
        match self {
            Self::Quote => "前后用同样的引号；文字里有引号的，整段放进 `\"…\"`，里面写“…”",
            Self::Bracket => "看这一行和上一行的 `{`、`[` 有没有配对；各项之间用 `, ` 隔开",
            Self::Colon => "看上一行的括号有没有配对；文字里有冒号加空格的，整段放进 `\"…\"`",
            Self::Indentation => "同一组的键从同一列开始；用空格缩进，每层两个",
            Self::Tab => "改成空格",
            Self::Depth => "看括号有没有配对",
            Self::Other => "检查这一行和上一行的缩进、引号、括号",
        }
    }
}
