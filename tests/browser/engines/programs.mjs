// Programs that a browser test starts beside itself: finding them, and ending them with all that they started.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { root } from '../facts.mjs';

const logs = `${root}target/engines`;
mkdirSync(logs, { recursive: true });

/** The first of these files that can be run; `part` is what installs them. */
export function runnable(files, part = 'engines') {
  for (const file of files) {
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not there: look on.
    }
  }
  throw new Error(`none of ${files.join(', ')}: run \`scripts/provision.sh ${part}\``);
}

/** A program by its name. */
export const inPath = (...names) => runnable(names.flatMap((name) => process.env.PATH.split(delimiter).map((folder) => join(folder, name))));

/** A port that nobody listens at. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Everything that was started and has not ended yet. */
const running = new Set();

/**
 * Starts a program and gives its process; what it says goes to target/engines/`name`.log, and its `pipes` further streams
 * can be read and written. It leads a group of its own, because drivers start browsers, and browsers more, and those would outlive them.
 */
export function start(name, file, args, env = {}, pipes = 1) {
  const log = openSync(`${logs}/${name}.log`, 'w');
  const program = spawn(file, args, { detached: true, env: { ...process.env, ...env }, stdio: ['ignore', log, log, ...Array(pipes).fill('pipe')] });
  closeSync(log);
  running.add(program);
  program.once('exit', () => {
    tell(program, 'SIGKILL');
    running.delete(program);
  });
  return program;
}

/** The first line that a program says on its third stream, which is closed then: not before, for a line may come in parts. */
export async function firstLine(program, signal) {
  let said = '';
  for await (const part of addAbortSignal(signal, program.stdio[3])) {
    said += part;
    if (said.includes('\n')) return said.trim();
  }
  throw new Error(`${program.spawnfile} has ended: target/engines holds what it said`);
}

/** Ends a program with all that it started. */
export async function stop(program) {
  if (!running.has(program)) return;
  const ended = once(program, 'exit');
  tell(program, 'SIGTERM');
  await ended;
}

function tell(program, signal) {
  try {
    process.kill(-program.pid, signal);
  } catch (error) {
    // Nobody is left in the group.
    if (error.code !== 'ESRCH') throw error;
  }
}

// However this run ends, nothing of it stays.
process.once('exit', () => running.forEach((program) => tell(program, 'SIGKILL')));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
