// Types of the custom element `<policy-selfcheck>`.

/** Words for both languages, or one for each. */
export type Words = string | { readonly zh: string; readonly en: string };

/** How a department is reached. */
export interface Contact {
  /** A telephone number, as people write it. */
  readonly phone?: string;
  readonly address?: Words;
  readonly hours?: Words;
  /** An address that begins with `https://`. */
  readonly page?: string;
}

/** How departments are reached, by the names that the policy gives them, in Chinese or in English. */
export type Contacts = Readonly<Record<string, Contact>>;

/** `true` or `false`, an option, options (none of them: `[]`), a whole number, or `'unsure'`. */
export type Answer = boolean | string | readonly string[] | number;

/** Answers by the names of facts, which `selfcheck questions --json` lists. */
export type Answers = Readonly<Record<string, Answer>>;

export type Verdict = 'qualifies' | 'review' | 'confirm' | 'near' | 'open' | 'encouraged' | 'no';

/** The verdict on one measure, and why. */
export interface Finding {
  readonly id: string;
  readonly clause: number | null;
  readonly tier: 'A' | 'B' | 'C';
  readonly verdict: Verdict;
  readonly missing: readonly string[];
  readonly [reason: string]: unknown;
}

/** How a department is reached. */
export interface KnownContact {
  readonly department: { readonly zh: string; readonly en: string };
  readonly phone: string;
  readonly address: { readonly zh: string; readonly en: string };
  readonly hours: { readonly zh: string; readonly en: string };
  readonly page: string;
}

/** The verdicts on all measures, in the form of `selfcheck assess --json`. */
export interface Assessment {
  readonly policy: string;
  readonly revision: number;
  /** The day on which the rules were last compared with the published text. */
  readonly as_of: string;
  readonly date: string;
  /** The invented example that this is about, as `selfcheck enterprises` names it. A company may have the same answers. */
  readonly example: string | null;
  readonly in_force: boolean;
  /** How departments are reached, as far as the rules or the page have said it; what nobody has said is an empty text. */
  readonly contacts: readonly KnownContact[];
  readonly measures: readonly Finding[];
  readonly [more: string]: unknown;
}

/** What `selfcheck-share` says: how the result was taken away, never what it is. */
export interface ShareDetail {
  // {ways}
}

/** What `selfcheck-error` says. */
export interface ErrorDetail {
  readonly code: `SC-${number}`;
}

/** What the element tells the page around it, by name. No event carries an answer. */
export interface SelfcheckEvents {
  // {events}
}

/** Attributes beside those of every element, as they are written. */
export interface SelfcheckAttributes {
  // {attributes}
}

/** Properties that may be set. */
export interface SelfcheckProperties {
  // {properties}
}

export class PolicySelfcheck extends HTMLElement {
  // {members}
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-selfcheck': PolicySelfcheck;
  }
  // Of every element: events bubble, and a frame passes them on without their details.
  interface HTMLElementEventMap extends SelfcheckEvents {}
}
