import type { JoinProblem } from '@ilmi/core';
import { joinFormFields } from '@ilmi/core/schema';
import { joinWords, type PageLanguage } from './join-words.js';

/*
 * The pages of a receiver, for those who send the form without script. Every text goes through `escape`.
 */

const STYLE =
  ':root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}' +
  'body{max-width:40rem;margin:0 auto;padding:1rem}' +
  'label,input,select,textarea{display:block}' +
  'input:not([type=checkbox]),select,textarea{box-sizing:border-box;width:100%;font:inherit;padding:.4rem}' +
  'fieldset,.field{margin:0 0 1rem}' +
  '[type=checkbox]{display:inline}' +
  '.field strong{display:block;color:light-dark(#a40000,#ff9d9d)}' +
  '[aria-invalid]{border:2px solid light-dark(#a40000,#ff9d9d)}' +
  'button{font:inherit;padding:.6rem 1.2rem}';

/** Long texts, as the form shows them. */
const LONG = ['goal[note]', 'result[note]', 'message'];
/** What a person does not see, unless something is wrong with it. */
const HIDDEN = ['purpose', 'organization[id]', 'goal[id]', 'goal[template]', 'language'];

/** Names and values as they came. */
export type Fields = readonly (readonly [name: string, value: string])[];

const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An answer that shows a page. */
async function page(
  status: number,
  lang: PageLanguage,
  title: string,
  body: string,
  headers: Record<string, string> = {},
  mayRedirectTo = '',
): Promise<Response> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(STYLE));
  const hash = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return new Response(
    `<!doctype html><html lang="${lang}"><meta charset="utf-8">` +
      '<meta name="viewport" content="width=device-width">' +
      `<title>${escape(title)}</title><style>${STYLE}</style>` +
      `<main><h1>${escape(title)}</h1>${body}</main></html>\n`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-language': lang,
        'cache-control': 'no-store',
        // Browsers apply form-action also to where the answer to a form leads.
        'content-security-policy': `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'${mayRedirectTo}; base-uri 'none'; frame-ancestors 'none'`,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        ...headers,
      },
    },
  );
}

/** The page after a success. */
export function successPage(lang: PageLanguage, id: string | null): Promise<Response> {
  const words = joinWords[lang];
  // From the address, which anybody can write.
  const reference =
    id && /^[\w-]{1,64}$/.test(id)
      ? `<p>${escape(words.reference)}: <code>${escape(id)}</code></p>`
      : '';
  return page(200, lang, words.sent, `<p>${escape(words.sentText)}</p>${reference}`);
}

/** What to correct, in a form with everything that was typed. */
export function correctionPage(
  lang: PageLanguage,
  fields: Fields,
  problems: readonly JoinProblem[],
  successUrl: string,
): Promise<Response> {
  const words = joinWords[lang];
  const items = problems.map((problem) => {
    const name = nameOf(problem.pointer);
    const values = valuesOf(fields, name);
    const extra =
      problem.code === 'repeated-field'
        ? values.slice(1)
        : problem.code === 'unknown-field'
          ? values
          : [];
    const also = extra.length ? ` (${words.alsoSent(extra.join(' | '))})` : '';
    const label = escape(labelOf(lang, name));
    const text = escape(sentenceOf(lang, name, problem) + also);
    const field = firstFieldOf(name);
    return `<li>${field ? `<a href="#${escape(field)}">${label}</a>` : label}: ${text}</li>`;
  });
  const body =
    `<p>${escape(words.correctText)}</p><ul>${items.join('')}</ul>` +
    formOf(lang, fields, problems);
  return page(422, lang, words.correct, body, {}, originOf(successUrl));
}

/** Later: the form once more, with everything that was typed. */
export function laterPage(
  status: number,
  lang: PageLanguage,
  fields: Fields,
  seconds: number,
  successUrl: string,
): Promise<Response> {
  const words = joinWords[lang];
  const body = `<p>${escape(words.notNowText(seconds))}</p>${formOf(lang, fields, [])}`;
  const headers = { 'retry-after': String(seconds) };
  return page(status, lang, words.notNow, body, headers, originOf(successUrl));
}

/** A body that was not read to its end can't be shown again; the browser still has it. */
export function tooLargePage(lang: PageLanguage): Promise<Response> {
  const words = joinWords[lang];
  return page(413, lang, words.tooLarge, `<p>${escape(words.tooLargeText)}</p>`);
}

function originOf(url: string): string {
  return /^https?:/i.test(url) ? ` ${new URL(url).origin}` : '';
}

/** `/contact/email` is the field `contact[email]`. */
function nameOf(pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  return steps.length === 2 ? `${steps[0]}[${steps[1]}]` : (steps[0] ?? '');
}

const valuesOf = (fields: Fields, name: string) =>
  fields.filter(([found]) => found === name).map(([, value]) => value);

/** The field that a problem with a field or a whole group leads to. */
const firstFieldOf = (name: string) =>
  joinFormFields.find((field) => field === name) ??
  joinFormFields.find((field) => field.startsWith(`${name}[`) && !HIDDEN.includes(field));

function labelOf(lang: PageLanguage, name: string): string {
  const { fields, groups, field } = joinWords[lang];
  if (Object.hasOwn(fields, name)) return fields[name]!;
  return Object.hasOwn(groups, name) ? groups[name as keyof typeof groups] : field(name);
}

function sentenceOf(lang: PageLanguage, name: string, { code }: JoinProblem): string {
  const { expected, problems } = joinWords[lang];
  return code === 'not-valid' && Object.hasOwn(expected, name) ? expected[name]! : problems[code];
}

/**
 * The form with what was typed. `sentAt` and `_started` are left out: they are of the attempt that
 * failed, and the clock of the next one is the receiver's.
 */
function formOf(lang: PageLanguage, fields: Fields, problems: readonly JoinProblem[]): string {
  const words = joinWords[lang];
  const wrong = new Map(problems.map((problem) => [nameOf(problem.pointer), problem]));
  const [purpose] = valuesOf(fields, 'purpose');
  const parts = new Map<string, string[]>();
  for (const name of joinFormFields) {
    if (name === 'sentAt') continue;
    const group = /^(\w+)\[/.exec(name)?.[1] ?? name;
    const value = valuesOf(fields, name)[0] ?? '';
    const unused = purpose === 'result' ? 'goal' : 'result';
    const filled = fields.some(([found, value]) => found.startsWith(`${group}[`) && value.trim());
    if (group === unused && !filled && !wrong.has(group)) continue;
    const list = parts.get(group) ?? [];
    parts.set(group, list);
    list.push(fieldOf(lang, name, value, wrong.get(name)));
  }
  const body = [...parts].map(([group, list]) =>
    Object.hasOwn(words.groups, group)
      ? `<fieldset><legend>${escape(words.groups[group as keyof typeof words.groups])}</legend>${list.join('')}</fieldset>`
      : list.join(''),
  );
  // No action: it goes to where this page came from.
  return (
    `<form method="post">${body.join('')}` +
    `<div hidden><label>_trap <input name="_trap" autocomplete="off" tabindex="-1"></label></div>` +
    `<button>${escape(words.send)}</button></form>`
  );
}

function fieldOf(lang: PageLanguage, name: string, value: string, problem?: JoinProblem): string {
  const words = joinWords[lang];
  const label = escape(words.fields[name]!);
  const common = `id="${escape(name)}" name="${escape(name)}"`;
  if (HIDDEN.includes(name) && !problem)
    return value ? `<input type="hidden" ${common} value="${escape(value)}">` : '';
  const described = problem ? ` aria-invalid="true" aria-describedby="${escape(name)}-error"` : '';
  const error = problem
    ? `<strong id="${escape(name)}-error">${escape(sentenceOf(lang, name, problem))}</strong>`
    : '';
  if (name === 'newsletter' && !problem) {
    const checked = value.trim() ? ' checked' : '';
    return `<div class="field"><label><input type="checkbox" ${common} value="on"${checked}> ${label}</label></div>`;
  }
  return `<div class="field"><label for="${escape(name)}">${label}</label>${error}${controlOf(lang, name, value, common + described)}</div>`;
}

function controlOf(lang: PageLanguage, name: string, value: string, attributes: string): string {
  const { options, choose } = joinWords[lang];
  // The parser drops a line break right after the tag.
  if (LONG.includes(name)) return `<textarea ${attributes} rows="5">\n${escape(value)}</textarea>`;
  if (!Object.hasOwn(options, name)) return `<input ${attributes} value="${escape(value)}">`;
  const known: Record<string, string> = { '': choose, ...options[name] };
  const typed = value.trim();
  // A word that is in no list stays what it was until somebody chooses another.
  if (!Object.hasOwn(known, typed)) known[typed] = value;
  const items = Object.entries(known).map(
    ([code, word]) =>
      `<option value="${escape(code)}"${code === typed ? ' selected' : ''}>${escape(word)}</option>`,
  );
  return `<select ${attributes}>${items.join('')}</select>`;
}
