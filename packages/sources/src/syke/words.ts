import type { Text } from '@ilmi/core';

/** What a goal about all greenhouse gas emissions of an area is called. */
export const EMISSIONS = {
  fi: 'Kasvihuonekaasupäästöt',
  sv: 'Växthusgasutsläppen',
  en: 'Greenhouse gas emissions',
};

export const PUBLISHER: Text = {
  fi: 'Suomen ympäristökeskus',
  sv: 'Finlands miljöcentral',
  en: 'Finnish Environment Institute',
};

/** The meaning of two columns is known from public code that reads these files, not from SYKE itself. */
export const NOTES = {
  hinku: {
    fi: 'Hinku-laskenta, päästöhyvitykset mukana (sarake kt_tuuli); ilman hyvityksiä sarake kt. Sarakkeiden merkitys on vielä vahvistettava',
    sv: 'Hinku-beräkning med utsläppskrediter (kolumnen kt_tuuli); utan krediter kolumnen kt. Kolumnernas innebörd ska ännu bekräftas',
    en: 'Hinku calculation with emission credits (column kt_tuuli); without credits, column kt. The meaning of the columns is still to be confirmed',
  },
  usage: {
    fi: 'Kaikki laskennan päästöt ilman päästöhyvityksiä (sarake kt). Sarakkeen merkitys on vielä vahvistettava',
    sv: 'Alla utsläpp i beräkningen utan utsläppskrediter (kolumnen kt). Kolumnens innebörd ska ännu bekräftas',
    en: 'All emissions of the calculation, without emission credits (column kt). The meaning of the column is still to be confirmed',
  },
};

export const SERIES_SOURCE: Text = {
  fi: 'SYKE, alueen yhteissumma (laskentatapaa ei kerrota)',
  sv: 'SYKE, regional totalsumma (beräkningsvarianten anges inte)',
  en: 'SYKE, regional total (calculation variant not stated)',
};

/** The code of emission credits among the sectors: nothing that is emitted. */
export const CREDITS = 'Tuu';

/** The sectors of `taso_3`. */
export const SECTORS: ReadonlyMap<string, { fi: string; sv: string; en: string }> = new Map([
  ['Kul', { fi: 'kulutussähkö', sv: 'elförbrukning', en: 'electricity use' }],
  ['Säh', { fi: 'sähkölämmitys', sv: 'eluppvärmning', en: 'electric heating' }],
  ['Kau', { fi: 'kaukolämpö', sv: 'fjärrvärme', en: 'district heating' }],
  ['Ölj', { fi: 'öljylämmitys', sv: 'oljeuppvärmning', en: 'oil heating' }],
  ['Muu', { fi: 'muu lämmitys', sv: 'övrig uppvärmning', en: 'other heating' }],
  ['Teo', { fi: 'teollisuus', sv: 'industri', en: 'industry' }],
  ['Työ', { fi: 'työkoneet', sv: 'arbetsmaskiner', en: 'machinery' }],
  ['Tie', { fi: 'tieliikenne', sv: 'vägtrafik', en: 'road traffic' }],
  ['Rai', { fi: 'raideliikenne', sv: 'spårtrafik', en: 'rail traffic' }],
  ['Ves', { fi: 'vesiliikenne', sv: 'sjötrafik', en: 'water traffic' }],
  ['Maa', { fi: 'maatalous', sv: 'jordbruk', en: 'agriculture' }],
  ['Jät', { fi: 'jätteiden käsittely', sv: 'avfallshantering', en: 'waste treatment' }],
  ['F-k', { fi: 'F-kaasut', sv: 'F-gaser', en: 'F-gases' }],
]);
