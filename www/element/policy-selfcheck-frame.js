// The host's side of the iframe: a frame is ours if it shows a page from the origin of this script.
import { follow } from './frames.js';

const { origin } = new URL('.', import.meta.url);

follow(({ src }) => (src.startsWith(origin + '/') ? origin : null));
