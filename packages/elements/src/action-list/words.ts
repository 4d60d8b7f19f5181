import type { ActionStatus } from '@ilmi/core';
import type { WordsOf } from '../list/words.js';

interface ActionWords {
  status: Readonly<Record<ActionStatus, string>>;
  between(start: string, end: string): string;
  from(start: string): string;
  until(end: string): string;
  effect: string;
  /** Of what is not done, an effect is a hope. */
  expected: string;
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
    expected: 'Odotettu vaikutus',
    reported: 'organisaation ilmoituksen mukaan',
  },
  sv: {
    status: { planned: 'Planerad', inProgress: 'Pågår', done: 'Klar', stopped: 'Avbruten' },
    between: (start, end) => `${start}–${end}`,
    from: (start) => `från och med ${start}`,
    until: (end) => `senast ${end}`,
    effect: 'Effekt',
    expected: 'Väntad effekt',
    reported: 'enligt organisationen',
  },
  en: {
    status: { planned: 'Planned', inProgress: 'In progress', done: 'Done', stopped: 'Stopped' },
    between: (start, end) => `${start} to ${end}`,
    from: (start) => `from ${start}`,
    until: (end) => `by ${end}`,
    effect: 'Effect',
    expected: 'Expected effect',
    reported: 'as reported by the organisation',
  },
};
