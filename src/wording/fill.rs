//! Fills names in braces: `fill("{n} left", &[("n", "3")])` is `3 left`. A name with two forms stands for the first where
//! its value is 1 and for the second otherwise: `{n} day{n:|s} left` is `1 day left` or `3 days left`.

/// A piece of a pattern.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Piece<'pattern> {
    /// Words.
    Words(&'pattern str),
    /// A name, its forms for one and for another number, and all of it as it is written.
    Name(&'pattern str, Option<(&'pattern str, &'pattern str)>, &'pattern str),
}

/// The pieces of a pattern, in order; together they are the pattern.
#[derive(Clone, Debug)]
pub struct Pieces<'pattern>(&'pattern str);

/// What is words and what is a name in a pattern. Braces that nothing closes are words.
pub const fn pieces(pattern: &str) -> Pieces<'_> {
    Pieces(pattern)
}

impl<'pattern> Iterator for Pieces<'pattern> {
    type Item = Piece<'pattern>;

    fn next(&mut self) -> Option<Piece<'pattern>> {
        let (text, all) = (self.0, self.0.len());
        let opens = text.find('{').unwrap_or(all);
        let closes = text.bytes().skip(opens).position(|letter| letter == b'}').map(|after| opens + after);
        let is_name = opens == 0 && closes.is_some();
        let end = closes.map_or(all, |closes| if is_name { closes + 1 } else { opens });
        let (piece, rest) = text.split_at(end);
        self.0 = rest;
        if !is_name {
            return (!piece.is_empty()).then_some(Piece::Words(piece));
        }
        let inside = piece.trim_start_matches('{').trim_end_matches('}');
        let (name, forms) =
            inside.split_once(':').map_or((inside, None), |(name, forms)| (name, forms.split_once('|')));
        Some(Piece::Name(name, forms, piece))
    }
}

/// The pattern with its names filled in. A name that is not given stays as it is.
pub fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(pattern.len() + 16);
    for piece in pieces(pattern) {
        filled.push_str(match piece {
            Piece::Words(words) => words,
            Piece::Name(name, forms, whole) => {
                match (values.iter().find(|(given, _)| *given == name), forms) {
                    (Some((_, value)), None) => value,
                    (Some((_, value)), Some((one, other))) => {
                        if *value == "1" {
                            one
                        } else {
                            other
                        }
                    }
                    (None, _) => whole,
                }
            }
        });
    }
    filled
}

/// The pattern with `{n}` filled in.
pub fn counted(pattern: &str, count: usize) -> String {
    fill(pattern, &[("n", &count.to_string())])
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn names_are_filled_in() {
        let rows = [
            ("{n} left", "3 left"),
            ("{n}{n}", "33"),
            ("no name", "no name"),
            ("{other} stays", "{other} stays"),
            ("open { stays", "open { stays"),
            ("{n} open {", "3 open {"),
            ("{n} close }", "3 close }"),
            ("} close {n}", "} close 3"),
            ("{n} day{n:|s}", "3 days"),
            ("{n} {n:is|are} left", "3 are left"),
        ];
        for (pattern, expected) in rows {
            assert_eq!(fill(pattern, &[("n", "3")]), expected, "{pattern}");
        }
        assert_eq!(fill("{n} day{n:|s} {n:is|are} left", &[("n", "1")]), "1 day is left");
    }
}
