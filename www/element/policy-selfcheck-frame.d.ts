// Types of the host's side of an iframe. To import it is all there is to do: frames that show `embed.html` get the height
// that they ask for, and the events of the element, without details.
import './policy-selfcheck.js';
