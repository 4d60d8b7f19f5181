import type { EventStatus } from '@ilmi/core';
import type { WordsOf } from '../list/words.js';

export interface EventWords {
  /** From Sunday on. */
  weekdays: readonly string[];
  /** Short, below the number of the day. */
  months: readonly string[];
  /** A time of the day; without minutes when all times beside it are full hours. */
  time(hours: number, minutes: string): string;
  /** A day with its times, in two parts. */
  at(day: string, times: string): string[];
  /** Whose clocks show a time, where their name is known. */
  zones: Readonly<Record<string, string>>;
  /** The same for any other place. */
  local(city: string): string;
  status: Readonly<Partial<Record<EventStatus, string>>>;
  place: string;
  join: string;
  organizer: string;
  add: string;
  addAll(count: number): string;
  /** Name of the file with all events. */
  file: string;
  failed: string;
}

export const eventWords: WordsOf<EventWords> = {
  fi: {
    weekdays: [
      'sunnuntai',
      'maanantai',
      'tiistai',
      'keskiviikko',
      'torstai',
      'perjantai',
      'lauantai',
    ],
    months: [
      ...['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä'],
      ...['heinä', 'elo', 'syys', 'loka', 'marras', 'joulu'],
    ],
    time: (hours, minutes) => `${hours}${minutes && `.${minutes}`}`,
    at: (day, times) => [day, `klo\u00a0${times}`],
    zones: {
      'Europe/Helsinki': 'Suomen aikaa',
      'Europe/Mariehamn': 'Suomen aikaa',
      'Europe/Stockholm': 'Ruotsin aikaa',
    },
    local: (city) => `paikallista aikaa: ${city}`,
    status: { cancelled: 'Peruttu', tentative: 'Ei vielä vahvistettu' },
    place: 'Paikka',
    join: 'Osallistu verkossa',
    organizer: 'Järjestäjä',
    add: 'Lisää kalenteriin',
    addAll: (count) => `Lisää kaikki tapahtumat kalenteriin (${count})`,
    file: 'tapahtumat',
    failed: 'Kalenteritiedostoa ei voitu luoda. Yritä uudelleen.',
  },
  sv: {
    weekdays: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
    months: [
      ...['jan', 'feb', 'mars', 'apr', 'maj', 'juni'],
      ...['juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
    ],
    time: (hours, minutes) => `${hours}${minutes && `.${minutes}`}`,
    at: (day, times) => [day, `kl.\u00a0${times}`],
    zones: {
      'Europe/Helsinki': 'finsk tid',
      'Europe/Mariehamn': 'finsk tid',
      'Europe/Stockholm': 'svensk tid',
    },
    local: (city) => `lokal tid: ${city}`,
    status: { cancelled: 'Inställt', tentative: 'Ännu inte bekräftat' },
    place: 'Plats',
    join: 'Delta på nätet',
    organizer: 'Arrangör',
    add: 'Lägg till i kalendern',
    addAll: (count) => `Lägg till alla evenemang i kalendern (${count})`,
    file: 'evenemang',
    failed: 'Kalenderfilen kunde inte skapas. Försök igen.',
  },
  en: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    months: [
      ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
      ...['Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    ],
    time: (hours, minutes) => `${hours < 10 ? 0 : ''}${hours}:${minutes || '00'}`,
    at: (day, times) => [`${day},`, times],
    zones: {
      'Europe/Helsinki': 'Finnish time',
      'Europe/Mariehamn': 'Finnish time',
      'Europe/Stockholm': 'Swedish time',
    },
    local: (city) => `local time: ${city}`,
    status: { cancelled: 'Cancelled', tentative: 'Not yet confirmed' },
    place: 'Place',
    join: 'Join online',
    organizer: 'Organiser',
    add: 'Add to calendar',
    addAll: (count) => `Add all events to calendar (${count})`,
    file: 'events',
    failed: 'The calendar file could not be made. Please try again.',
  },
};
