//! Fills names in braces: `fill("{n} left", &[("n", "3")])` is `3 left`. A name with two forms stands for the first where
//! its value is 1 and for the second otherwise: `{n} day{n:|s} left` is `1 day left` or `3 days left`.

/// The name in braces, and its forms for one and for another number.
pub fn name_and_forms(inside: &str) -> (&str, Option<(&str, &str)>) {
    match inside.split_once(':') {
        Some((name, forms)) => (name, forms.split_once('|')),
        None => (inside, None),
    }
}

/// The pattern with its names filled in. A name that is not given stays as it is.
pub fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(pattern.len() + 16);
    let mut rest = pattern;
    while let Some((before, (inside, after))) =
        rest.split_once('{').and_then(|(before, inside)| Some((before, inside.split_once('}')?)))
    {
        filled.push_str(before);
        let (name, forms) = name_and_forms(inside);
        match (values.iter().find(|(given, _)| *given == name), forms) {
            (Some((_, value)), None) => filled.push_str(value),
            (Some((_, value)), Some((one, other))) => {
                filled.push_str(if *value == "1" { one } else { other });
            }
            (None, _) => {
                filled.push('{');
                filled.push_str(inside);
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
            ("{n} day{n:|s}", "3 days"),
            ("{n} {n:is|are} left", "3 are left"),
        ];
        for (pattern, expected) in rows {
            assert_eq!(fill(pattern, &[("n", "3")]), expected, "{pattern}");
        }
        assert_eq!(fill("{n} day{n:|s} {n:is|are} left", &[("n", "1")]), "1 day is left");
    }
}
