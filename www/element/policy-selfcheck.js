// Gives the element its name. A page that wants another name imports the class from `policy-selfcheck-element.js`.
import { PolicySelfcheck } from './policy-selfcheck-element.js';

export { PolicySelfcheck };

PolicySelfcheck.define();
