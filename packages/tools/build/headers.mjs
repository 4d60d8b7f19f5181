/** What a page with Ilmi needs at most. The demo's pages are served with these, and with frames and reports of their own. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  // A second copy of lit on a page would otherwise fail when it loads.
  "trusted-types lit-html 'allow-duplicates'",
  "require-trusted-types-for 'script'",
].join('; ');

/** @type {[name: string, value: string][]} */
export const HEADERS = [
  ['Content-Security-Policy', CONTENT_SECURITY_POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
];

export const genericHeaders = () => HEADERS.map(([name, value]) => `${name}: ${value}`).join('\n');

export function apacheHeaders() {
  const lines = HEADERS.map(([name, value]) => `  Header always set ${name} "${value}"`);
  return [
    '<IfModule mod_headers.c>',
    ...lines,
    '</IfModule>',
    'AddType text/javascript .js',
    'AddType text/css .css',
  ].join('\n');
}

export const nginxHeaders = () =>
  HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`).join('\n');
