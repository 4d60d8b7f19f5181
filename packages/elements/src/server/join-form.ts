import { type Catalogue, currentGoals, type Goal, type IlmiDocument, pickText } from '@ilmi/core';
import { catalogues } from '@ilmi/core/languages/index.js';
import { words as directoryFi } from '../directory/words.fi.js';
import { words as directoryEn } from '../directory/words.en.js';
import { words as directorySv } from '../directory/words.sv.js';
import { type Field, stepsOf, type Values } from '../join-form/fields.js';
import { choicesOf } from '../join-form/join-choices.js';
import { contactTemplate, joinFormTemplate, type Option } from '../join-form/join-form.template.js';
import { type JoinFormPurpose, joinFormPurposes } from '../join-form/join-form.types.js';
import { receiverOf } from '../join-form/receiver.js';
import type { JoinWords } from '../join-form/words.js';
import { words as en } from '../join-form/words.en.js';
import { words as fi } from '../join-form/words.fi.js';
import { words as sv } from '../join-form/words.sv.js';
import type { FallbackOptions } from './index.js';
import { toHtml } from './to-html.js';

interface Languages {
  words: Catalogue;
  own: JoinWords;
}

const languages: Readonly<Record<string, Languages>> = {
  fi: { words: catalogues.fi!, own: { ...fi, names: directoryFi } },
  sv: { words: catalogues.sv!, own: { ...sv, names: directorySv } },
  en: { words: catalogues.en!, own: { ...en, names: directoryEn } },
};

const SOME_PAGE = 'https://page.invalid/';

/**
 * The whole join form as HTML, for a page that works without script: all steps below each other, the same
 * fields as `<ilmi-join-form>`, sent by the browser. The receiver checks it and answers with a page.
 * `join.css` lays it out. Lead to that page from the element's fallback; don't put the form itself
 * between the element's tags, where it would vanish under somebody's hands when the script has come.
 *
 * @param attributes Those of `<ilmi-join-form>`: `purpose`, `receiver`, `action`, `controller`, `authority`,
 * `privacy-href`, `retention`, `organization`, `goal`, `heading-level`.
 * @param document The network's document: its municipalities, members and goals are what can be chosen,
 * and what is not in the attributes is taken from it.
 * @returns HTML, with every text escaped. Where requests go to a mailbox, or nowhere, whom to ask.
 * @throws {Error} When the form could not say who receives the data, for what and how long; and for
 * `renew` and `result` when there is no goal to choose.
 *
 * @example
 * ```ts
 * renderJoinForm({ action: '/join.php' }, document, { lang: 'fi', now: '2026-11-24' });
 * ```
 */
export function renderJoinForm(
  attributes: Readonly<Record<string, string | number | null | undefined>>,
  document: IlmiDocument | undefined,
  { lang, now, page }: FallbackOptions,
): string {
  const primary = lang.toLowerCase().split('-')[0]!;
  const { words, own } = languages[Object.hasOwn(languages, primary) ? primary : 'en']!;
  const get = (name: string) => {
    const value = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    return value === null || value === undefined ? undefined : String(value);
  };
  const headingLevel = get('heading-level');
  const purpose = purposeOf(get('purpose'));
  // Addresses of this site stay as they are written, and are checked as of some page.
  const receiver = receiverOf(get, document, { lang: words.lang, page: page ?? SOME_PAGE });
  if ('links' in receiver) return toHtml(contactTemplate(receiver, own, words, headingLevel));
  if (receiver.how === 'mail') {
    const { controller, address } = receiver;
    const links = [{ text: address, href: `mailto:${address}` }];
    return toHtml(contactTemplate({ text: controller, links }, own, words, headingLevel));
  }

  const text = (id: string | undefined) => {
    const found = document?.organizations?.find((one) => one.id === id);
    return pickText(found?.name, words.lang, document)?.text;
  };
  const goals = currentGoals(document?.goals ?? [], now).filter(
    ({ id, organization }) =>
      id === (get('goal') ?? id) && organization === (get('organization') ?? organization),
  );
  if (purpose !== 'join' && !goals.length)
    throw new Error(
      `purpose="${purpose}" needs a goal that is in force: give a document that has one, and check organization and goal`,
    );
  const organization =
    get('organization') ?? (get('goal') === undefined ? undefined : goals[0]?.organization);
  const name = text(organization);
  const values: Values = {};
  const choosing = { document, own, lang: words.lang, now, values };
  const titleOf = ({ id, title }: Goal) => pickText(title, words.lang, document)?.text ?? id;
  const goalField = purpose === 'renew' ? 'goal[id]' : 'result[goal]';
  // A goal that the page names is in the title, and needs no choosing.
  const named = purpose !== 'join' && get('goal') !== undefined ? goals[0] : undefined;
  const goalOptions = (): Option[] =>
    goals
      .map((goal) => ({
        value: goal.id,
        text: [text(goal.organization), titleOf(goal)].filter(Boolean).join(': '),
      }))
      .sort((a, b) => a.text.localeCompare(b.text, words.lang));

  return toHtml(
    joinFormTemplate({
      ...{ purpose, words, values, headingLevel },
      own: named
        ? { ...own, title: { ...own.title, [purpose]: `${own.title[purpose]}: ${titleOf(named)}` } }
        : own,
      steps: stepsOf[purpose].map(([step, fields]) => [
        step,
        fields
          .filter((field) => !(named && field.name === goalField))
          .flatMap((field) => withoutScript(field, name)),
      ]),
      prefix: `ilmi-join-${purpose}-`,
      action: get('action') ?? receiver.address,
      problems: {},
      options: (field) => (field === goalField ? goalOptions() : choicesOf(field, choosing)),
      ready: [],
      shown: () => '',
      send: own.send,
      notice: { ...receiver, privacyHref: get('privacy-href') ?? receiver.privacyHref },
      hidden: {
        purpose,
        language: words.lang,
        ...(purpose !== 'join' &&
          name && { 'organization[id]': organization!, 'organization[name]': name }),
        ...(named && { [goalField]: named.id }),
      },
    }),
  );
}

function purposeOf(written: string | undefined): JoinFormPurpose {
  const found = joinFormPurposes.find((one) => one === (written ?? 'join'));
  if (!found)
    throw new Error(`purpose="${written}" is unknown; it is one of ${joinFormPurposes.join(', ')}`);
  return found;
}

const nameField = stepsOf.join[0]![1][0]!;

/**
 * A field as it can be asked without script: of a member the name is written unless it is known, a
 * goal's numbers are nobody's duty, and there are no ready-made goals, since they follow a theme.
 */
function withoutScript(field: Field, name: string | undefined): Field[] {
  if (field.name === 'organization[id]') return name ? [] : [nameField];
  if (field.name === 'goal[template]') return [];
  return [field.numeric ? { ...field, required: false } : field];
}
