import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from 'policy-selfcheck/svelte';

type Props = SvelteHTMLElements['policy-selfcheck'];

export const right: Props = { lang: 'zh-CN', theme: 'dark', prefill: { relation: 'operating' }, 'share-base': '/', 'onselfcheck-share': ({ detail, currentTarget }) => { void [detail.way, currentTarget.assessment]; } };

// @ts-expect-error No such theme.
export const theme: Props = { theme: 'pink' };
// @ts-expect-error No answer.
export const prefill: Props = { prefill: { relation: null } };
// @ts-expect-error A step has no details.
export const step: Props = { 'onselfcheck-step': ({ detail }) => { void detail.way; } };
