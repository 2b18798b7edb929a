// What is chosen, and who wants to know. Kept in this page only: nothing is stored, nothing is sent.

/** `options` are the first values. Watchers are told the name that changed; `forget` lets go of all of them. */
export function makeState(options) {
  let watchers = [];
  return {
    options,
    set(name, value) {
      options[name] = value;
      watchers.forEach((watcher) => watcher(name));
    },
    /** Calls back at each change, and once at the beginning. */
    watch(watcher) {
      watchers.push(watcher);
      watcher('');
    },
    forget() {
      watchers = [];
    },
  };
}
