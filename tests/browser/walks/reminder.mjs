// A reminder to call: a file for the calendar, for a day that the visitor chooses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DESKTOP, accessible, test } from '../case.mjs';
import { enterprises } from '../facts.mjs';

const { id } = enterprises[1];

/** The day of the device in so many days, off the weekend, as calendars write it. */
const inDays = (page, days) =>
  page.evaluate((days) => {
    const day = new Date();
    day.setDate(day.getDate() + days);
    while ([0, 6].includes(day.getDay())) day.setDate(day.getDate() + 1);
    return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('');
  }, days);

await test('reminder: the calls of a result, half past nine on the day that was chosen, without an answer', { viewport: DESKTOP }, async ({ page, visitor }) => {
  await visitor.takeOver(id);
  await visitor.press('departments');
  await visitor.settled();
  await accessible(page);
  for (const days of [3, 7, 14]) {
    const [download] = await Promise.all([page.waitForEvent('download'), visitor.touch(page.locator(`[data-remind="${days}"]`))]);
    assert.match(download.suggestedFilename(), /\.ics$/);
    const entry = readFileSync(await download.path(), 'utf8').replaceAll('\r\n ', '');
    assert.ok(entry.includes(`DTSTART:${await inDays(page, days)}T093000\r\n`), entry);
    assert.match(entry, /SUMMARY:打电话：区/);
    assert.match(entry, /DESCRIPTION:.*打电话问区.*请问/);
    assert.ok(!entry.includes('#'));
    assert.match(await page.locator('[data-notice="took"]').textContent(), /交给浏览器/);
  }
});
