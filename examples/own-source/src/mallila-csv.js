import { ClientError, defineSource } from '@ilmi/client';
import * as z from 'zod/mini';

const COLUMNS = 'year;district heating MWh;status';
const PAGE = 'https://data.mallila.example.org/';

/** @param {string} url @param {import('@ilmi/client').SourceContext} context */
async function readLines(url, { fetch, signal }) {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new ClientError('http', `${url}: answered ${response.status}`);
  return (await response.text()).trim().split(/\r?\n/);
}

export const mallilaCsv = defineSource({
  type: 'mallila-csv',
  title: 'Open data of Mallila: energy',
  options: z.strictObject({ url: z.url('expected an address') }, 'expected url and nothing else'),
  capabilities: { browser: true, build: true, join: false, live: false },
  create: ({ url }) => ({
    async read(context) {
      const [head = '', ...lines] = await readLines(url, context);
      if (!head.startsWith(COLUMNS))
        throw new ClientError('invalidResponse', `${url}: expected ${COLUMNS}, got ${head}`);
      const observations = lines.flatMap((line, at) => {
        const [year, text = '', status] = line.split(';');
        const value = Number(text.replace(/\s/g, '').replace(',', '.') || NaN);
        if (text && isNaN(value)) context.warn(`${url}:${at + 2}`, `"${text}" is no number`);
        const quality = status === 'preliminary' ? 'preliminary' : 'measured';
        return isNaN(value) ? [] : [{ year: Number(year), value, quality, source: 'mallila-csv' }];
      });
      const goal = {
        id: 'district-heating',
        organization: 'mallila',
        title: { fi: 'Kaukolämpö', sv: 'Fjärrvärme', en: 'District heating' },
        kind: 'monitoring',
        boundary: { kind: 'organization' },
        measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
        observations,
      };
      const source = { id: 'mallila-csv', name: 'Mallila, open data', url: PAGE };
      return {
        ilmi: '1.0',
        organizations: [{ id: 'mallila', kind: 'municipality', name: 'Mallila' }],
        goals: [goal],
        sources: [{ ...source, retrieved: context.now }],
      };
    },
    async check(context) {
      const [head = ''] = await readLines(url, context);
      const ok = head.startsWith(COLUMNS);
      const message = `expected the columns ${COLUMNS}, got ${head}`;
      return { ok, findings: ok ? [] : [{ path: url, message }] };
    },
  }),
});
