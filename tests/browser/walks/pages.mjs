// Every page in every language and theme, at every size: nothing is wider than the window, and axe finds nothing.
//
// Four tours, and at each page all that can differ there. What axe finds beside contrast is in what is drawn, which differs
// by language and by whether it is a phone; contrast is in the colours, which differ by theme, and each part is drawn in one
// of the two tours that go through the themes.
import { DESKTOP, PHONE, SMALL_PHONE, accessible, fits, test } from '../case.mjs';
import { enterprises, questions } from '../facts.mjs';
import { tour } from '../tour.mjs';

const LIGHT = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' };
/** The theme that the element wears, and what the device asks for. */
const THEMES = [
  ['dark', { ...LIGHT, colorScheme: 'dark' }],
  ['contrast', { ...LIGHT, contrast: 'more' }],
  ['light', { ...LIGHT, forcedColors: 'active' }],
];
const PHONES = [SMALL_PHONE, PHONE];
// The last two are a desktop's at 200 % and 400 %.
const DESKTOPS = [{ width: 768, height: 1024 }, { width: 1920, height: 1080 }, { width: 640, height: 400 }, { width: 320, height: 200 }, DESKTOP];

/** Waits until the element wears this theme, and what depends on the window's width is drawn. */
const dressed = (page, theme) =>
  page.waitForFunction((wanted) => document.querySelector('policy-selfcheck').shadowRoot.querySelector('.selfcheck').dataset.theme === wanted, theme);

for (const { name, locale, sizes, themes } of [
  { name: 'phones', locale: 'zh-CN', sizes: PHONES, themes: THEMES },
  { name: 'phones', locale: 'en', sizes: PHONES, themes: [] },
  { name: 'desktops', locale: 'zh-CN', sizes: DESKTOPS, themes: [] },
  { name: 'desktops', locale: 'en', sizes: DESKTOPS, themes: THEMES },
]) {
  // The last size is the one that the visitor uses. Nothing moves, so that no colour is half-way to another.
  await test(`every page fits and is accessible: ${name}, ${locale}`, { viewport: sizes.at(-1), locale, ...LIGHT, reducedMotion: 'reduce' }, async ({ page }) => {
    if (locale === 'en') await page.locator('[data-action="language"]').click();
    await tour(page, questions, enterprises[0].answers, async (place, visitor) => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        await visitor.settled();
        await fits(page);
      }
      await accessible(page);
      for (const [theme, media] of themes) {
        await page.emulateMedia(media);
        await dressed(page, theme);
        await accessible(page, { runOnly: ['color-contrast'] });
      }
      await page.emulateMedia(LIGHT);
    });
  });
}
