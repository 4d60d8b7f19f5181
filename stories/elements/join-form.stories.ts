import '@ilmi/elements/define/join-form.js';
import { createJoinReceiver } from '@ilmi/client/testing';
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { itemStories } from '../support/item-stories.js';
import {
  type Doing,
  joinDocument,
  joinStory,
  keepInside,
  type Language,
  RECEIVER,
} from '../support/join.js';
import { cell, cells, make } from '../support/states.js';

const hub = { receiver: 'hub', action: RECEIVER };
const { meta, one, state } = itemStories('ilmi-join-form', hub, joinDocument);

/** Nothing is sent: a receiver in this page answers. */
export default { ...meta, title: 'Elements/Join form', beforeEach: keepInside };

export const PurposeJoin = one({ purpose: 'join' });
export const PurposeRenew = one({ purpose: 'renew' });
export const PurposeResult = one({ purpose: 'result' });

export const ReceiverHub = one({ receiver: 'hub' });
export const ReceiverForm = one({ receiver: 'form', action: 'https://example.org/join.php' });
export const ReceiverMailto = one({ receiver: 'mailto', action: 'mailto:posti@example.org' });

// What a person writes, in the language of the bar.

const words = {
  sorting: {
    fi: 'Lajittelemme kaikki jätteet',
    sv: 'Vi sorterar allt avfall',
    en: 'We sort all our waste',
  },
  how: {
    fi: 'Verstaalle tulevat omat astiat puulle, metallille ja muoville. Opastamme myös kesätyöntekijät.',
    sv: 'Verkstaden får egna kärl för trä, metall och plast. Vi visar också sommarjobbarna hur man gör.',
    en: 'The workshop gets bins of its own for wood, metal and plastic. We also show the summer workers.',
  },
  result: {
    fi: 'Vaihdoimme valaisimet keväällä. Luku on sähköyhtiön vuosiraportista.',
    sv: 'Vi bytte armaturerna på våren. Siffran är från elbolagets årsrapport.',
    en: 'We changed the lamps in spring. The figure is from the electricity company’s yearly report.',
  },
  message: {
    fi: 'Voisitteko kertoa, milloin seuraava tapaaminen on?',
    sv: 'Kan ni berätta när nästa träff är?',
    en: 'Could you tell us when the next meeting is?',
  },
};

const general = {
  title: {
    fi: 'Olemme ympäristöystävällinen yritys',
    sv: 'Vi är ett miljövänligt företag',
    en: 'We are an environmentally friendly company',
  },
  note: {
    fi: 'Päästömme ovat 30 % pienemmät kuin kilpailijoilla.',
    sv: 'Våra utsläpp är 30 % lägre än konkurrenternas.',
    en: 'Our emissions are 30% lower than those of our competitors.',
  },
};

const organization = {
  'organization[name]': 'Puuseppä Malli Tmi',
  'organization[kind]': 'company',
  'organization[municipality]': '9902',
  'organization[businessId]': '0000001-9',
};
const goalInWords = (language: Language) => ({
  'goal[title]': words.sorting[language],
  'goal[kind]': 'directional',
  'goal[note]': words.how[language],
});
const numbers = {
  'goal[baselineYear]': '2025',
  'goal[baselineValue]': '12 500',
  'goal[targetYear]': '2028',
  'goal[targetChange]': '−20',
};
const contact = (language: Language) => ({
  'contact[name]': 'Maija Malli',
  'contact[email]': 'maija@example.org',
  'contact[phone]': '040 000 0000',
  message: words.message[language],
});
const member = (goal: 'goal[id]' | 'result[goal]') => ({
  'organization[id]': 'leipomo-vehna',
  [goal]: 'vehna-sahko',
});

// The steps, with what has been written before.

const toGoal: Doing = async (person) => {
  await person.writes(organization);
  await person.goesOn();
};
const toContact: Doing = async (person, language) => {
  await toGoal(person, language);
  await person.writes(goalInWords(language));
  await person.goesOn();
};
const toReview: Doing = async (person, language) => {
  await toContact(person, language);
  await person.writes(contact(language));
  await person.goesOn();
};
const renews: Doing = async (person, language) => {
  await person.writes({
    ...member('goal[id]'),
    'goal[title]': { fi: 'Sähkönkulutus', sv: 'Elförbrukningen', en: 'Electricity use' }[language],
    'goal[kind]': 'quantitative',
    'goal[unit]': 'kWh',
    ...numbers,
  });
};
const reports: Doing = async (person, language) => {
  await person.writes({
    ...member('result[goal]'),
    'result[year]': '2025',
    'result[value]': '11 240,5',
    'result[note]': words.result[language],
  });
};
/** Goes on and fills in the contact, in forms that begin with the goal. */
const tellsContact: Doing = async (person, language) => {
  await person.goesOn();
  await person.writes(contact(language));
  await person.goesOn();
};

const join = { caption: 'purpose="join"' };
const renew = { caption: 'purpose="renew"', attributes: { purpose: 'renew' } };
const result = { caption: 'purpose="result"', attributes: { purpose: 'result' } };

/** All that is asked about an organisation. */
export const JoinOrganization = joinStory(join, async (person) => {
  await person.opens('summary');
  await person.writes({
    ...organization,
    'organization[industry]': 'Huonekalujen valmistus',
    'organization[url]': 'www.puuseppa-malli.example.org',
    'organization[size]': 'micro',
  });
});
export const JoinGoalInWords = joinStory(join, async (person, language) => {
  await toGoal(person, language);
  await person.writes(goalInWords(language));
});
/** A ready goal of the chosen theme fills in what it knows. */
export const JoinGoalInNumbers = joinStory(join, async (person, language) => {
  await toGoal(person, language);
  await person.writes({
    'goal[theme]': 'energyEfficiency',
    'goal[template]': 'energy-efficiency-1',
    ...numbers,
  });
});
/** What could be told better is said under the field, after a pause. It holds nobody back. */
export const Hints = joinStory(join, async (person, language) => {
  await toGoal(person, language);
  await person.writes({
    'goal[title]': general.title[language],
    'goal[kind]': 'directional',
    'goal[note]': general.note[language],
  });
  await person.waits('the hints', (box) => box.querySelectorAll('[id$="-tip"] p').length > 1);
});
export const JoinContact = joinStory(join, async (person, language) => {
  await toContact(person, language);
  await person.writes(contact(language));
});
/** The operator is a municipality, so requests can be public documents. */
export const JoinReview = joinStory(join, toReview);
/** An association: nothing is said about public documents. */
export const JoinReviewOfAssociation = joinStory(
  {
    ...join,
    data: {
      ...joinDocument,
      network: {
        ...joinDocument.network,
        operator: { kind: 'association', name: 'Esimerkkiyhdistys ry' },
      },
    },
  },
  toReview,
);

export const RenewGoal = joinStory(renew, renews);
export const RenewContact = joinStory(renew, async (person, language) => {
  await renews(person, language);
  await person.goesOn();
});
export const RenewReview = joinStory(renew, async (person, language) => {
  await renews(person, language);
  await tellsContact(person, language);
});

export const ResultFigure = joinStory(result, reports);
export const ResultContact = joinStory(result, async (person, language) => {
  await reports(person, language);
  await person.goesOn();
});
export const ResultReview = joinStory(result, async (person, language) => {
  await reports(person, language);
  await tellsContact(person, language);
});

/** The document has `network.templates`: they take the place of Ilmi's own. */
export const ReadyGoalsOfTheNetwork = joinStory(
  {
    caption: 'network.templates',
    data: {
      ...joinDocument,
      network: {
        ...joinDocument.network,
        templates: [
          {
            id: 'kylmatilat',
            theme: 'energyEfficiency',
            title: {
              fi: 'Kylmätilojen sähkö',
              sv: 'El till kylrummen',
              en: 'Electricity of the cold rooms',
            },
            unit: 'kWh',
            hint: {
              fi: 'Lue mittari 1. tammikuuta.',
              sv: 'Läs av mätaren den 1 januari.',
              en: 'Read the meter on 1 January.',
            },
          },
          {
            id: 'oven-sulku',
            theme: 'energyEfficiency',
            title: {
              fi: 'Pidämme lastausovet kiinni',
              sv: 'Vi håller lastdörrarna stängda',
              en: 'We keep the loading doors closed',
            },
          },
        ],
      },
    },
  },
  async (person, language) => {
    await toGoal(person, language);
    await person.writes({ 'goal[theme]': 'energyEfficiency', 'goal[template]': 'kylmatilat' });
  },
);

// What has to be put right, and what goes wrong.

export const ProblemsOrganization = joinStory(join, async (person) => {
  await person.opens('summary');
  await person.writes({
    'organization[businessId]': '0000001-8',
    'organization[industry]': 'Huonekaluja ja muita tuotteita puusta. '.repeat(6),
    'organization[url]': 'puuseppa-malli',
  });
  await person.presses();
});
export const ProblemsGoal = joinStory(join, async (person, language) => {
  await toGoal(person, language);
  await person.writes({
    'goal[kind]': 'quantitative',
    'goal[baselineYear]': '2500',
    'goal[baselineValue]': { fi: 'paljon', sv: 'mycket', en: 'a lot' }[language],
    'goal[targetYear]': '2028',
  });
  await person.presses();
});
export const ProblemsResult = joinStory(result, async (person) => {
  await person.writes({ 'result[year]': '26', 'result[value]': '12,5 MWh' });
  await person.presses();
});
export const ProblemsContact = joinStory(join, async (person, language) => {
  await toContact(person, language);
  await person.writes({
    'contact[email]': 'maija(at)example.org',
    message: `${words.message[language]} `.repeat(150),
  });
  await person.presses();
});

/** Waits until the form has told how the sending went. */
const sends: Doing = async (person, language) => {
  await toReview(person, language);
  await person.presses();
  await person.waits(
    'an answer',
    (box) => !box.querySelector('form') || !!box.querySelector('.ilmi-message p, .ilmi-problem'),
  );
};

/** The receiver knows better: 422. */
export const ProblemRefused = joinStory(
  {
    caption: '422',
    receive: () => () =>
      Promise.resolve(
        Response.json(
          { errors: [{ pointer: '/contact/email', code: 'not-valid', detail: 'no such domain' }] },
          { status: 422 },
        ),
      ),
  },
  sends,
);
export const ReceiverBusy = joinStory(
  {
    caption: '429',
    receive: () =>
      createJoinReceiver({ fail: { status: 429, times: Infinity, retryAfterSeconds: 60 } }),
  },
  sends,
);
export const ReceiverOffline = joinStory(
  {
    caption: 'no connection',
    receive: () => () => Promise.reject(new TypeError('no connection')),
  },
  sends,
);
/** Until the receiver answers. */
export const Sending = joinStory(
  { caption: 'no answer yet', receive: () => () => new Promise(() => {}) },
  async (person, language) => {
    await toReview(person, language);
    await person.presses();
  },
);
/** The receiver has stored it. */
export const Receipt = joinStory({ caption: '202' }, sends);
/** In the workbench no mail program opens. */
export const MailOpened = joinStory(
  {
    caption: 'receiver="mailto"',
    attributes: { receiver: 'mailto', action: 'mailto:posti@example.org' },
  },
  sends,
);
/** The page was loaded anew in the middle of it. */
export const RestoredDraft = joinStory(join, async (person, language) => {
  await toGoal(person, language);
  await person.writes(goalInWords(language));
  await person.reloads();
});

/** No receiver: whom to ask. */
export const ContactOnly = joinStory({
  caption: 'no receiver',
  data: { ...joinDocument, links: {} },
});
export const ContactWithLink = joinStory({
  caption: 'links.join of the kind "link"',
  data: {
    ...joinDocument,
    links: { join: { kind: 'link', url: 'https://verkosto.example.org/liity/' } },
  },
});

// Texts that nobody expects.

const LONG =
  'Esimerkkilän, Mallikylän ja Kuvitteelan seudun kiinteistönhuoltopalveluosuuskunta ' +
  'Lämmönvaihtimenpuhdistusyhdistelmä osk';
const UNBROKEN = 'Lämmönvaihtimenpuhdistuslaitteistohuoltopalvelu'.repeat(4);

const longDocument = {
  ...joinDocument,
  network: {
    ...joinDocument.network,
    operator: { kind: 'municipality', name: LONG },
    retention: { fi: LONG, sv: LONG, en: LONG },
    municipalities: [{ code: '9909', country: 'FI', name: UNBROKEN }],
    templates: [
      { id: 'pitka', theme: 'waste', title: LONG, unit: UNBROKEN.slice(0, 40), hint: LONG },
      { id: 'yhteen', theme: 'waste', title: UNBROKEN },
    ],
  },
};
const longOrganization = {
  'organization[name]': LONG,
  'organization[kind]': 'publicAuthority',
  'organization[municipality]': '9909',
};

export const LongGoal = joinStory({ ...join, data: longDocument }, async (person) => {
  await person.writes(longOrganization);
  await person.goesOn();
  await person.writes({ 'goal[theme]': 'waste', 'goal[template]': 'pitka' });
});
export const LongReview = joinStory({ ...join, data: longDocument }, async (person, language) => {
  await person.writes(longOrganization);
  await person.goesOn();
  await person.writes({
    'goal[title]': UNBROKEN,
    'goal[kind]': 'directional',
    'goal[note]': `${LONG}\n\n${UNBROKEN}`.repeat(3),
  });
  await person.goesOn();
  await person.writes({
    ...contact(language),
    'contact[email]': `${'a'.repeat(200)}@example.org`,
  });
  await person.goesOn();
});
/** Text is text. */
export const HostileReview = joinStory(join, async (person, language) => {
  await person.writes({
    ...organization,
    'organization[name]': '<img src=x onerror=alert(1)> & "Malli" </form><script>alert(2)</script>',
  });
  await person.goesOn();
  await person.writes({
    'goal[title]': 'شركة مثال – \u202eelpmaxe\u202c 🌍🌍🌍',
    'goal[kind]': 'directional',
    'goal[note]': '${alert(3)} {{alert(4)}}\n\n\n\n=HYPERLINK("https://example.org")',
  });
  await person.goesOn();
  await person.writes(contact(language));
  await person.goesOn();
});

export const StateLoading = state('loading');
export const StateReady = state('ready');
/** It is never empty: where it has nobody to send to, it shows whom to ask. */
export const StateEmpty: StoryObj = { ...ContactOnly };
export const StateStale = state('stale');

const unreachable = state('error');
const fallback = 'The words between the tags: the page’s own fallback.';

/** The document can't be read; nobody is named who receives the data; the page is one big form. */
export const StateError: StoryObj = {
  ...unreachable,
  render: (args, context) =>
    html`${unreachable.render!(args, context)}
    ${cells([
      cell(
        'controller, privacy-href, retention missing',
        make('ilmi-join-form', {
          attributes: hub,
          properties: { data: { ilmi: '1.0' } },
          fallback,
        }),
      ),
      cell(
        'inside another form',
        html`<form>
          ${make('ilmi-join-form', { attributes: hub, properties: { data: joinDocument }, fallback })}
        </form>`,
      ),
    ])}`,
};
