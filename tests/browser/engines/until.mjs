// Waiting: a question is put again and again until its answer is there, or the time of the whole run is over.
import { setTimeout as pause } from 'node:timers/promises';

/** The first answer of `ask` that is not empty. When `signal` says that time is over, the error names `what` was missing. */
export async function until(what, signal, ask) {
  try {
    for (;;) {
      const answer = await ask();
      if (answer) return answer;
      // Only so that the asking itself keeps nobody from working.
      await pause(20, undefined, { signal });
    }
  } catch (error) {
    throw signal.aborted ? new Error(`not in time: ${what}`, { cause: error }) : error;
  }
}
