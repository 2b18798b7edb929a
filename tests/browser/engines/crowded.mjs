// In the page: what is meant to keep apart and does not. Engines that know no `gap` between flexible items know the
// property all the same, so that each can be asked how much was meant.

/** Every pair of neighbours in a flexible box that is nearer than half the gap that the styles want, in words. */
export function crowded() {
  const boxOf = (node) => {
    if (node.nodeType === Node.ELEMENT_NODE) return node.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  const flows = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim() !== '';
    return node.nodeType === Node.ELEMENT_NODE && !/absolute|fixed/.test(getComputedStyle(node).position) && getComputedStyle(node).display !== 'none';
  };
  const pulled = (node) => node.nodeType === Node.ELEMENT_NODE && /-/.test(getComputedStyle(node).margin + getComputedStyle(node).marginLeft);
  const problems = [];
  for (const box of document.querySelector('policy-selfcheck').shadowRoot.querySelectorAll('*')) {
    const style = getComputedStyle(box);
    if (!/flex/.test(style.display) || box.getBoundingClientRect().width === 0) continue;
    const [across, down] = [parseFloat(style.columnGap) || 0, parseFloat(style.rowGap) || 0];
    const items = Array.from(box.childNodes).filter((node) => flows(node) && !pulled(node)).map((node) => [node, boxOf(node)]).filter(([, { width }]) => width > 0);
    items.slice(1).forEach(([node, { left, top }], index) => {
      const before = items[index][1];
      const below = top >= before.bottom - 1;
      const apart = below ? top - before.bottom : left - before.right;
      const wanted = below ? down : across;
      if ((below || left >= before.left) && apart < wanted / 2 - 0.5) problems.push(`${box.localName}.${box.className.baseVal || box.className}: ${apart.toFixed(1)} of ${wanted} before ${(node.textContent || '').slice(0, 20)}`);
    });
  }
  return Array.from(new Set(problems));
}
