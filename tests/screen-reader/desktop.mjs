// A desktop that nobody sees, with Orca reading Firefox aloud to a voice that says nothing: everything in folders of its
// own, so that no desktop that this may run on is touched.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefox } from '../browser/engines/engines.mjs';
import { firstLine, inPath, runnable, start, stop } from '../browser/engines/programs.mjs';
import { until } from '../browser/engines/until.mjs';

/** Milliseconds without a word after which an utterance is over, and those after which none comes. */
const [PAUSE, NOTHING] = [1200, 5000];

/** The line of Orca that says that a key was pressed. */
const ECHO = /^(tab|space|return|left|alt|\d)( alt)?$/i;

const SPEECH = 'LogLevel 0\nAudioOutputMethod "libao"\nAddModule "dummy" "sd_dummy" ""\nDefaultModule dummy\n';

export class Desktop {
  #programs = [];
  #read = 0;

  static async open(signal) {
    const desktop = new Desktop(signal);
    try {
      await desktop.#start();
      return desktop;
    } catch (error) {
      await desktop.close();
      throw error;
    }
  }

  constructor(signal) {
    this.signal = signal;
    // Short: names of sockets may have a hundred letters only.
    this.folder = mkdtempSync(join(tmpdir(), 'orca-'));
    this.log = join(this.folder, 'said.log');
    const [home, run] = ['home', 'run'].map((name) => join(this.folder, name));
    mkdirSync(join(home, '.config/speech-dispatcher'), { recursive: true });
    mkdirSync(run, { mode: 0o700 });
    writeFileSync(join(home, '.config/speech-dispatcher/speechd.conf'), SPEECH);
    // Roles and states are said in English in both languages: that Orca has them in others is its own matter.
    this.env = { HOME: home, XDG_RUNTIME_DIR: run, XDG_CONFIG_HOME: join(home, '.config'), LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', GDK_BACKEND: 'x11' };
  }

  async #start() {
    const screen = this.#run('xvfb', inPath('Xvfb'), ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
    this.env.DISPLAY = `:${await firstLine(screen, this.signal)}`;
    const bus = this.#run('dbus', inPath('dbus-daemon'), ['--session', '--nofork', '--print-address=3']);
    this.env.DBUS_SESSION_BUS_ADDRESS = await firstLine(bus, this.signal);
    this.#run('openbox', inPath('openbox'), []);
    this.#run('at-spi', runnable(['/usr/libexec/at-spi-bus-launcher'], 'screen-reader'), ['--launch-immediately']);
    execFileSync(inPath('gsettings'), ['set', 'org.gnome.desktop.interface', 'toolkit-accessibility', 'true'], { env: this.#all() });
    this.#run('speech-dispatcher', inPath('speech-dispatcher'), ['--run-single']);
    // Orca starts a voice of its own where there is none yet, and waits for it in vain.
    await until('the voice', this.signal, () => existsSync(join(this.env.XDG_RUNTIME_DIR, 'speech-dispatcher/speechd.sock')));
    this.#run('orca', inPath('orca'), [`--debug-file=${this.log}`]);
    await until('Orca', this.signal, () => this.#lines().some((line) => /Screen reader on/.test(line)));
    this.browser = await firefox({ signal: this.signal, headless: false, env: this.env, prefs: { 'accessibility.force_disabled': -1 } });
    this.session = this.browser.session;
  }

  #all() {
    return { ...process.env, ...this.env };
  }

  #run(name, file, args) {
    const program = start(name, file, args, this.env);
    this.#programs.unshift(program);
    return program;
  }

  /** Everything that was said, in order. */
  #lines() {
    const log = existsSync(this.log) ? readFileSync(this.log, 'utf8') : '';
    return Array.from(log.matchAll(/SPEECH OUTPUT: '(.*)'\s*\{/g), ([, words]) => words.trim()).filter((words) => words && !ECHO.test(words));
  }

  /** Presses a key of the keyboard. */
  press(key) {
    execFileSync(inPath('xdotool'), ['key', '--clearmodifiers', key], { env: this.#all() });
  }

  /** What was said since the last time, once nothing more is. */
  async heard() {
    let [count, since] = [-1, 0];
    await until('silence', this.signal, () => {
      const { length } = this.#lines();
      if (length !== count) [count, since] = [length, performance.now()];
      return performance.now() - since > (length > this.#read ? PAUSE : NOTHING);
    });
    const said = this.#lines().slice(this.#read);
    this.#read = count;
    return said;
  }

  async close() {
    await this.browser?.close();
    for (const program of this.#programs) await stop(program);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
