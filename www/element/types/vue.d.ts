// The element in templates of Vue 3: `import type {} from 'policy-selfcheck/vue'` once in a project.
import type { HTMLAttributes } from 'vue';
import type { PolicySelfcheck, SelfcheckAttributes, SelfcheckEvents, SelfcheckProperties } from './policy-selfcheck.js';

type Listener<Name extends keyof SelfcheckEvents> = (event: SelfcheckEvents[Name]) => void;

type Capital<Name extends string> = Name extends `${infer Head}-${infer Rest}` ? `${Capitalize<Head>}${Capital<Rest>}` : Capitalize<Name>;

type Props = HTMLAttributes & Omit<SelfcheckAttributes, keyof SelfcheckProperties> & SelfcheckProperties & { [Name in keyof SelfcheckEvents as `on${Capital<Name>}`]?: Listener<Name> };

declare module 'vue' {
  interface GlobalComponents {
    'policy-selfcheck': new () => PolicySelfcheck & {
      $props: Props;
      $emit: <Name extends keyof SelfcheckEvents>(name: Name, event: SelfcheckEvents[Name]) => void;
    };
  }
}
