// What is chosen, and who wants to know. Kept in this page only: nothing is stored, nothing is sent.

/** `options` are the first values. Watchers are told the name that changed; `forget` lets go of all of them. */
export function makeState(options) {
  let watchers = [];
  const tell = (name) => watchers.forEach((watcher) => watcher(name));
  return {
    options,
    set(name, value) {
      options[name] = value;
      tell(name);
    },
    /** Takes over all of these at once: nothing in between is ever shown. */
    setAll(values) {
      Object.assign(options, values);
      tell('');
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
