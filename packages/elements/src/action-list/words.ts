import type { ActionStatus } from '@ilmi/core';
import type { WordsOf } from '../list/words.js';

interface ActionWords {
  status: Readonly<Record<ActionStatus, string>>;
  between(start: string, end: string): string;
  from(start: string): string;
  until(end: string): string;
  effect: string;
  /** Nobody has checked the figure. */
  reported: string;
}

export const actionWords: WordsOf<ActionWords> = {
  fi: {
    status: {
      planned: 'Suunnitteilla',
      inProgress: 'Käynnissä',
      done: 'Tehty',
      stopped: 'Keskeytetty',
    },
    between: (start, end) => `${start}–${end}`,
    from: (start) => `${start} alkaen`,
    until: (end) => `${end} mennessä`,
    effect: 'Vaikutus',
    reported: 'organisaation ilmoituksen mukaan',
  },
  sv: {
    status: { planned: 'Planerad', inProgress: 'Pågår', done: 'Klar', stopped: 'Avbruten' },
    between: (start, end) => `${start}–${end}`,
    from: (start) => `från och med ${start}`,
    until: (end) => `senast ${end}`,
    effect: 'Effekt',
    reported: 'enligt organisationen',
  },
  en: {
    status: { planned: 'Planned', inProgress: 'In progress', done: 'Done', stopped: 'Stopped' },
    between: (start, end) => `${start} to ${end}`,
    from: (start) => `from ${start}`,
    until: (end) => `by ${end}`,
    effect: 'Effect',
    reported: 'as reported by the organisation',
  },
};
