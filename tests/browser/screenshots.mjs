// Pictures of every page for a person to look at: phone and desktop, light and dark, Chinese and English.
//
// ONLY=text takes the sets whose name has the text.
import { mkdirSync, rmSync } from 'node:fs';
import { startServer } from '../../scripts/serve.mjs';
import { enterprises, questions, root } from './facts.mjs';
import { launchBrowser, openPage, screenshot } from './harness.mjs';
import { tour } from './tour.mjs';

const folder = `${root}target/screenshots/pages`;
const only = process.env.ONLY ?? '';
const sets = [320, 390, 768, 1280, 1920].flatMap((width) =>
  ['light', 'dark'].flatMap((colorScheme) =>
    ['zh-CN', 'en'].map((locale) => ({ width, colorScheme, locale, name: `${width}-${colorScheme}-${locale.slice(0, 2)}` })),
  ),
);

const server = await startServer({ root: `${root}dist` });
const browser = await launchBrowser();
for (const { width, colorScheme, locale, name } of sets.filter((set) => set.name.includes(only))) {
  rmSync(`${folder}/${name}`, { recursive: true, force: true });
  mkdirSync(`${folder}/${name}`, { recursive: true });
  const { page, context } = await openPage(browser, { viewport: { width, height: width < 600 ? 844 : 800 }, colorScheme, locale });
  await page.goto(server.url);
  await page.waitForSelector('policy-selfcheck[data-ready]');
  if (locale === 'en') await page.locator('[data-action="language"]').click();
  let count = 0;
  await tour(page, questions, enterprises[0].answers, async (place) => {
    count += 1;
    await screenshot(page, `${folder}/${name}/${String(count).padStart(2, '0')}-${place}.png`);
  });
  await context.close();
  console.log(`${count} pictures in target/screenshots/pages/${name}`);
}
await browser.close();
await server.close();
