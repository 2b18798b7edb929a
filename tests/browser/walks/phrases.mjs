// Lines end between phrases: headings, banners and what a booth says, at every width that people have.
import assert from 'node:assert/strict';
import { test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

/** Words that were broken once, and words in which a break would be as bad. */
const WORDS = ['条件', '零部件', '逐词', '申请', '企业', '项目', '部门', '评定', '确认', '大模型', '零售', '餐饮', '生物医药', '海外仓', '孵化器', '直接', '对照', '研发', '制造', '外资'];

/** The text of what stands there, with a bar where a line ends. */
const broken = (page, selector) => page.evaluate((selector_) => {
  const elements = document.querySelector('policy-selfcheck').shadowRoot.querySelectorAll(selector_);
  return Array.from(elements, (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let text = '';
    let line = Infinity;
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      for (let at = 0; at < node.data.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [box] = range.getClientRects();
        if (box && box.top > line + box.height / 2) text += '▹';
        if (box) line = box.top;
        text += node.data[at];
      }
    }
    return text;
  });
}, selector);

async function whole(page, selector) {
  const texts = await broken(page, selector);
  assert.ok(texts.length > 0, `nothing is ${selector}`);
  for (const text of texts) {
    for (const word of WORDS) {
      for (let at = 1; at < word.length; at += 1) assert.ok(!text.includes(`${word.slice(0, at)}▹${word.slice(at)}`), text);
    }
  }
}

for (const width of [320, 360, 390, 768]) {
  await test(`phrases: no word of a heading is broken at ${width}`, { viewport: { width, height: 844 } }, async ({ page, visitor }) => {
    await whole(page, 'h1, .lead');
    for (const { id } of enterprises) {
      await visitor.press('examples');
      if (id === enterprises[0].id) await whole(page, '.example h2');
      await visitor.touch(page.locator(`[data-example="${id}"] button`));
      await visitor.settled();
      await whole(page, 'h1, .example-banner b');
      await page.goBack();
      await visitor.settled();
      await page.goBack();
      await visitor.settled();
    }
  });
}

for (const viewport of [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }, { width: 1080, height: 1920 }]) {
  const before = ({ page }) => page.addInitScript(() => {
    const define = customElements.define.bind(customElements);
    customElements.define = (name, type) => {
      document.querySelector(name).setAttribute('mode', 'booth');
      define(name, type);
    };
  });
  await test(`phrases: no word is broken on a booth of ${viewport.width}`, { viewport, before, reducedMotion: 'reduce' }, async ({ page, visitor }) => {
    await visitor.settled();
    await whole(page, '.attract h1, .attract .lead, .attract-examples button, .attract-beads > p');
  });
}
