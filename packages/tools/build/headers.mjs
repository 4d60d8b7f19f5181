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

/**
 * The media types are set for the released files only: a location for every `.js` would take over scripts that the
 * host serves from elsewhere. A location without `add_header` of its own inherits those of the server.
 * @param {string[]} files released files
 */
export function nginxHeaders(files) {
  return [
    ...HEADERS.map(([name, value]) => `add_header ${name} "${value}" always;`),
    ...typeLocation('js', 'text/javascript', files),
    ...typeLocation('css', 'text/css', files),
  ].join('\n');
}

/** @param {string} extension @param {string} type @param {string[]} files */
function typeLocation(extension, type, files) {
  const names = files
    .filter((file) => file.endsWith(`.${extension}`))
    .map((file) => file.slice(0, -extension.length - 1));
  if (names.length === 0) return [];
  return [
    '',
    `location ~ /(?:${names.join('|')})\\.${extension}$ {`,
    '  types { }',
    `  default_type ${type};`,
    '}',
  ];
}
