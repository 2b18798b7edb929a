// What large text may do to a page: runs in the page, looks at every text in its place, and says what is wrong as lines.

/** Every text with its size, in the order of the page; twice the same page gives the same texts. */
export const texts = () => {
  const found = [];
  const look = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.shadowRoot) look(node.shadowRoot);
      const holder = node.parentElement;
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim() || !holder || !holder.checkVisibility() || holder.closest('noscript, option')) continue;
      found.push([node.data.trim().slice(0, 40), parseFloat(getComputedStyle(holder).fontSize)]);
    }
  };
  look(document.body);
  return found;
};

/** What is cut, sticks out of its box, lies on something else, or is out of reach. */
export const crowded = () => {
  const wrong = [];
  const boxes = [];
  const name = (element) => `${element.localName}${element.className && typeof element.className === 'string' ? `.${element.className.trim().replace(/\s+/g, '.')}` : ''}`;
  const above = (element) => element.parentElement ?? element.getRootNode().host ?? null;
  /** Nobody sees it, or it has a place of its own above everything. */
  const aside = (element) => {
    for (let at = element; at; at = above(at)) {
      const { position, clipPath, visibility, opacity } = getComputedStyle(at);
      if (clipPath !== 'none' || visibility === 'hidden' || opacity === '0' || position === 'sticky' || position === 'fixed') return true;
    }
    return false;
  };

  const cut = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const stops = (way) => way === 'hidden' || way === 'clip';
    if (element.clientWidth <= 1 || /^(input|select|textarea|option)$/.test(element.localName)) return;
    if (stops(overflowX) && element.scrollWidth > element.clientWidth + 1) wrong.push(`${name(element)} is cut: ${element.scrollWidth} of ${element.clientWidth} wide`);
    if (stops(overflowY) && element.scrollHeight > element.clientHeight + 1) wrong.push(`${name(element)} is cut: ${element.scrollHeight} of ${element.clientHeight} high`);
  };

  const reach = (element) => {
    const { left, right, width } = element.getBoundingClientRect();
    if (width > 1 && (left < -1 || right > document.documentElement.clientWidth + 1) && !aside(element)) wrong.push(`${name(element)} is out of reach: ${Math.round(left)} to ${Math.round(right)}`);
  };

  const text = (node) => {
    const holder = node.parentElement;
    if (aside(holder)) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
    const size = parseFloat(getComputedStyle(holder).fontSize);
    // Spaces that are kept hang at the end of a line.
    const hangs = getComputedStyle(holder).whiteSpace === 'pre-wrap' ? Infinity : 2;
    for (let at = holder; at && at !== document.body; at = above(at)) {
      const { display, overflowY, position } = getComputedStyle(at);
      if (/^inline$|contents/.test(display)) continue;
      // What scrolls shows all of it, one after the other.
      if (/auto|scroll/.test(overflowY)) return;
      const box = at.getBoundingClientRect();
      // A line may be lower than the box of its letters, which is mostly air.
      const out = rects.find((rect) => rect.left < box.left - 2 || rect.right > box.right + hangs || rect.top < box.top - size * 0.4 || rect.bottom > box.bottom + size * 0.4);
      if (out) {
        wrong.push(`“${node.data.trim().slice(0, 20)}” sticks out of ${name(at)}`);
        break;
      }
      // Its place is below what it belongs to.
      if (position === 'absolute') break;
    }
    for (const { left, right, top, bottom } of rects) {
      const air = (bottom - top - size) / 2;
      boxes.push({ left, right, top: top + air, bottom: bottom - air, size, node });
    }
  };

  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) look(element.shadowRoot);
      if (!(element instanceof HTMLElement) || !element.checkVisibility()) continue;
      cut(element);
      if (element.matches('button, a, label, summary, select, input')) reach(element);
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE && node.data.trim() && !element.matches('option, script, style')) text(node);
    }
  };
  look(document.body);

  boxes.sort((one, other) => one.top - other.top);
  boxes.forEach((one, at) => {
    for (let next = at + 1; next < boxes.length && boxes[next].top < one.bottom; next += 1) {
      const other = boxes[next];
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - other.top;
      if (other.node !== one.node && across > 2 && down > Math.min(one.size, other.size) * 0.25) {
        wrong.push(`“${one.node.data.trim().slice(0, 20)}” lies on “${other.node.data.trim().slice(0, 20)}”`);
      }
    }
  });
  return [...new Set(wrong)];
};
