/**
 * The one source of the Content-Security-Policy: the server sends it with every file (a module worker obeys
 * the header of its own file, not the `<meta>` of the page) and the build writes it into the page.
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
const STRICT = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Directives a `<meta>` element may not carry: the header alone says them. */
const HEADER_ONLY = { 'frame-ancestors': ["'none'"] };

/**
 * @param {Readonly<Record<string, readonly string[]>>} directives
 * @returns {string}
 */
function serialize(directives) {
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

/**
 * Policy of a document and of every file it loads.
 * @param {{ hotes?: readonly string[], forHeader?: boolean }} [options] `hotes`: origins the online page may reach.
 * @returns {string}
 */
export function contentSecurityPolicy({ hotes = [], forHeader = false } = {}) {
  const widened = {
    ...STRICT,
    'img-src': [...(STRICT['img-src'] ?? []), ...hotes],
    'connect-src': [...(STRICT['connect-src'] ?? []), ...hotes],
  };
  return serialize(forHeader ? { ...widened, ...HEADER_ONLY } : widened);
}
