//! `selfcheck preview DIR`: the whole check with the rules of a folder, in a browser on this machine, drawn anew whenever a file is
//! saved; what is wrong stands above it. No Rust and no build: the program is one that was published.
//!
//! Heard by this machine alone. Nothing is stored, and nothing but this folder and the program is read.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::thread;

use serde_json::json;

use crate::authoring::coverage::Coverage;
use crate::authoring::load;
use crate::authoring::problem::Severity;
use crate::domain::text::Language;
use crate::format::pack;
use crate::wording::{Wording, fill};

use super::check::counted;
use super::failure::Failure;
use super::rules::spoken;

const PAGE: &str = include_str!("preview/page.html");
const SCRIPT: &str = include_str!("preview/preview.js");
const STYLES: &str = include_str!("preview/preview.css");

/// What is shown, and to whom.
#[derive(Clone, Debug)]
struct Preview {
    rules: PathBuf,
    program: PathBuf,
    /// The folder of the release inside the program: `v1.0.0`.
    release: String,
    language: Language,
}

/// An answer to a request: its status, its type and its bytes.
type Answer = (&'static str, &'static str, Vec<u8>);

/// Serves until it is ended.
pub(super) fn run(
    rules: PathBuf,
    program: &Path,
    port: u16,
    language: Language,
    out: &mut impl Write,
) -> Result<(), Failure> {
    let release = release(program)?;
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| Failure::Input {
        zh: format!("端口 {port} 用不了：{error}；用 `--port` 换一个"),
        en: format!("cannot use port {port}: {error}; name another one with `--port`"),
    })?;
    let address = listener.local_addr()?;
    if language.is_official() {
        writeln!(out, "在浏览器里打开 http://{address}/ ，存盘就更新；按 Ctrl+C 结束")?;
    } else {
        writeln!(out, "open http://{address}/ in a browser; it follows what you save; Ctrl+C ends it")?;
    }
    out.flush()?;
    let preview = Preview { rules, program: program.to_owned(), release, language };
    for stream in listener.incoming().flatten() {
        let preview = preview.clone();
        // A browser that goes away in the middle is no failure.
        thread::spawn(move || preview.answer(stream).unwrap_or_default());
    }
    Ok(())
}

/// The folder of the release in a folder that was published.
fn release(program: &Path) -> Result<String, Failure> {
    let names = fs::read_dir(program).into_iter().flatten().flatten();
    let mut names: Vec<String> = names.filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.retain(|name| name.starts_with('v') && program.join(name).join("policy-selfcheck.js").is_file());
    names.sort_unstable_by_key(String::len);
    names.pop().ok_or_else(|| Failure::Input {
        zh: format!(
            "{} 里没有程序；先 `make dist`，或用 `--program` 指明发布出来的文件夹",
            program.display()
        ),
        en: format!(
            "there is no program in {}; `make dist` makes it, or name a published folder with `--program`",
            program.display()
        ),
    })
}

impl Preview {
    fn answer(&self, mut stream: TcpStream) -> std::io::Result<()> {
        let mut reader = BufReader::new(stream.try_clone()?);
        let mut first = String::new();
        reader.read_line(&mut first)?;
        let mut rest = String::new();
        while reader.read_line(&mut rest)? > 2 {
            rest.clear();
        }
        let mut words = first.split_whitespace();
        let (status, kind, body) = match (words.next(), words.next()) {
            (Some("GET"), Some(target)) => self.get(target.split_once('?').unwrap_or((target, ""))),
            _ => ("405 Method Not Allowed", "text/plain; charset=utf-8", Vec::new()),
        };
        write!(
            stream,
            "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
            body.len()
        )?;
        stream.write_all(&body)
    }

    fn get(&self, (path, query): (&str, &str)) -> Answer {
        match path {
            "/" => ("200 OK", "text/html; charset=utf-8", self.page().into_bytes()),
            "/preview.js" => ("200 OK", "text/javascript; charset=utf-8", SCRIPT.into()),
            "/preview.css" => ("200 OK", "text/css; charset=utf-8", STYLES.into()),
            "/state" => ("200 OK", "application/json", self.state(query).to_string().into_bytes()),
            "/rules.pack" => self.pack(),
            path => path.strip_prefix("/program/").map_or_else(missing, |file| self.file(file)),
        }
    }

    fn page(&self) -> String {
        let says = |zh: &'static str, en: &'static str| if self.language.is_official() { zh } else { en };
        fill(
            PAGE,
            &[
                ("lang", Wording::of(self.language).tag),
                ("title", says("规则预览", "Preview of rules")),
                ("loading", says("正在打开……", "Opening …")),
                ("found", says("检查结果", "What is wrong")),
                ("last", says("下面是上一次没有错误时的样子", "Below is how it was without errors")),
                ("folder", &self.release),
            ],
        )
    }

    /// A number that changes when a file does, and what is wrong with the rules; that number alone, where it is `known`.
    fn state(&self, known: &str) -> serde_json::Value {
        // Before the files are read: what is saved meanwhile is seen the next time.
        let stamp = stamp(&self.rules).to_string();
        if stamp == known {
            return json!({ "stamp": stamp });
        }
        let loaded = load(&self.rules);
        let problems = loaded.diagnostics.iter().map(|diagnostic| {
            let (message, help) = diagnostic.problem.say(self.language);
            let severity = if diagnostic.problem.severity() == Severity::Error { "error" } else { "warning" };
            json!({
                "severity": severity,
                "file": diagnostic.file,
                "line": diagnostic.place.line,
                "column": diagnostic.place.column,
                "message": message,
                "help": help,
            })
        });
        let coverage =
            loaded.policy.as_ref().map(|policy| Coverage::of(policy, &loaded).render(self.language));
        json!({
            "stamp": stamp,
            "folder": self.rules.display().to_string(),
            "sound": loaded.sound().is_some(),
            "count": counted(&loaded, self.language).1,
            "problems": problems.collect::<Vec<_>>(),
            "coverage": coverage.unwrap_or_default(),
        })
    }

    fn pack(&self) -> Answer {
        let loaded = load(&self.rules);
        let packed = loaded.sound().and_then(|policy| pack::write(&spoken(policy).trimmed()));
        packed.map_or_else(missing, |bytes| ("200 OK", "application/octet-stream", bytes))
    }

    /// A file of the program; none outside of it.
    fn file(&self, name: &str) -> Answer {
        let path = Path::new(name);
        let inside = path.components().all(|part| matches!(part, Component::Normal(_)));
        let kind = match path.extension().and_then(|extension| extension.to_str()) {
            Some("js") => "text/javascript; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            Some("wasm") => "application/wasm",
            _ => "application/octet-stream",
        };
        let bytes = fs::read(self.program.join(path)).ok().filter(|_| inside);
        bytes.map_or_else(missing, |bytes| ("200 OK", kind, bytes))
    }
}

fn missing() -> Answer {
    ("404 Not Found", "text/plain; charset=utf-8", Vec::new())
}

/// A number of all files of a folder: their names, sizes and times.
fn stamp(folder: &Path) -> u64 {
    let mut hasher = DefaultHasher::new();
    let mut left = vec![folder.to_owned()];
    while let Some(path) = left.pop() {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(&path).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        paths.sort_unstable();
        for path in paths {
            match path.metadata() {
                Ok(about) if about.is_dir() => left.push(path),
                Ok(about) => (path, about.len(), about.modified().ok()).hash(&mut hasher),
                Err(_) => {}
            }
        }
    }
    hasher.finish()
}
