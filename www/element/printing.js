// Prints what an element shows from a document of its own: nothing of the page around comes along, and all of it is printed,
// however that page scrolls and whatever it hides on paper. Where no such document can be had, the page itself is printed.

/** So many milliseconds a browser has to begin. Messengers’ browsers and frames that may open no dialog never do, and do not say so. */
const PATIENCE = 1000;

/** Opens the dialog, and tells whether it has begun. */
function run(view, told) {
  let begun = false;
  // Some print the page around whichever document is asked.
  const views = [view, window];
  const begin = () => {
    begun = true;
    views.forEach((one) => one.removeEventListener('beforeprint', begin));
    told(true);
  };
  views.forEach((one) => one.addEventListener('beforeprint', begin));
  try {
    view.print();
  } catch (error) {
    // It has not begun then.
  }
  setTimeout(() => begun || told(false), PATIENCE);
}

/** The styles that `root` wears, put on `paper`; resolves when they are there. */
function dressed(root, paper, view) {
  const [own] = root.adoptedStyleSheets || [];
  if (own) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(Array.from(own.cssRules, (rule) => rule.cssText).join('') + 'body{margin:0}@page{margin:14mm}');
    paper.adoptedStyleSheets = [sheet];
    return Promise.resolve();
  }
  const link = root.querySelector('link[rel="stylesheet"]').cloneNode();
  paper.head.appendChild(link);
  return new Promise((done) => { link.onload = link.onerror = done; });
}

/**
 * Prints what stands in `place`, a part of `root`. Calls `told` with whether the browser has begun to, at the latest after a
 * second; once more, if it begins after all.
 */
export function print(root, place, told) {
  root.querySelectorAll('iframe').forEach((before) => before.remove());
  const copy = place.cloneNode(true);
  // On paper nothing is folded, dark, or coloured by a host.
  copy.querySelectorAll('details').forEach((fold) => { fold.open = true; });
  ['data-theme', 'data-page', 'style'].forEach((name) => copy.removeAttribute(name));
  const frame = document.createElement('iframe');
  Object.assign(frame, { className: 'hidden', tabIndex: -1 });
  frame.setAttribute('aria-hidden', 'true');
  place.prepend(frame);
  const { contentDocument: paper, contentWindow: view } = frame;
  if (!paper) {
    frame.remove();
    return run(window, told);
  }
  // A phone prints after the dialog has gone: the frame stays as long as the page that it is of.
  const app = place.querySelector('.app');
  new MutationObserver(() => frame.remove()).observe(app, { attributes: true, attributeFilter: ['data-place'] });
  // A frame that is still loading an empty page would lose what is put into it.
  paper.open();
  paper.close();
  paper.documentElement.lang = app.lang;
  paper.title = app.querySelector('h1').textContent;
  paper.body.appendChild(copy);
  return dressed(root, paper, view).then(() => run(view, told));
}
