// Types of the rules without the user interface.
import type { Answers, Assessment } from './policy-selfcheck.js';

export type { Answer, Answers, Assessment, Finding, Verdict } from './policy-selfcheck.js';

export interface AssessOptions {
  /** The day that is asked about, as `YYYY-MM-DD`; today unless given. */
  readonly date?: string | undefined;
}

/** The verdicts on answers. Rejects what is no answer and no day, by its name; what was given is in no message. */
export function assess(answers: Answers, options?: AssessOptions): Promise<Assessment>;
