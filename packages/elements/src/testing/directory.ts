interface DirectoryDocument {
  ilmi: string;
  languages: string[];
  links: { site: string };
  network: object;
  organizations: Record<string, unknown>[];
  goals: Record<string, unknown>[];
  actions: object[];
}

/** A network with members of several kinds, for tests; made up. New each time: a test may change it. */
export const directoryDocument = (): DirectoryDocument => ({
  ilmi: '1.0',
  languages: ['fi', 'sv', 'en'],
  links: { site: 'https://verkosto.example.org/' },
  network: {
    id: 'verkosto',
    name: 'Esimerkkiverkosto',
    municipalities: [
      { code: '635', country: 'FI', name: { fi: 'Mallikylä', sv: 'Modellby' } },
      { code: '992', country: 'FI', name: { fi: 'Näyteniemi', sv: 'Provudden' } },
    ],
  },
  organizations: [
    {
      id: 'mallikyla',
      kind: 'municipality',
      name: { fi: 'Mallikylä', sv: 'Modellby' },
      municipality: '635',
    },
    {
      id: 'leipomo',
      kind: 'company',
      name: 'Mallileipomo Oy',
      municipality: '635',
      industry: { fi: 'Leipomo', sv: 'Bageri', en: 'Bakery' },
    },
    { id: 'oljy', kind: 'company', name: 'Öljytön Oy Ab', municipality: '992' },
    {
      id: 'kuvitelma',
      kind: 'association',
      name: { fi: 'Kuvitelma ry', sv: 'Kuvitelma rf' },
      url: 'https://kuvitelma.example.org/',
    },
    { id: 'aani', kind: 'company', name: 'Ääni & Åska Tmi', municipality: '992' },
    { id: 'tuleva', kind: 'company', name: 'Tuleva Oy', membership: { since: '2026-11-25' } },
    { id: 'lahti', kind: 'company', name: 'Lähti Oy', membership: { validUntil: '2026-11-23' } },
  ],
  goals: [
    {
      id: 'sahko',
      organization: 'leipomo',
      title: { fi: 'Sähkönkulutus', sv: 'Elförbrukningen', en: 'Electricity use' },
      kind: 'quantitative',
      theme: 'energyEfficiency',
      measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
      boundary: { kind: 'organization' },
      baseline: { year: 2024, value: 100 },
      target: { year: 2028, value: 80 },
      observations: [{ year: 2025, value: 90 }],
    },
    {
      id: 'havikki',
      organization: 'leipomo',
      title: { fi: 'Leipähävikki', sv: 'Brödsvinn', en: 'Bread waste' },
      kind: 'directional',
      theme: 'waste',
      direction: 'decrease',
      reviewDue: '2026-12-31',
    },
    {
      id: 'lammitys',
      organization: 'mallikyla',
      title: 'Kuntarakennusten lämmitys',
      kind: 'milestone',
      theme: 'energyEfficiency',
      milestones: [
        { title: 'Selvitys', due: '2026-05-31', done: '2026-05-20' },
        { title: 'Hankinta', due: '2027-05-31' },
      ],
    },
    {
      id: 'oljysta',
      organization: 'oljy',
      title: 'Öljylämmityksestä luopuminen',
      kind: 'directional',
      theme: 'renewableEnergy',
      validUntil: '2026-06-30',
    },
    {
      id: 'kyydit',
      organization: 'kuvitelma',
      title: 'Kimppakyydit',
      kind: 'monitoring',
      theme: 'mobility',
    },
  ],
  actions: [
    {
      id: 'valot',
      organization: 'leipomo',
      goals: ['sahko'],
      title: 'Ledvalot',
      status: 'done',
      effect: { value: -3.5, unit: 'MWh', quantity: 'energy', year: 2025 },
    },
    {
      id: 'uuni',
      organization: 'mallikyla',
      title: 'Uuni',
      status: 'done',
      effect: { value: -500, unit: 'kWh', quantity: 'energy', year: 2025 },
    },
    {
      id: 'vajaa',
      organization: 'kuvitelma',
      title: 'Kyydit',
      status: 'done',
      effect: { value: -2, unit: 'tCO2e', quantity: 'ghgEmissions', year: 2025 },
    },
    {
      id: 'aikeissa',
      organization: 'oljy',
      title: 'Lämpöpumppu',
      status: 'planned',
      effect: { value: -40, unit: 'MWh', quantity: 'energy', year: 2027 },
    },
  ],
});
