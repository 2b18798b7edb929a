// The self-check in a React app, drawn on the server or in the browser. React attaches no listener to what a server has
// drawn, so that this is done by hand.
import { useEffect, useRef, useState } from 'react';

export function App({ given }) {
  const check = useRef(null);
  const [said, say] = useState('');
  useEffect(() => {
    const { current } = check;
    const hear = ({ type }) => say(type);
    current.addEventListener('selfcheck-step', hear);
    return () => current.removeEventListener('selfcheck-step', hear);
  }, []);
  return (
    <section>
      <output>{said}</output>
      <policy-selfcheck ref={check} lang="zh-CN" theme="light" prefill={given} suppressHydrationWarning>
        <a href="/policy">政策原文</a>
      </policy-selfcheck>
    </section>
  );
}
