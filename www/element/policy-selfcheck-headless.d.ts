// Types of the rules without the user interface.
import type { Answers, Assessment } from './policy-selfcheck.js';

/** The verdicts on answers, on a day (`YYYY-MM-DD`, today unless given). Rejects with what is wrong. */
export function assess(answers: Answers, options?: { date?: string }): Promise<Assessment>;
