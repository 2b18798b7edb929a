//! The result as one web page without any program in it: to be mailed, kept, opened anywhere.

use super::{BAR, Report, escaped};

/// How the page looks; nothing is loaded.
const STYLE: &str = "body{max-width:46em;margin:2em auto;padding:0 1em;font:16px/1.7 -apple-system,'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif;color:#1A2230}\
h1{font-size:1.6em;line-height:1.4}h2{margin-top:2em;border-bottom:2px solid #B5382A}h3{margin-bottom:.3em}\
blockquote{margin:.5em 0;padding:.4em 1em;background:#FCF9F1;border-left:3px solid #B5382A}p{margin:.4em 0}\
.aid{color:#454F60}";

impl Report<'_, '_> {
    /// The page.
    pub fn html(&self) -> String {
        let words = self.words;
        let mut page = [
            "<!doctype html>\n<html lang=\"",
            words.tag,
            "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>",
            &escaped(&[self.invented("", BAR), self.name()].concat()),
            "</title><style>",
            STYLE,
            "</style></head><body>\n",
        ]
        .concat();
        let invented = self.invented("", "");
        if !invented.is_empty() {
            put(&mut page, "strong", &invented);
        }
        put(&mut page, "p", &[&self.name(), BAR, &self.today.to_string(), BAR, &self.source()].concat());
        if let Some(ended) = self.ended() {
            put(&mut page, "strong", &ended);
        }
        put(&mut page, "h1", &self.headline().text());
        for (group, found) in self.groups() {
            put(&mut page, "h2", &self.counted(group, found.len()));
            for told in found {
                let measure = told.measure;
                put(&mut page, "h3", &told.headed());
                put(&mut page, "blockquote lang=\"zh-CN\"", self.policy.quote_of(measure));
                if let Some(translation) = measure.translations.get(words.language) {
                    put(&mut page, "p class=\"aid\"", &[words.translation, " ", translation].concat());
                }
                put(&mut page, "p", &told.explained());
                let who = escaped(&[words.who_decides, words.mark_colon].concat());
                add(&mut page, "p", &[who, told.departments_linked()].concat());
                let ready = [words.evidence, words.evidence_note].concat();
                let facts = [
                    (words.form, told.form_or_not()),
                    (words.base, told.base_or_not()),
                    (&*ready, &*told.papers()),
                ];
                for (name, value) in facts.iter().filter(|(_, value)| !value.is_empty()) {
                    put(&mut page, "p", &[name, words.mark_colon, value].concat());
                }
            }
        }
        put(&mut page, "h2", words.notices);
        for notice in self.notices() {
            put(&mut page, "p", notice);
        }
        if !self.address.is_empty() {
            put(&mut page, "p", self.address);
        }
        page.push_str("</body></html>\n");
        page
    }
}

fn put(page: &mut String, tag: &str, text: &str) {
    add(page, tag, &escaped(text));
}

fn add(page: &mut String, tag: &str, html: &str) {
    let end = tag.split(' ').next().unwrap_or_default();
    page.push_str(&["<", tag, ">", html, "</", end, ">\n"].concat());
}
