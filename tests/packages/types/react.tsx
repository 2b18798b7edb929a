import { useRef } from 'react';
import type {} from 'policy-selfcheck/react';
import type { Answers, PolicySelfcheck } from 'policy-selfcheck';

export function Check({ company }: { company: Answers }) {
  const check = useRef<PolicySelfcheck>(null);
  return (
    <policy-selfcheck
      ref={check}
      lang="zh-CN"
      className="check"
      theme="dark"
      shareBase="https://check.example.cn/"
      idle-reset={60}
      prefill={company}
      onselfcheck-complete={({ currentTarget }) => currentTarget.assessment?.measures.length}
      onselfcheck-share={({ detail }) => detail.way}
    >
      <p slot="contact">021</p>
    </policy-selfcheck>
  );
}

export const text = <policy-selfcheck prefill={JSON.stringify({ relation: 'operating' })} share-base="/" />;
// @ts-expect-error No such theme.
export const theme = <policy-selfcheck theme="pink" />;
// @ts-expect-error No answer.
export const prefill = <policy-selfcheck prefill={{ relation: null }} />;
// @ts-expect-error No such property.
export const name = <policy-selfcheck sharebase="/" />;
// @ts-expect-error A step has no details.
export const step = <policy-selfcheck onselfcheck-step={({ detail }) => detail.way} />;
