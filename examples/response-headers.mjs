const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
];

/**
 * What a careful portal sends with every answer.
 *
 * Lit makes one Trusted Types policy named `lit-html`, Vue one named `vue`. Where a page loads two copies
 * of Lit, the second one needs `'allow-duplicates'`, or it throws.
 *
 * @param {{ trustedTypes?: string }} [options]
 * @returns {Record<string, string>}
 */
export function responseHeaders({ trustedTypes = 'lit-html' } = {}) {
  return {
    'content-security-policy': [...policy, `trusted-types ${trustedTypes}`].join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
  };
}

/** Types that browsers insist on, above all for modules and fonts. */
export const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
