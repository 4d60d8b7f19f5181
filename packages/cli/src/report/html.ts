import { createHash } from 'node:crypto';
import type { Words } from '../words/words.js';
import { type Group, offLinesOf, placeOf, sectionsOf } from './layout.js';
import type { CheckReport, PlacedIssue } from './model.js';
import { findingLines, languageNote } from './terminal.js';

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: break-word; }
h2 { margin-top: 2.5rem; }
article { margin: 1rem 0; padding: 0.1rem 1rem; border: 1px solid; border-inline-start-width: 0.4rem; }
footer { margin-top: 2.5rem; border-top: 1px solid; }
table { border-collapse: collapse; }
th, td { padding: 0.3rem 0.6rem; border: 1px solid; text-align: start; vertical-align: top; }
`;

const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const list = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;

/** The report as one page without script, which loads nothing and can be kept or sent. */
export function formatHtml(report: CheckReport, words: Words): string {
  const { lang, now, inputs, rules, footers } = report;
  const sections = sectionsOf(report, words);
  const issues = inputs.flatMap((input) => input.issues);
  const off = offLinesOf(report, words);
  const body = [
    `<h1>${escape(words.title)}</h1>`,
    `<p>${escape(words.checked(now))}</p>`,
    list(
      inputs.map(({ name, texts, language }) =>
        [
          `${name}: ${words.texts(texts.read, texts.unread)}`,
          ...languageNote(language, words),
        ].join('. '),
      ),
    ),
    ...issueParts(issues, 'error', words.errors, words),
    ...sections.flatMap(({ title, groups }) => [
      `<h2>${escape(title)}</h2>`,
      ...groups.map((group) => groupPart(group, words)),
    ]),
    ...issueParts(issues, 'question', words.questions, words),
    ...(sections.length === 0 ? [`<p>${escape(words.clean(rules))}</p>`] : []),
    ...(off.length > 0 ? [`<h2>${escape(words.off)}</h2>`, list(off)] : []),
    `<h2>${escape(words.cannotTitle)}</h2>`,
    list(words.cannot),
    `<footer><p>${escape(footers[lang])}</p></footer>`,
  ];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body.join('\n')}
</main>
</body>
</html>
`;
}

/** What is wrong with the document is said in English only, so the part says that it is. */
function issueParts(
  issues: readonly PlacedIssue[],
  severity: PlacedIssue['severity'],
  title: string,
  words: Words,
): string[] {
  const some = issues.filter((issue) => issue.severity === severity);
  if (some.length === 0) return [];
  return [
    `<h2>${escape(`${words.documentErrors}: ${title}`)}</h2>`,
    ...some.map(
      (issue) =>
        `<article><h3 lang="en">${escape(issue.message)}</h3>` +
        `<p>${escape(words.remedy)}: <span lang="en">${escape(issue.remedy)}</span></p>` +
        `<p>${escape(words.place)}: <code>${escape(placeOf(issue))}</code></p></article>`,
    ),
  ];
}

function groupPart(
  { level, rule, message, hint, legal, findings, count }: Group,
  words: Words,
): string {
  const places = findings.map((finding) => `<li>${list(findingLines(finding, words))}</li>`);
  return (
    `<article><h3>${escape(`${words.levels[level]} ${rule}: ${message}`)}</h3>` +
    (hint ? `<p>${escape(words.hint)}: ${escape(hint)}</p>` : '') +
    (count
      ? `<p>${escape(count)}:</p><ul>${places.join('')}</ul>`
      : list(findingLines(findings[0]!, words))) +
    `<p>${escape(words.basis)}: ${escape(legal)}</p></article>`
  );
}
