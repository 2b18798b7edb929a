// How servers are asked for files: what they are not told, and how long they are waited for.

/** A page may hold in its address what is nobody's business. */
export const referrerPolicy = 'no-referrer';

/** A server may take a question and never answer it. */
export const within = (time, promise) => Promise.race([promise, new Promise((done, failed) => setTimeout(failed, time, { code: 'SC-109' }))]);
