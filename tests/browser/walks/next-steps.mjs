// What to do tomorrow: on the first screen of a phone, in whole sentences, and each way leads to what it names.
import assert from 'node:assert/strict';
import { PHONE, SMALL_PHONE, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

for (const locale of ['zh', 'en']) {
  await test(`next steps (${locale}): every example has the first measure and what to do about it on the first screen`, { viewport: PHONE }, async ({ page, visitor }) => {
    if (locale === 'en') {
      await visitor.press('language');
      await visitor.settled();
    }
    for (const { id } of enterprises) {
      await visitor.press('examples');
      await visitor.touch(page.locator(`[data-example="${id}"] button`));
      await visitor.settled();
      const ends = await page.locator(':is([data-next="call"], [data-next="take"], [data-next="begin"]) .next-step').evaluateAll((all) => all.map((sentence) => sentence.getBoundingClientRect().bottom));
      assert.ok(ends[0] <= PHONE.height, `${id}: its sentence ends at ${ends[0]}`);
      assert.equal(await page.evaluate(() => scrollY), 0);
      await visitor.press('leave');
      await visitor.settled();
    }
  });
}

await test('next steps: each way leads to what it names', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.takeOver('machine-parts');
  const described = await page.locator('.next-steps li button').evaluateAll((ways) =>
    ways.map((way) => way.getRootNode().getElementById(way.getAttribute('aria-describedby'))?.textContent ?? ''),
  );
  assert.ok(described.length >= 2 && new Set(described).size === described.length, 'each says to whom it belongs that hears it alone');
  assert.ok(described.every((sentence) => /。$/.test(sentence)), described.join());
  const way = page.locator('[data-next="call"] [data-action="next-step"]').first();
  await visitor.touch(way);
  await visitor.settled();
  assert.equal((await visitor.ask()).place, 'departments');
  const department = await visitor.element.evaluate(({ shadowRoot }) => shadowRoot.activeElement.closest('[data-department]')?.dataset.department);
  assert.ok(department, 'the keyboard is at the sheet of the department');
  const measures = await page.locator('[data-call]').evaluateAll((rows) => rows.map((row) => row.dataset.call));
  assert.deepEqual(measures, [...new Set(measures)], 'no measure stands twice');
});

await test('next steps: a count brings what it counts into view', { viewport: PHONE }, async ({ page, visitor }) => {
  await visitor.takeOver('machine-parts');
  for (const group of ['confirm', 'near', 'no']) {
    await visitor.touch(page.locator(`[data-filter="${group}"]`));
    await visitor.settled();
    const { y } = await page.locator(`[data-group="${group}"] h2`).boundingBox();
    assert.ok(y >= 0 && y < PHONE.height, `${group} begins at ${y}`);
  }
});

await test('next steps: the icon of a count stands beside its words, even where these need two lines', { viewport: SMALL_PHONE }, async ({ page, visitor }) => {
  await visitor.press('language');
  await visitor.settled();
  await visitor.takeOver('machine-parts');
  const above = await page.locator('.next-opens .count-of').evaluateAll((counts) =>
    counts.filter((count) => {
      const words = document.createRange();
      words.selectNodeContents(count.lastChild);
      return words.getBoundingClientRect().top >= count.querySelector('.icon').getBoundingClientRect().bottom;
    }).map((count) => count.textContent));
  assert.deepEqual(above, []);
});
