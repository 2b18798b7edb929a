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
  readonly way: 'link' | 'text' | 'file' | 'send' | 'picture' | 'print' | 'lock';
}

/** What `selfcheck-error` says. */
export interface ErrorDetail {
  readonly code: `SC-${number}`;
}

/** What the element tells the page around it, by name. No event carries an answer. */
export interface SelfcheckEvents {
  'selfcheck-ready': CustomEvent<null>;
  'selfcheck-step': CustomEvent<null>;
  'selfcheck-complete': CustomEvent<null>;
  'selfcheck-share': CustomEvent<ShareDetail>;
  'selfcheck-error': CustomEvent<ErrorDetail>;
}

/** Attributes beside those of every element, as they are written. */
export interface SelfcheckAttributes {
  theme?: 'auto' | 'light' | 'dark' | 'contrast';
  mode?: 'standard' | 'quick' | 'booth' | 'summary';
  storage?: 'tab' | 'device' | 'none';
  'share-base'?: string;
  examples?: 'on' | 'off';
  /** Numbers of chapters, as in `1,3`. */
  chapters?: string;
  'idle-reset'?: number | `${number}`;
  loading?: 'lazy' | 'eager';
  shadow?: 'open' | 'closed';
  feedback?: string;
  /** How departments are reached, as JSON. */
  contacts?: string;
  /** Answers that the page knows, as JSON. */
  prefill?: string;
}

/** Properties that may be set. */
export type SelfcheckProperties = Partial<
  Pick<PolicySelfcheck, 'theme' | 'mode' | 'storage' | 'shareBase' | 'examples' | 'chapters' | 'idleReset' | 'loading' | 'shadow' | 'feedback'>
> & { contacts?: Contacts | string | null; prefill?: Answers | string | null };

export class PolicySelfcheck extends HTMLElement {
  /** Defines the element, once; on a server, where there is nothing to define, it does nothing. */
  static define(name?: string): typeof PolicySelfcheck;
  /** The folder of the program, with a slash at its end: beside the script. An app of a bundler carries the program along, unless it sets this. */
  static base: string;

  /** Light, dark, high contrast, or what the visitor's system says. */
  theme: 'auto' | 'light' | 'dark' | 'contrast';
  /** Read when the program starts, like all that follow except `shareBase`. */
  mode: 'standard' | 'quick' | 'booth' | 'summary';
  storage: 'tab' | 'device' | 'none';
  /** The page that opens links. */
  shareBase: string;
  examples: 'on' | 'off';
  /** Chapters to ask about, counted from 1; all where it is empty. */
  chapters: readonly number[] | string;
  /** Seconds without a touch until everything is wiped; 0 is never. */
  idleReset: number;
  loading: 'lazy' | 'eager';
  shadow: 'open' | 'closed';
  /** Where a visitor says that something is wrong. */
  feedback: string;
  /** How departments are reached, as an object or as JSON. Counts before what the rules say; shown as given by the page. */
  get contacts(): string;
  set contacts(contacts: Contacts | string | null | undefined);

  /** Answers that the page knows, as an object or as JSON: shown as such, and changeable by the visitor. */
  get prefill(): Answers | string | null;
  set prefill(answers: Answers | string | null | undefined);
  /** `null` before the program is there. */
  readonly assessment: Assessment | null;
  /** The release. */
  readonly version: string;

  /** Begins, or goes on with the next open question. */
  start(): void;
  /** Forgets all answers. */
  reset(): void;
  /** Opens a link to a result, or what stands behind its `#`. */
  open(link: string): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-selfcheck': PolicySelfcheck;
  }
  // Of every element: events bubble, and a frame passes them on without their details.
  interface HTMLElementEventMap extends SelfcheckEvents {}
}
