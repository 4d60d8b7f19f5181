// Needs review: a lawyer and a native editor.
import type { Language } from '../language.js';

/** What provisions are called, one after the other: in English, Finnish and Swedish. */
const TERMS: readonly [en: RegExp, fi: string, sv: string][] = [
  [/Directive/g, 'direktiivi', 'direktiv'],
  [/\/EC\b/g, '/EY', '/EG'],
  [/Annex I\b/g, 'liite I', 'bilaga I'],
  [/recital (\d+)/g, 'johdanto-osan $1 kappale', 'skäl $1'],
  [/art\. (\d+)\((\d)\)\((\w)\)/g, '$1 artiklan $2 kohdan $3 alakohta', 'artikel $1.$2 $3'],
  [/art\. (\d+)\((\d)\)/g, '$1 artiklan $2 kohta', 'artikel $1.$2'],
  [/art\. (\d+)\((\w)\)/g, '$1 artiklan $2 alakohta', 'artikel $1 $2'],
  [/art\. (\d+), (\d+)/g, '$1 ja $2 artikla', 'artiklarna $1 och $2'],
  [/art\. (\d+)/g, '$1 artikla', 'artikel $1'],
  [
    /24 months are our policy/g,
    '24 kuukautta on Ilmin oma linjaus',
    '24 månader är Ilmis egen linje',
  ],
  [/Good practice/g, 'hyvä käytäntö', 'god praxis'],
  [/Scope of the rules/g, 'sääntöjen soveltamisala', 'reglernas tillämpningsområde'],
];

/** The legal basis of a rule, as a report prints it. */
export const legalIn = (language: Language, text: string): string =>
  language === 'en'
    ? text
    : TERMS.reduce((said, [en, fi, sv]) => said.replace(en, language === 'fi' ? fi : sv), text);
