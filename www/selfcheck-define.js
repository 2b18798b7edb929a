// Gives the element its name. A page that wants another one imports the class from `selfcheck-element.js` instead.
import { PolicySelfcheck } from './selfcheck-element.js';

if (!customElements.get('policy-selfcheck')) customElements.define('policy-selfcheck', PolicySelfcheck);
