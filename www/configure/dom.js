// Makes elements. Text is only ever text: nothing here turns a string into markup.

/** An element with attributes, listeners (functions) and children; children that are nothing are left out. */
export function h(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') node.addEventListener(key, value);
    else if (value === true) node.setAttribute(key, '');
    else if (value !== false && value !== undefined && value !== null) node.setAttribute(key, value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Words with `code` between backticks, as children. */
export const rich = (text) => text.split('`').map((part, index) => (index % 2 === 1 ? h('code', {}, part) : part));

/** A table that narrow windows may draw as cards: the roles stay whatever the styles make of it. */
export function table(heads, rows) {
  const cell = (content, index) =>
    h(index === 0 ? 'th' : 'td', { role: index === 0 ? 'rowheader' : 'cell', scope: index === 0 && 'row' }, h('span', { class: 'head', 'aria-hidden': 'true' }, heads[index]), h('span', {}, content));
  return h('table', { role: 'table' },
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, heads.map((head) => h('th', { role: 'columnheader', scope: 'col' }, head)))),
    h('tbody', { role: 'rowgroup' }, rows.map((row) => h('tr', { role: 'row' }, row.map(cell)))));
}
