import type { GoalStatus, OrganizationKind, Text } from '@ilmi/core';

/*
 * The table's words and what becomes of them. Titles and remarks that come with every row are in three
 * languages; what the table says in its own words stays in its own.
 */

/** Lower case without what stands in brackets: releases write "Carbon neutral" and "Carbon neutral(ity)". */
export const plain = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A text in the language of the table. */
export const en = (text: string): Text => ({ en: text });

export const ORGANIZATIONS: Readonly<Record<string, OrganizationKind>> = {
  // A state is neither a municipality nor a region.
  country: 'publicAuthority',
  region: 'region',
  city: 'municipality',
  company: 'company',
};

/** End targets that are a state to be in. */
export const END_STATES: Readonly<Record<string, Text>> = {
  'net zero': { en: 'Net zero', fi: 'Nettonolla', sv: 'Nettonoll' },
  'climate neutral': { en: 'Climate neutral', fi: 'Ilmastoneutraali', sv: 'Klimatneutral' },
  'carbon neutral': { en: 'Carbon neutral', fi: 'Hiilineutraali', sv: 'Koldioxidneutral' },
  'ghg neutral': {
    en: 'Greenhouse gas neutral',
    fi: 'Kasvihuonekaasuneutraali',
    sv: 'Växthusgasneutral',
  },
  'zero emissions': { en: 'Zero emissions', fi: 'Nollapäästöt', sv: 'Nollutsläpp' },
  'zero carbon': { en: 'Zero carbon', fi: 'Nolla hiiltä', sv: 'Noll koldioxid' },
  'climate positive': { en: 'Climate positive', fi: 'Ilmastopositiivinen', sv: 'Klimatpositiv' },
  'carbon negative': { en: 'Carbon negative', fi: 'Hiilinegatiivinen', sv: 'Koldioxidnegativ' },
};

export const REDUCTION = 'emissions reduction target';
export const INTENSITY = 'emissions intensity target';

/** End targets without a number that are about less emissions, whatever else is said of them. */
export const LESS: readonly string[] = [
  REDUCTION,
  INTENSITY,
  'science-based target',
  '1.5°c target',
];

export const STATUSES: Readonly<Record<string, GoalStatus>> = {
  'proposed / in discussion': 'proposed',
  'declaration / pledge': 'pledged',
  'in corporate strategy': 'decided',
  'in policy document': 'decided',
  'in law': 'inLaw',
  // In brackets: self-declared, or externally validated by somebody whom the table does not name.
  achieved: 'achieved',
};

export const GREENHOUSE_GASES: Text = {
  en: 'Greenhouse gas emissions',
  fi: 'Kasvihuonekaasupäästöt',
  sv: 'Växthusgasutsläppen',
};

export const CARBON_DIOXIDE: Text = {
  en: 'Carbon dioxide emissions',
  fi: 'Hiilidioksidipäästöt',
  sv: 'Koldioxidutsläppen',
};

export const UNDEFINED: Text = {
  en: 'what it means is not in this data',
  fi: 'sen sisältöä ei ole tässä aineistossa',
  sv: 'vad det betyder finns inte i dessa data',
};

type Sentence = Readonly<Record<'en' | 'fi' | 'sv', string>>;

/** Parts of a boundary. */
export const PARTS = {
  consumption: { en: 'consumption included', fi: 'kulutus mukana', sv: 'konsumtionen ingår' },
  aviation: {
    en: 'international aviation',
    fi: 'kansainvälinen lentoliikenne',
    sv: 'internationell luftfart',
  },
  shipping: {
    en: 'international shipping',
    fi: 'kansainvälinen meriliikenne',
    sv: 'internationell sjöfart',
  },
  withAviation: {
    en: 'international aviation included',
    fi: 'kansainvälinen lentoliikenne mukana',
    sv: 'internationell luftfart ingår',
  },
  withShipping: {
    en: 'international shipping included',
    fi: 'kansainvälinen meriliikenne mukana',
    sv: 'internationell sjöfart ingår',
  },
  scope1: { en: 'scope\u00a01', fi: 'scope\u00a01', sv: 'scope\u00a01' },
  scope2: { en: 'scope\u00a02', fi: 'scope\u00a02', sv: 'scope\u00a02' },
  scope3: { en: 'scope\u00a03', fi: 'scope\u00a03', sv: 'scope\u00a03' },
  partly1: { en: 'scope\u00a01 partly', fi: 'scope\u00a01 osittain', sv: 'scope\u00a01 delvis' },
  partly2: { en: 'scope\u00a02 partly', fi: 'scope\u00a02 osittain', sv: 'scope\u00a02 delvis' },
  partly3: { en: 'scope\u00a03 partly', fi: 'scope\u00a03 osittain', sv: 'scope\u00a03 delvis' },
  carbonDioxide: {
    en: 'carbon dioxide only',
    fi: 'vain hiilidioksidi',
    sv: 'endast koldioxid',
  },
  unstated: {
    en: 'which part is not in this data',
    fi: 'osaa ei ole tässä aineistossa',
    sv: 'vilken del finns inte i dessa data',
  },
} satisfies Record<string, Sentence>;

/** Several parts as one text in three languages; `undefined` for none. */
export function listOf(parts: readonly (Sentence | false)[]): Text | undefined {
  const all = parts.filter((part): part is Sentence => part !== false);
  if (!all.length) return undefined;
  const join = (lang: 'en' | 'fi' | 'sv') => all.map((part) => part[lang]).join(', ');
  return { en: join('en'), fi: join('fi'), sv: join('sv') };
}

/** Printed wherever something of the table is. */
export const noteOf = (when: { snapshot?: string; newest?: string }): Text => {
  const { snapshot, newest } = when;
  const en = snapshot ? `snapshot of ${snapshot}` : newest && `newest entry ${newest}`;
  const fi = snapshot ? `tilanne ${snapshot}` : newest && `uusin merkintä ${newest}`;
  const sv = snapshot ? `läget ${snapshot}` : newest && `senaste uppgift ${newest}`;
  const first = (text: string | undefined) =>
    text ? `${text.charAt(0).toUpperCase()}${text.slice(1)}. ` : '';
  return {
    en: `${first(en)}Targets as the tracker recorded them; they may have changed since. It gives no starting levels.`,
    fi: `${first(fi)}Tavoitteet seurannan kirjaamina; ne ovat voineet muuttua. Lähtötasoja siinä ei ole.`,
    sv: `${first(sv)}Målen som de har registrerats; de kan ha ändrats. Utgångsnivåer saknas.`,
  };
};
