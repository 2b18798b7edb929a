//! Fills names in braces: `fill("{n} left", &[("n", "3")])` is `3 left`.

/// The pattern with its names filled in. A name that is not given stays as it is.
pub fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, inside)| Some((before, inside.split_once('}')?)))
    {
        filled.push_str(before);
        match values.iter().find(|(given, _)| *given == name) {
            Some((_, value)) => filled.push_str(value),
            None => {
                filled.push('{');
                filled.push_str(name);
                filled.push('}');
            }
        }
        rest = after;
    }
    filled.push_str(rest);
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
        ];
        for (pattern, expected) in rows {
            assert_eq!(fill(pattern, &[("n", "3")]), expected, "{pattern}");
        }
    }
}
