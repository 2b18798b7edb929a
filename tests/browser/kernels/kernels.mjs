// Chromium as old messengers carry it: 78 is the kernel of WeChat 7.0.22, 86 that of 8.0.15 to 28, 106 that of the years
// after. Each runs in one process, for that is how the package it comes in means it to be run.
import { root } from '../facts.mjs';
import { installedBrowser } from '../harness.mjs';
import { runnable, start, stop } from '../engines/programs.mjs';
import { Session } from './cdp.mjs';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--hide-scrollbars',
  '--lang=zh-CN',
  '--remote-debugging-pipe',
  // What asks for anything but this machine fails here as it would without a network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Opens a browser of one release, or the installed one; `close()` ends it. */
export async function chromium({ release, name, signal }) {
  const file = release ? runnable([`${root}.tools/kernels/unpacked/${release}/chromium`], 'kernels') : installedBrowser();
  const one = release ? ['--single-process', '--no-zygote'] : [];
  const program = start(name, file, [...FLAGS, ...one, 'about:blank'], {}, 2);
  const close = () => stop(program);
  try {
    return { session: await Session.open(program.stdio[3], program.stdio[4], signal), close };
  } catch (error) {
    await close();
    throw error;
  }
}
