// The self-check in a React app (19 or later): properties, events and methods of the element as React passes them on.
import { useRef, useState } from 'react';
import { PolicySelfcheck } from 'policy-selfcheck/element';

// Where your site serves the files of the package; once, before the first element is drawn.
PolicySelfcheck.base = new URL('/assets/policy-selfcheck/', location.href).href;
PolicySelfcheck.define();

export function CompanyCheck({ company, lang }) {
  const check = useRef(null);
  const [open, setOpen] = useState(null);
  // Events carry no answers: what the page may know it reads from the element.
  const complete = () => setOpen(check.current.assessment.measures.filter(({ verdict }) => verdict === 'qualifies').length);
  return (
    <section>
      <button type="button" onClick={() => check.current.start()}>开始</button>
      <button type="button" onClick={() => check.current.reset()}>清空</button>
      <policy-selfcheck ref={check} lang={lang} prefill={company} shareBase="https://check.example.cn/" onselfcheck-complete={complete}>
        <a href="/policy">政策原文</a>
      </policy-selfcheck>
      <output>{open}</output>
    </section>
  );
}
