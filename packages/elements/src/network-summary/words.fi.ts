import { words as shared } from '../directory/words.fi.js';
import type { SummaryWords } from '../directory/words.js';

export const words: SummaryWords = {
  ...shared,
  asOf: (day) => `Tilanne ${day}`,
  groups: {
    municipality: 'Jäsenet kunnittain',
    theme: 'Tavoitteet teemoittain',
    lifeCycle: 'Tavoitteiden tila',
    pace: 'Tavoitteiden eteneminen',
  },
  nothing: 'Ei yhtään',
  withoutGoals: (themes) => `Ei vielä tavoitteita: ${themes}`,
  paceUnknown: 'Etenemistä ei voi laskea',
  renewals: 'Uusittavat tavoitteet',
  noRenewals: 'Yhtään tavoitetta ei tarvitse uusia seuraavien 60 päivän aikana.',
  dueOn: (day, overdue) =>
    overdue ? `olisi pitänyt uusia viimeistään ${day}` : `uusittava viimeistään ${day}`,
  effects: 'Tehtyjen toimien vaikutus',
  noEffects: 'Vaikutuksia, jotka voi laskea yhteen, ei ole ilmoitettu.',
  quantities: {
    ghgEmissions: 'Kasvihuonekaasupäästöt',
    energy: 'Energia',
    waste: 'Jätteet',
    materials: 'Materiaalit',
    distance: 'Ajokilometrit',
    other: 'Muu',
  },
  from: (actions) =>
    `${actions === 1 ? 'yhden toimen' : `${actions} toimen`} perusteella, jäsenten ilmoituksen mukaan`,
  leftOut: (actions) =>
    `${actions === 1 ? 'Yhden toimen' : `${actions} toimen`} vaikutusta ei voitu laskea yhteen muiden kanssa.`,
};
