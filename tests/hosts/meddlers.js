// What libraries change for a whole page, each by its name and in their way of doing it.
(() => {
  const slice = (list) => Array.prototype.slice.call(list);
  /** For `for … in` to meet, as assignments are. */
  const extend = (target, methods) => { for (const name in methods) target[name] = methods[name]; };
  const methods = (names, act) => names.split(' ').reduce((made, name) => Object.assign(made, { [name]: act }), {});

  const MEDDLERS = {
    // Prototype 1.6 and 1.7.
    prototype() {
      const $A = (list) => (!list ? [] : 'toArray' in Object(list) ? list.toArray() : slice({ ...list, length: list.length || 0 }));
      Array.from = $A;
      extend(Array.prototype, { toArray() { return slice(this); }, clone() { return slice(this); }, first() { return this[0]; }, last() { return this[this.length - 1]; }, compact() { return this.filter(Boolean); }, without(...gone) { return this.filter((item) => !gone.includes(item)); }, uniq() { return this.filter((item, at) => this.indexOf(item) === at); }, size() { return this.length; }, inspect() { return '[]'; }, toJSON() { return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`; }, each(act) { this.forEach(act); return this; } });
      extend(String.prototype, { toJSON() { return `"${this}"`; }, strip() { return this.trim(); }, blank() { return /^\s*$/.test(this); }, times(count) { return count < 1 ? '' : Array(count + 1).join(this); } });
      extend(Number.prototype, { toJSON() { return String(this); }, times(act) { for (let at = 0; at < this; at += 1) act(at); return this; } });
      Function.prototype.bind = function bind(context, ...first) {
        const method = this;
        return (...rest) => method.apply(context, first.concat(rest));
      };
      extend(Function.prototype, { curry(...first) { return (...rest) => this(...first, ...rest); }, delay(seconds) { return setTimeout(this, seconds * 1000); }, defer() { return setTimeout(this, 10); }, argumentNames() { return []; } });
      extend(HTMLElement.prototype, { remove() { this.parentNode.removeChild(this); return this; }, hide() { this.style.display = 'none'; return this; }, show() { this.style.display = ''; return this; }, update(text) { this.innerHTML = text; return this; }, replace(text) { this.outerHTML = text; return this; }, scrollTo() { window.scrollTo(0, this.offsetTop); return this; }, clone() { return this.cloneNode(true); }, select(rule) { return slice(this.querySelectorAll(rule)); }, fire() { return null; }, observe() { return this; }, empty() { return this.innerHTML === ''; } });
      const { Element } = window;
      window.Element = Object.assign(function create(name) { return document.createElement(name); }, { extend: (element) => element });
      window.Element.prototype = Element.prototype;
      window.Event = Object.assign(window.Event, { observe() {}, stop() {}, extend: (event) => event });
    },
    // MooTools 1.2 to 1.5.
    mootools() {
      Array.from = (item) => (item === null || item === undefined ? [] : typeof item.length === 'number' && typeof item !== 'string' ? slice(item) : [item]);
      Function.from = (item) => (typeof item === 'function' ? item : () => item);
      Number.from = (item) => parseFloat(item);
      extend(Array.prototype, { each(act) { this.forEach(act); }, contains(item) { return this.includes(item); }, append(other) { this.push(...other); return this; }, erase() { return this; }, empty() { this.length = 0; return this; }, clean() { return this.filter((item) => item != null); }, getLast() { return this[this.length - 1] || null; }, include(item) { if (!this.includes(item)) this.push(item); return this; } });
      extend(Function.prototype, { extend(key, value) { this[key] = value; return this; }, implement(key, value) { this.prototype[key] = value; return this; }, attempt() { return null; }, pass() { return this; }, delay(time) { return setTimeout(this, time); }, periodical(time) { return setInterval(this, time); } });
      extend(Element.prototype, { dispose() { return this.parentNode ? this.parentNode.removeChild(this) : this; }, destroy() { this.remove(); return null; }, empty() { slice(this.childNodes).forEach((child) => child.remove()); return this; }, set(name, value) { this.setAttribute(name, value); return this; }, get(name) { return this.getAttribute(name); }, inject(place) { place.appendChild(this); return this; }, addEvent() { return this; }, getElement(rule) { return this.querySelector(rule); }, toggleClass(name) { this.classList.toggle(name); return this; } });
      window.Event = function Event(event) { this.event = event; };
      window.Element = Object.assign(function create(name) { return document.createElement(name); }, { prototype: Element.prototype });
      window.Window = function Window() {};
      window.Document = function Document() {};
      extend(window, { getSize() { return { x: innerWidth, y: innerHeight }; }, addEvent() { return this; } });
    },
    objectMethods: () => extend(Object.prototype, methods('extend clone each inherits size isEmpty toQueryString merge', function nothing() { return this; })),
    arrayFrom() { Array.from = (item) => [item]; },
    // As json2.js, for browsers that have none.
    json() {
      const { parse, stringify } = JSON;
      window.JSON = { parse: (text) => parse(text), stringify: (value) => stringify(value).replace(/":/g, '": ') };
    },
    // zone.js.
    zone() {
      const { setTimeout: later, queueMicrotask: soon, Promise: Native } = window;
      window.setTimeout = (act, ...rest) => later(() => act(), ...rest);
      window.queueMicrotask = (act) => soon(() => act());
      window.Promise = class ZonePromise {
        static get [Symbol.species]() { return ZonePromise; }
        static resolve(value) { return new ZonePromise((done) => done(value)); }
        static reject(reason) { return new ZonePromise((done, failed) => failed(reason)); }
        static all(list) { return new ZonePromise((done, failed) => Native.all(list).then(done, failed)); }
        static race(list) { return new ZonePromise((done, failed) => Native.race(list).then(done, failed)); }
        constructor(act) { this.native = new Native(act); }
        then(done, failed) { return new ZonePromise((taken) => taken(this.native.then(done, failed))); }
        catch(failed) { return this.then(null, failed); }
        finally(act) { return new ZonePromise((taken) => taken(this.native.finally(act))); }
      };
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function listen(kind, listener, options) {
        return addEventListener.call(this, kind, listener && ((event) => (listener.handleEvent ? listener.handleEvent(event) : listener.call(this, event))), options);
      };
    },
    // What MDN told to do for Internet Explorer, done everywhere.
    events() {
      const make = (kind, initialize) => function polyfill(name, { bubbles = false, cancelable = false, detail = null } = {}) {
        const event = document.createEvent(kind);
        event[initialize](name, bubbles, cancelable, detail);
        return event;
      };
      const prototype = window.Event.prototype;
      window.CustomEvent = Object.assign(make('CustomEvent', 'initCustomEvent'), { prototype });
      window.Event = Object.assign(make('Event', 'initEvent'), { prototype });
      window.MouseEvent = Object.assign(make('MouseEvent', 'initEvent'), { prototype });
    },
    // Listeners of old kernels know no options.
    captures() {
      const { addEventListener } = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function listen(kind, listener, options) { return addEventListener.call(this, kind, listener, Boolean(options)); };
    },
    fetchWrapped() {
      const { fetch } = window;
      window.fetch = (...given) => fetch(...given).then((answer) => answer);
    },
    fetchHeaders() {
      const { fetch } = window;
      window.fetch = (address, options = {}) => fetch(address, { ...options, headers: { ...options.headers, 'X-Requested-With': 'XMLHttpRequest' } });
    },
  };

  MEDDLERS[document.documentElement.dataset.meddler]();
})();
