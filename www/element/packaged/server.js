// What a server that draws pages does not have. The class can be imported there, and defining it does nothing.
const page = typeof window !== 'undefined' && window.HTMLElement ? window : { HTMLElement: class {}, customElements: { get: () => true } };

export const { HTMLElement, customElements } = page;
