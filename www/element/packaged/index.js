// The entry `policy-selfcheck` of the package: gives the element its name.
import { PolicySelfcheck } from './element.js';

export { PolicySelfcheck };

PolicySelfcheck.define();
