// The host's side of the iframe in an app that a bundler puts together. The address of this script says nothing there: a
// frame is ours by what the page itself has written into its `src`. On a server it does nothing.
import { follow } from '../frames.js';

if (typeof window !== 'undefined') follow(({ src }) => (/^https?:/.test(src) ? new URL(src).origin : null));
