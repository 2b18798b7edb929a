// Types of the rules without the user interface.
import type { Answers, Assessment } from './policy-selfcheck.js';

export type { Answer, Answers, Assessment, Finding, Verdict } from './policy-selfcheck.js';

export interface AssessOptions {
  /** The day that is asked about, as `YYYY-MM-DD`; today unless given. */
  readonly date?: string | undefined;
  /** The rules: a file of `selfcheck pack`; those of the program unless given. */
  readonly policy?: Uint8Array | undefined;
}

/** The verdicts on answers. Rejects what is no answer, no day and no policy, by its name; what was given is in no message. */
export function assess(answers: Answers, options?: AssessOptions): Promise<Assessment>;
