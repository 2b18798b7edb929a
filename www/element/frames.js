// Gives each frame of ours the height that its page asks for, and passes its events on. Heights are clamped. Nothing is
// ever sent into the frame.

const [LEAST, MOST] = [200, 20000];

/**
 * Follows what frames say. A message counts only if it comes from the window of a frame that shows a page of ours, and from
 * the origin that `originOf` says a frame of ours has.
 */
export function follow(originOf) {
  const isOurs = (frame, { source, origin }) => frame.contentWindow === source && origin === originOf(frame) && /\/embed\.html([?#]|$)/.test(frame.src);
  window.addEventListener('message', (event) => {
    const { data } = event;
    if (!data || typeof data.type !== 'string') return;
    const frame = Array.from(document.querySelectorAll('iframe')).find((found) => isOurs(found, event));
    if (!frame) return;
    if (data.type === 'selfcheck-size' && Number.isFinite(data.height)) {
      frame.style.height = Math.min(Math.max(Math.ceil(data.height), LEAST), MOST) + 'px';
    }
    if (data.type === 'selfcheck-event' && typeof data.name === 'string' && /^selfcheck-[a-z]{1,20}$/.test(data.name)) {
      frame.dispatchEvent(new CustomEvent(data.name, { bubbles: true }));
      // The next question begins at the top of the frame, which may have been scrolled out of sight.
      if (/-(step|complete)$/.test(data.name) && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    }
  });
}
