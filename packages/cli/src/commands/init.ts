import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { IlmiDocument, IsoDate } from '@ilmi/core';
import { UsageError } from '../errors.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import type { Language } from '../language.js';
import type { Surroundings } from '../surroundings.js';
import { wordsIn } from '../words/words.js';

const TEXTS = {
  fi: {
    organization: 'Esimerkki Oy',
    title: 'Sähkönkulutus',
    note: 'Kaikki toimitilat',
    source: 'Esimerkki Oy, sähkömittarit',
    measures: ['Valaistuksen uusiminen', 'Ilmanvaihdon ohjaus työajan mukaan'],
    resources: '12 000 euroa ja kiinteistövastaavan työaika, kaksi tuntia viikossa',
  },
  sv: {
    organization: 'Exempel Ab',
    title: 'Elförbrukning',
    note: 'Alla lokaler',
    source: 'Exempel Ab, elmätare',
    measures: ['Ny belysning', 'Ventilation som styrs enligt arbetstiden'],
    resources: '12 000 euro och två timmar i veckan av fastighetsskötarens arbetstid',
  },
  en: {
    organization: 'Example Ltd',
    title: 'Electricity use',
    note: 'All premises',
    source: 'Example Ltd, electricity meters',
    measures: ['New lighting', 'Ventilation that follows working hours'],
    resources: '12,000 euros and two hours a week of the caretaker',
  },
} as const satisfies Record<Language, unknown>;

/** A document of a made-up organisation, with one goal that is complete but for an independent check. */
export function starterDocument(lang: Language, now: IsoDate): IlmiDocument {
  const text = TEXTS[lang];
  const year = Number(now.slice(0, 4));
  return {
    ilmi: '1.0',
    updated: `${now}T12:00:00Z`,
    languages: [lang],
    organizations: [
      {
        id: 'example',
        kind: 'company',
        name: text.organization,
        url: 'https://www.example.org/',
        isTrader: true,
      },
    ],
    goals: [
      {
        id: `electricity-${year + 4}`,
        organization: 'example',
        title: text.title,
        kind: 'quantitative',
        theme: 'energyEfficiency',
        boundary: { kind: 'organization', coverage: 100, note: text.note },
        measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
        baseline: { year: year - 2, value: 120, source: 'meters' },
        target: { year: year + 4, change: -20 },
        interim: [{ year: year + 2, change: -12 }],
        observations: [{ year: year - 1, value: 112, quality: 'measured', source: 'meters' }],
        status: 'decided',
        plan: {
          url: 'https://www.example.org/electricity-plan',
          published: now,
          measures: text.measures.map((title) => ({ title })),
          resources: text.resources,
        },
        offsets: { role: 'none' },
      },
    ],
    sources: [{ id: 'meters', name: text.source, retrieved: now }],
  };
}

/** Members of a made-up network; their names say that they are made up. */
const NETWORK = {
  fi: {
    name: 'Esimerkkiverkosto',
    operator: 'Mallilan kunta',
    contact: 'Verkoston koordinaattori',
    place: 'Mallila',
    members: [
      ['esimerkki-leipomo', 'company', 'Esimerkkileipomo Oy', 'Sähkönkulutus'],
      ['esimerkki-seura', 'association', 'Esimerkkiseura ry', 'Ryhmämatkojen polttoaine'],
      ['mallila', 'municipality', 'Mallilan kunta', 'Koulujen lämmitysenergia'],
    ],
    source: 'jäsenten omat mittarit',
  },
  sv: {
    name: 'Exempelnätverket',
    operator: 'Mallila kommun',
    contact: 'Nätverkets koordinator',
    place: 'Mallila',
    members: [
      ['exempel-bageriet', 'company', 'Exempelbageriet Ab', 'Elförbrukning'],
      ['exempel-foreningen', 'association', 'Exempelföreningen rf', 'Bränsle för gruppresor'],
      ['mallila', 'municipality', 'Mallila kommun', 'Värmeenergi i skolorna'],
    ],
    source: 'medlemmarnas egna mätare',
  },
  en: {
    name: 'Example network',
    operator: 'Municipality of Mallila',
    contact: 'Network coordinator',
    place: 'Mallila',
    members: [
      ['example-bakery', 'company', 'Example Bakery Ltd', 'Electricity use'],
      ['example-club', 'association', 'Example Club', 'Fuel for group trips'],
      ['mallila', 'municipality', 'Municipality of Mallila', 'Heating energy of schools'],
    ],
    source: 'meters of the members',
  },
} as const;

/** A document of a made-up network with three members, each with one goal: the start of a member table. */
export function starterNetwork(lang: Language, now: IsoDate): IlmiDocument {
  const text = NETWORK[lang];
  const year = Number(now.slice(0, 4));
  const figures = [
    [120, 112],
    [9400, 8900],
    [640, 655],
  ] as const;
  const units = ['MWh', 'l', 'MWh'] as const;
  return {
    ilmi: '1.0',
    updated: `${now}T12:00:00Z`,
    languages: [lang],
    network: {
      id: 'network',
      name: text.name,
      operator: { name: text.operator, kind: 'municipality' },
      contact: { name: text.contact, email: 'ilmasto@example.org' },
      municipalities: [{ code: '990', country: 'FI', name: text.place }],
      renewal: { months: 12 },
      audience: 'mixed',
    },
    organizations: text.members.map(([id, kind, name]) => ({
      id,
      kind,
      name,
      url: `https://${id}.example.org/`,
      municipality: '990',
      ...(kind === 'company' ? { isTrader: true } : {}),
      membership: { since: now },
    })),
    goals: text.members.map(([organization, , , title], at) => ({
      id: `${organization}-1`,
      organization,
      title,
      kind: 'quantitative',
      theme: at === 1 ? 'transport' : 'energyEfficiency',
      boundary: { kind: 'organization' },
      measure: { quantity: at === 1 ? 'other' : 'energy', unit: units[at]!, basis: 'absolute' },
      baseline: { year: year - 2, value: figures[at]![0], source: 'meters' },
      target: { year: year + 2, change: -10 },
      observations: [
        { year: year - 1, value: figures[at]![1], quality: 'measured', source: 'meters' },
      ],
      validFrom: now,
    })),
    sources: [{ id: 'meters', name: text.source, retrieved: now }],
  };
}

/** `ilmi init`. @throws {UsageError} when the file exists or cannot be written. */
export async function init(
  file: string,
  { lang, now, network }: { lang: Language; now: IsoDate; network?: boolean },
  { stdout, cwd }: Surroundings,
): Promise<ExitCode> {
  if (!file.endsWith('.json'))
    throw new UsageError(`${file}: a document is a .json file.`, 'Try: ilmi init ilmi.json');
  try {
    // wx: fails when the file exists, without a moment between looking and writing.
    const document = network ? starterNetwork(lang, now) : starterDocument(lang, now);
    const text = `${JSON.stringify(document, null, 2)}\n`;
    await writeFile(resolve(cwd, file), text, { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    throw code === 'EEXIST'
      ? new UsageError(`${file} exists and was left as it is.`, 'Give another name: ilmi init FILE')
      : new UsageError(
          `${file} cannot be written: ${message}.`,
          'Check the folder and its permissions.',
        );
  }
  const words = wordsIn(lang);
  const { done, steps } = network ? words.initNetwork(file) : words.initOne(file);
  stdout.write(`${[done, ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n')}\n`);
  return EXIT.done;
}
