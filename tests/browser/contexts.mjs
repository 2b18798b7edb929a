// Contexts that are used again, with nothing left in them. A browser that still has a tab of a context opens the next one with
// half of the work: the program is compiled once. What a test can see is fresh all the same: the tab with its history and what
// is kept in it, the storage, and the record. Only the cache of the network stays.
import { Record, openContext } from './harness.mjs';

/** What changes a context for good: it is not used again. */
const LASTING = ['addInitScript', 'exposeBinding', 'exposeFunction', 'grantPermissions', 'route', 'setExtraHTTPHeaders', 'setGeolocation'];
const CLOCK = ['install', 'pauseAt', 'setFixedTime', 'setSystemTime'];

/** So many are kept: each takes memory. */
const MOST = 3;

/** Contexts by how they were wanted, oldest first, each with the tab that keeps it warm. */
const warm = new Map();

async function open(browser, options, key) {
  const opened = await openContext(browser, options);
  const { context } = opened;
  const spends = (object, names) => {
    for (const name of names) {
      const own = object[name].bind(object);
      object[name] = (...given) => {
        warm.delete(key);
        return own(...given);
      };
    }
  };
  spends(context, LASTING);
  spends(context.clock, CLOCK);
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  const empty = async () => {
    await Promise.all(context.pages().filter((page) => page !== tab).map((page) => page.close()));
    await context.setOffline(options.offline ?? false);
    await devtools.send('Storage.clearDataForOrigin', { origin: '*', storageTypes: 'all' });
  };
  for (const [oldest, { context: old }] of [...warm].slice(0, Math.max(0, warm.size + 1 - MOST))) {
    warm.delete(oldest);
    await old.close();
  }
  warm.set(key, { context, opened, empty });
  return warm.get(key);
}

/**
 * A page in a context that was emptied, or in a new one. Returns `{ page, context, record, done }`; `done(isWell)` gives the
 * context back, or closes it.
 */
export async function borrowPage(browser, options) {
  const key = JSON.stringify(options);
  const { context, opened, empty } = warm.get(key) ?? (await open(browser, options, key));
  opened.record = new Record();
  const done = async (isWell) => {
    if (isWell && warm.has(key)) return empty();
    warm.delete(key);
    return context.close();
  };
  return { page: await context.newPage(), context, record: opened.record, done };
}
