// What goes wrong in scripts of a page, each kind by its name. None of it is the program's.
(() => {
  const KINDS = ['ready', 'step', 'complete', 'share', 'error'];
  const onEvents = (listener) => KINDS.forEach((kind) => document.addEventListener(`selfcheck-${kind}`, listener));
  const onClicks = (listener) => window.addEventListener('click', listener, true);
  const fail = (text = 'a listener') => { throw new Error(`host: ${text}`); };
  /** As if the program had thrown it, by its words. */
  const forged = () => Object.assign(new Error('host: unreachable executed'), { stack: 'RuntimeError: unreachable\n    at policy_selfcheck_bg.wasm:1:1\n    at https://example.cn/v1.0.0/policy_selfcheck.js:1:1\n    at policy-selfcheck-fallback.js:1:1' });

  const FAULTS = {
    throws: () => onEvents(() => fail()),
    rejects: () => onEvents(async () => fail()),
    rejectsLater: () => onEvents(async () => { await null; throw forged(); }),
    // As services that collect errors do it.
    wrappedListeners() {
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function listen(kind, listener, ...rest) {
        const watched = typeof listener !== 'function' ? listener : function watched(...given) {
          try {
            return listener.apply(this, given);
          } catch (error) {
            setTimeout(() => { throw error; });
            throw error;
          }
        };
        return addEventListener.call(this, kind, watched, ...rest);
      };
      onEvents(() => fail());
    },
    throwingDispatch() {
      const { dispatchEvent } = EventTarget.prototype;
      EventTarget.prototype.dispatchEvent = function dispatch(event) {
        dispatchEvent.call(this, event);
        return fail('dispatchEvent');
      };
    },
    // In the script of that name, and in the page.
    name() {},
    address() {},
    stack: () => onClicks(() => setTimeout(() => { throw forged(); })),
    unreachable() {
      const bytes = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
      const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
      onEvents(() => exports.f());
      onClicks(() => setTimeout(exports.f));
    },
    onerror() {
      window.onerror = () => fail('window.onerror');
      window.onunhandledrejection = () => fail('window.onunhandledrejection');
      onEvents(() => { Promise.reject(forged()); fail(); });
    },
    rejections: () => onClicks(() => [forged(), null, undefined, 'policy_selfcheck', { get stack() { return fail('a stack that throws'); } }].forEach((reason) => Promise.reject(reason))),
    resize() {
      let left = 10;
      const observer = new ResizeObserver(() => {
        const { style } = document.getElementById('before');
        left -= 1;
        if (left > 0) style.paddingTop = `${(parseFloat(style.paddingTop) || 0) + 1}px`;
      });
      observer.observe(document.documentElement);
      onEvents(() => { left = 10; });
    },
    mutation: () => document.addEventListener('DOMContentLoaded', () => {
      const element = document.querySelector('policy-selfcheck');
      new MutationObserver(() => { throw forged(); }).observe(element, { attributes: true, childList: true, subtree: true });
    }),
    again: () => onEvents(({ target }) => {
      target.prefill = { nobody: 'knows' };
      target.lang = 'zh-CN';
      fail(String(target.assessment.measures.length));
    }),
    focus: () => document.addEventListener('focusin', ({ target }) => {
      if (target.localName !== 'policy-selfcheck') return;
      target.lang = target.lang === 'zh' ? 'zh-CN' : 'zh';
      target.prefill = { nobody: 'knows' };
      target.theme = 'dark';
      fail(String(target.assessment.measures.length));
    }),
    told: () => onClicks(() => {
      window.dispatchEvent(new ErrorEvent('error', { error: forged(), message: 'policy_selfcheck' }));
      window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: forged() }));
    }),
    often: () => setInterval(() => fail('every moment'), 20),
  };

  FAULTS[document.documentElement.dataset.fault]();
})();
