import { h, type GlobalComponents } from 'vue';
import type {} from 'policy-selfcheck/vue';

type Check = InstanceType<GlobalComponents['policy-selfcheck']>;
export type Props = Check['$props'];

export const right: Props = { lang: 'zh-CN', theme: 'dark', prefill: { relation: 'operating' }, 'share-base': '/', onSelfcheckShare: ({ detail }) => { void detail.way; } };
export const drawn = h('policy-selfcheck', right);
export const found = (check: Check) => check.assessment?.measures.length;

// @ts-expect-error No such theme.
export const theme: Props = { theme: 'pink' };
// @ts-expect-error No answer.
export const prefill: Props = { prefill: { relation: null } };
// @ts-expect-error A step has no details.
export const step: Props = { onSelfcheckStep: ({ detail }) => { void detail.way; } };
