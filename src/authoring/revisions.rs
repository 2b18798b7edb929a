//! `revisions/N.txt`: the questions of a published revision, frozen, so that links made with it can be read for ever.
//!
//! `selfcheck share schema` writes the file of the present revision. Once it is there, the questions may only change
//! together with `revision` in `policy.yaml`.

use crate::domain::policy::{Policy, Revision};
use crate::domain::schema::Schema;

use super::diagnostic::Diagnostic;
use super::place::Place;
use super::problem::Problem;
use super::reader::Reader;
use super::source::Source;

/// Reads the frozen revisions; the present one is only compared.
pub fn read(sources: &[Source], policy: &mut Policy, all: &mut Vec<Diagnostic>) {
    for source in sources {
        let mut reader = Reader::new(&source.name, all);
        let start = Place { line: 1, column: 1 };
        let number = source.name.rsplit('/').next().and_then(|name| name.strip_suffix(".txt")?.parse().ok());
        let Some(number) = number.filter(|number| (1..=policy.revision).contains(number)) else {
            reader.report(start, Problem::RevisionUnknown { revision: policy.revision });
            continue;
        };
        let text = match &source.text {
            Ok(text) => text,
            Err(detail) => {
                reader.report(start, Problem::Unreadable { detail: detail.clone() });
                continue;
            }
        };
        match Schema::read(text) {
            Err(line) => reader.report(Place { line, column: 1 }, Problem::RevisionLine),
            // The shell makes the file before the command that writes it reads the rules.
            Ok(schema) if schema.0.is_empty() && number == policy.revision => {}
            Ok(schema) if number < policy.revision => policy.revisions.push(Revision { number, schema }),
            Ok(schema) => {
                let now = Schema::of(&policy.facts).0;
                let same = schema.0.iter().zip(&now).take_while(|(then, now)| then == now).count();
                if same < schema.0.len().max(now.len()) {
                    let changed = now.get(same).map_or(0, |entry| entry.number);
                    let fact = policy.facts.iter().find(|fact| fact.number == changed);
                    let fact = fact.map(|fact| fact.id.clone());
                    reader.report(
                        Place { line: same + 1, column: 1 },
                        Problem::RevisionChanged { revision: number, fact },
                    );
                }
            }
        }
    }
}
