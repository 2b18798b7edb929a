// The element in JSX of React 19 and later: `import type {} from 'policy-selfcheck/react'` once in a project.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PolicySelfcheck, SelfcheckAttributes, SelfcheckEvents, SelfcheckProperties } from './policy-selfcheck.js';

type Listeners = { [Name in keyof SelfcheckEvents as `on${Name}`]?: (event: SelfcheckEvents[Name] & { readonly currentTarget: PolicySelfcheck }) => void };

type Props = DetailedHTMLProps<HTMLAttributes<PolicySelfcheck>, PolicySelfcheck> & Omit<SelfcheckAttributes, keyof SelfcheckProperties> & SelfcheckProperties & Listeners;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'policy-selfcheck': Props;
    }
  }
}
