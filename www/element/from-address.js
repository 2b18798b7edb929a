// Attributes that the address of a page of ours says, behind its `?`. Whoever sends a link writes its address: where results
// are shared and kept, and whom to call, is for those alone who hold the page itself.
import { BY_ANYBODY, BY_HOST } from 'policy-contract';

/** Sets them; `held`: the address comes from whoever holds the page. */
export function takeAttributes(element, asked, held) {
  for (const name of held ? BY_ANYBODY.concat(BY_HOST) : BY_ANYBODY) if (asked.has(name)) element.setAttribute(name, asked.get(name));
}
