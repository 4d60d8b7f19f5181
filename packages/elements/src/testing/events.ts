/** A network with events, for tests; made up. New each time: a test may change it. */
export const eventDocument = () => ({
  ilmi: '1.0',
  updated: '2026-11-20T08:00:00Z',
  languages: ['fi', 'sv', 'en'],
  network: { id: 'esimerkki', name: 'Esimerkkiverkosto' },
  links: { self: 'https://verkosto.example.org/ilmi.json' },
  events: [
    {
      id: 'klinikka',
      title: { fi: 'Energiaklinikka', sv: 'Energiklinik', en: 'Energy clinic' },
      summary: {
        fi: 'Ota mukaan vuoden sähkölaskut.',
        sv: 'Ta med årets elräkningar.',
        en: 'Bring a year’s electricity bills.',
      },
      start: '2026-12-01T09:00',
      end: '2026-12-01T11:00',
      timeZone: 'Europe/Helsinki',
      place: { fi: 'Esimerkkilän kirjasto', sv: 'Biblioteket i Esimerkkilä' },
      organizer: 'Esimerkkiverkosto',
      url: 'https://verkosto.example.org/tapahtumat/klinikka/',
      online: 'https://verkosto.example.org/etana/',
      status: 'confirmed',
    },
    {
      id: 'messut',
      title: { fi: 'Kierrätysmessut', sv: 'Återvinningsmässa', en: 'Recycling fair' },
      start: '2027-04-16',
      end: '2027-04-18',
    },
    {
      id: 'mennyt',
      title: 'Mennyt',
      start: '2026-11-24T09:00',
      end: '2026-11-24T11:00',
      timeZone: 'Europe/Helsinki',
    },
    {
      id: 'kaynnissa',
      title: { fi: 'Talkoot', sv: 'Talko', en: 'Work party' },
      start: '2026-11-23T12:00',
      end: '2026-11-24T13:00',
      timeZone: 'Europe/Helsinki',
    },
    {
      id: 'retki',
      title: { fi: 'Retki', sv: 'Utfärd', en: 'Trip' },
      start: '2026-12-05T10:00',
      timeZone: 'Europe/Helsinki',
      online: 'https://verkosto.example.org/etana/',
      status: 'cancelled',
    },
    {
      id: 'tyopaja',
      title: 'Uusi tavoitteesi',
      start: '2026-12-10T16:00',
      end: '2026-12-10T17:30',
      timeZone: 'Europe/Helsinki',
      online: 'https://verkosto.example.org/tyopaja/',
      status: 'tentative',
    },
    { id: 'paiva', title: 'Korjauspäivä', start: '2026-12-06' },
  ],
});

/** When the tests read it: between the end of the event `mennyt` and that of `kaynnissa`. */
export const eventMoment = Date.parse('2026-11-24T10:00:00Z');
