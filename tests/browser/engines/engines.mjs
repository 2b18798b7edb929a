// Firefox and WebKitGTK, each behind its own driver and in a window as narrow as a phone. WebKitGTK is the nearest to
// Safari that runs here, and not the same: its fonts, its touch, and what an app around it forbids are different.
import { readdirSync } from 'node:fs';
import { root } from '../facts.mjs';
import { firstLine, freePort, inPath, runnable, start, stop } from './programs.mjs';
import { until } from './until.mjs';
import { Session, driverIsReady } from './webdriver.mjs';

/** Opens a browser behind a driver that was just started; `close()` ends everything that was. */
async function behind(driver, port, capabilities, signal, beside = []) {
  const stopAll = () => Promise.all([driver, ...beside].map(stop));
  try {
    const url = `http://127.0.0.1:${port}`;
    await until('the driver', signal, () => {
      if (driver.exitCode !== null) throw new Error('the driver has ended: target/engines holds what it said');
      return driverIsReady(url, signal);
    });
    const session = await Session.open(url, capabilities, signal);
    await withoutToolbars(session);
    // A browser that is gone cannot be closed, and what is said about the page must not be lost over it.
    return { session, close: () => session.close().catch(() => {}).then(stopAll) };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Changes over to a window without toolbars: with them, Firefox's is never narrower than 500 and WebKitGTK's than 447. */
async function withoutToolbars(session) {
  const [first] = await session.get('window/handles');
  await session.run(() => void open('about:blank', '', 'popup,noopener,width=390,height=844'));
  const second = await until('a second window', session.signal, async () => (await session.get('window/handles')).find((handle) => handle !== first));
  await session.post('window', { handle: second });
}

/** Firefox, with `prefs` beyond those that its driver sets for tests; on the screen that `env` names, or on none. */
export async function firefox({ signal, prefs = {}, headless = true, env = {} }) {
  const binary = inPath('firefox-esr', 'firefox');
  const port = await freePort();
  const driver = start('geckodriver', runnable([`${root}.tools/bin/geckodriver`]), ['--port', String(port)], env);
  const options = {
    binary,
    args: headless ? ['--headless'] : [],
    prefs: {
      // What asks for anything but this machine fails here as it would without a network.
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': 9,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': 9,
      ...prefs,
    },
  };
  return behind(driver, port, { browserName: 'firefox', 'moz:firefoxOptions': options }, signal);
}

/** WebKitGTK in its own small browser, on a screen that nobody sees. */
export async function webkit({ signal }) {
  const binary = runnable(readdirSync('/usr/lib').map((folder) => `/usr/lib/${folder}/webkit2gtk-4.1/MiniBrowser`));
  const [screenProgram, driverProgram] = [inPath('Xvfb'), inPath('WebKitWebDriver')];
  const screen = start('xvfb', screenProgram, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  // It takes a display that is free, and says which once that can be used.
  const display = await firstLine(screen, signal);
  const port = await freePort();
  const driver = start('webkitwebdriver', driverProgram, [`--port=${port}`], {
    DISPLAY: `:${display}`,
    // Nothing of the desktop that this may run on.
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    GDK_BACKEND: 'x11',
  });
  const options = { binary, args: ['--automation', '--javascript-can-open-windows-automatically=true'] };
  return behind(driver, port, { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }, signal, [screen]);
}
