/** A network with stories, for tests; made up. New each time: a test may change it. */
export const storyDocument = () => ({
  ilmi: '1.0',
  languages: ['fi', 'sv', 'en'],
  organizations: [
    { id: 'mallileipomo', kind: 'company', name: 'Mallileipomo Oy' },
    { id: 'kuvitelma', kind: 'association', name: { fi: 'Kuvitelma ry', sv: 'Kuvitelma rf' } },
  ],
  goals: [
    {
      id: 'sahko-2028',
      organization: 'mallileipomo',
      title: { fi: 'Sähkönkulutus', sv: 'Elförbrukningen', en: 'Electricity use' },
      kind: 'directional',
      theme: 'energyEfficiency',
    },
    {
      id: 'lajittelu-2027',
      organization: 'kuvitelma',
      title: {
        fi: 'Lajittelu tapahtumissa',
        sv: 'Sortering på evenemang',
        en: 'Sorting at events',
      },
      kind: 'directional',
      theme: 'waste',
    },
  ],
  stories: [
    {
      id: 'vanha-uuni',
      organization: 'mallileipomo',
      goals: ['sahko-2028'],
      title: 'Vanha uuni sai jäädä',
      published: '2025-11-03',
    },
    {
      id: 'aurinkopaneelit',
      organization: 'mallileipomo',
      goals: ['sahko-2028', 'lajittelu-2027', 'ei-ole'],
      title: {
        fi: 'Aurinkopaneelit leipomon katolle',
        sv: 'Solpaneler på bageriets tak',
        en: 'Solar panels on the bakery roof',
      },
      summary: {
        fi: 'Kesällä uuni lämpenee omalla sähköllä.',
        sv: 'På sommaren värms ugnen med egen el.',
        en: 'In summer the oven runs on our own electricity.',
      },
      body: 'Paneelit tuottavat **kolmanneksen** sähköstä.\n\n- 40 paneelia\n- [lisää](https://mallileipomo.example.org/paneelit/)',
      bodyFormat: 'markdown',
      url: 'https://mallileipomo.example.org/tarinat/paneelit/',
      published: '2026-06-12',
    },
    {
      id: 'lajittelu',
      organization: 'kuvitelma',
      goals: ['lajittelu-2027'],
      title: 'Kesäjuhla lajitellen',
      summary: 'Jätepisteitä oli kuusi, ja jokaisella seisoi opastaja.',
      language: 'fi',
      published: '2026-07-20T09:00:00+03:00',
    },
    { id: 'ilman-paivaa', title: 'Talkoot jatkuvat' },
  ],
});
