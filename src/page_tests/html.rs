//! Reads what Yew has written: well-formed, no more of HTML than that.

/// Elements that hold nothing, and are not closed.
const VOID: [&str; 5] = ["br", "hr", "img", "input", "wbr"];

/// A piece of a page.
#[derive(Debug)]
pub(super) enum Node {
    Text(String),
    Element(Element),
}

/// An element with what it holds.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

impl Element {
    /// The value of an attribute, where it has it.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    /// Has it this class?
    pub(super) fn is(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|own| own == class))
    }

    /// Everything inside that has this class, from top to bottom.
    pub(super) fn all(&self, class: &str) -> Vec<&Self> {
        self.descendants().into_iter().filter(|element| element.is(class)).collect()
    }

    /// Everything inside, from top to bottom.
    pub(super) fn descendants(&self) -> Vec<&Self> {
        let inside = self.children.iter().filter_map(|child| match child {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        });
        inside.flat_map(|element| [vec![element], element.descendants()].concat()).collect()
    }
}

/// The page, as an element without a name that holds it.
pub(super) fn read(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while !rest.is_empty() {
        if let Some(inside) = rest.strip_prefix("</") {
            let (name, after) = inside.split_once('>').unwrap();
            let element = open.pop().unwrap();
            assert_eq!(element.name, name, "closes what is not open");
            open.last_mut().unwrap().children.push(Node::Element(element));
            rest = after;
        } else if let Some(inside) = rest.strip_prefix('<') {
            let (element, after) = tag(inside);
            if VOID.contains(&element.name.as_str()) {
                open.last_mut().unwrap().children.push(Node::Element(element));
            } else {
                open.push(element);
            }
            rest = after;
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            open.last_mut().unwrap().children.push(Node::Text(plain(&rest[..end])));
            rest = &rest[end..];
        }
    }
    assert_eq!(open.len(), 1, "something is not closed");
    open.pop().unwrap()
}

/// The element that a tag opens, and what follows the tag.
fn tag(inside: &str) -> (Element, &str) {
    let end = inside.find([' ', '>']).unwrap();
    let mut element = Element { name: inside[..end].to_owned(), ..Element::default() };
    let mut rest = inside[end..].trim_start();
    loop {
        if let Some(after) = rest.strip_prefix('>') {
            return (element, after);
        }
        let end = rest.find(['=', ' ', '>']).unwrap();
        let name = rest[..end].to_owned();
        rest = &rest[end..];
        let mut value = "";
        if let Some(quoted) = rest.strip_prefix("=\"") {
            (value, rest) = quoted.split_once('"').unwrap();
        }
        element.attributes.push((name, plain(value)));
        rest = rest.trim_start();
    }
}

/// A text without its escapes.
fn plain(text: &str) -> String {
    let escapes =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2F;", "/"), ("&amp;", "&")];
    escapes.into_iter().fold(text.to_owned(), |text, (escape, letter)| text.replace(escape, letter))
}
