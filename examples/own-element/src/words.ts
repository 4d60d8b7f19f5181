import type { WordsOf } from '@ilmi/elements/base';

interface RenewalWords {
  renewBy(day: string): string;
  overdue: string;
  soon: string;
  source: string;
  updated(day: string): string;
}

/** What Ilmi's catalogues do not have. A missing language or word does not compile. */
export const renewalWords: WordsOf<RenewalWords> = {
  fi: {
    renewBy: (day) => `Uusittava viimeistään ${day}`,
    overdue: 'Uusiminen on myöhässä',
    soon: 'Enintään 60 päivää aikaa',
    source: 'Lähde',
    updated: (day) => `Päivitetty ${day}`,
  },
  sv: {
    renewBy: (day) => `Ska förnyas senast ${day}`,
    overdue: 'Förnyelsen är försenad',
    soon: 'Högst 60 dagar kvar',
    source: 'Källa',
    updated: (day) => `Uppdaterad ${day}`,
  },
  en: {
    renewBy: (day) => `To be renewed by ${day}`,
    overdue: 'The renewal is overdue',
    soon: '60 days or less left',
    source: 'Source',
    updated: (day) => `Updated ${day}`,
  },
};
