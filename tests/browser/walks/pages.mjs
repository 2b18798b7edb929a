// Every page in every language and theme: nothing is wider than the window, and axe finds nothing.
import { DESKTOP, PHONE, SMALL_PHONE, accessible, fits, test } from '../case.mjs';
import { enterprises, questions } from '../facts.mjs';
import { tour } from '../tour.mjs';

const TABLET = { width: 768, height: 1024 };
const WIDE = { width: 1920, height: 1080 };
const themes = [
  { name: 'light', colorScheme: 'light' },
  { name: 'dark', colorScheme: 'dark' },
  { name: 'more contrast', colorScheme: 'light', contrast: 'more' },
  { name: 'forced colours', forcedColors: 'active' },
];
const rows = [
  ...themes.flatMap((theme) => ['zh-CN', 'en'].map((locale) => ({ viewport: PHONE, locale, ...theme }))),
  ...[SMALL_PHONE, TABLET, WIDE].map((viewport) => ({ viewport, locale: 'zh-CN', ...themes[0] })),
  { viewport: SMALL_PHONE, locale: 'en', ...themes[0] },
  { viewport: DESKTOP, locale: 'zh-CN', ...themes[0] },
  { viewport: DESKTOP, locale: 'en', ...themes[1] },
  // 400 % zoom of a desktop: a quarter of its pixels.
  { viewport: { width: 320, height: 200 }, locale: 'zh-CN', ...themes[0], name: 'light, zoomed to 400 %' },
  { viewport: { width: 640, height: 400 }, locale: 'en', ...themes[0], name: 'light, zoomed to 200 %' },
];

for (const { name, viewport, locale, ...options } of rows) {
  await test(`every page fits and is accessible: ${viewport.width}, ${name}, ${locale}`, { viewport, locale, ...options }, async ({ page }) => {
    if (locale === 'en') await page.locator('[data-action="language"]').click();
    await tour(page, questions, enterprises[0].answers, async () => {
      await fits(page);
      await accessible(page);
    });
  });
}
