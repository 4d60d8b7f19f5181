import { currentGoals, type IlmiDocument, isMember, pickText, type Text } from '@ilmi/core';
import type { FieldName, Values } from './fields.js';
import type { Option, Ready } from './join-form.template.js';
import { templatesIn } from './templates.js';
import type { JoinWords } from './words.js';

/** What choices are made from. */
export interface Choosing {
  document?: IlmiDocument;
  /** A document with ready-made goals, in place of the network's own and of ours. */
  templates?: IlmiDocument;
  own: JoinWords;
  lang: string;
  now: string;
  values: Values;
}

const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

/** What a field can be chosen from; empty where it is written. */
export function choicesOf(name: FieldName, choosing: Choosing): readonly Option[] {
  const { document, own, lang, now, values } = choosing;
  const named = (list: readonly { id: string; text?: Text }[]): Option[] =>
    list
      .map(({ id, text }) => ({ value: id, text: pickText(text, lang, document)?.text ?? id }))
      .sort((a, b) => a.text.localeCompare(b.text, lang));
  switch (name) {
    case 'organization[kind]':
      return Object.entries(own.names.kinds).map(([value, [text]]) => ({ value, text }));
    case 'organization[size]':
      return optionsOf(own.sizes);
    case 'organization[municipality]':
      return named(
        (document?.network?.municipalities ?? []).map(({ code, name }) => ({
          id: code,
          text: name,
        })),
      );
    case 'organization[id]':
      return named(
        (document?.organizations ?? [])
          .filter((one) => isMember(one, now))
          .map(({ id, name }) => ({ id, text: name })),
      );
    case 'goal[id]':
    case 'result[goal]':
      return named(
        currentGoals(document?.goals ?? [], now)
          .filter(({ organization }) => organization === values['organization[id]'])
          .map(({ id, title }) => ({ id, text: title })),
      );
    case 'goal[theme]':
      return optionsOf(own.names.themes);
    case 'goal[kind]':
      return [
        { value: 'directional', text: own.inWords },
        { value: 'quantitative', text: own.inNumbers },
      ];
    default:
      return [];
  }
}

const kebab = (theme: string) => theme.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Ready-made goals of the chosen theme: the network's own, where it has any, else ours. */
export function readyGoals({ document, templates, own, lang, values }: Choosing): readonly Ready[] {
  const theme = values['goal[theme]'];
  if (!theme) return [];
  const from = templates ?? document;
  const text = (one: Text | undefined) => pickText(one, lang, from)?.text;
  const ours = templatesIn(lang) ?? {};
  const list: Ready[] = from?.network?.templates
    ? from.network.templates
        .filter((one) => one.theme === theme)
        .map(({ id, title, unit, hint }) => ({
          value: id,
          text: text(title) ?? id,
          unit,
          hint: text(hint),
        }))
    : Object.hasOwn(ours, theme)
      ? ours[theme as 'waste']!.map(([text, unit, hint], at) => ({
          value: `${kebab(theme)}-${at + 1}`,
          text,
          unit,
          hint,
        }))
      : [];
  // The last choice is to write one's own.
  return list.length ? [...list, { value: '', text: own.own }] : [];
}
