// The element in components of Svelte 5: `import type {} from 'policy-selfcheck/svelte'` once in a project.
import type { HTMLAttributes } from 'svelte/elements';
import type { PolicySelfcheck, SelfcheckAttributes, SelfcheckEvents, SelfcheckProperties } from './policy-selfcheck.js';

type Listeners = { [Name in keyof SelfcheckEvents as `on${Name}`]?: ((event: SelfcheckEvents[Name] & { readonly currentTarget: PolicySelfcheck }) => void) | null | undefined };

type Props = Omit<HTMLAttributes<PolicySelfcheck>, keyof SelfcheckProperties> & Omit<SelfcheckAttributes, keyof SelfcheckProperties> & SelfcheckProperties & Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'policy-selfcheck': Props;
  }
}
