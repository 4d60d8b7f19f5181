/** Documents of any size, valid in the strict check and the same every time. */

/**
 * A network whose organisations have two goals each, with figures, a check and a plan.
 *
 * @param {number} count number of goals
 */
export function makeDocument(count) {
  const list = (/** @type {number} */ length, /** @type {(at: number) => object} */ make) =>
    Array.from({ length }, (_, at) => make(at));
  return {
    ilmi: '1.0',
    updated: '2026-11-24T08:00:00Z',
    languages: ['fi', 'sv', 'en'],
    licence: 'CC-BY-4.0',
    network: {
      id: 'verkosto',
      name: { fi: 'Esimerkkiverkosto', sv: 'Exempelnätverket', en: 'Example network' },
      renewal: { months: 12 },
    },
    organizations: list(Math.ceil(count / 2), (at) => ({
      id: `yritys-${at}`,
      kind: 'company',
      name: `Esimerkki ${at} Oy`,
      url: `https://yritys-${at}.example.org/`,
      size: 'small',
      membership: { since: '2025-06-01', recordedBy: 'Esimerkkiverkosto' },
    })),
    goals: list(count, makeGoal),
    sources: list(Math.ceil(count / 2), (at) => ({
      id: `mittarit-${at}`,
      name: { fi: `Esimerkki ${at} Oy, sähkömittarit`, sv: `Esimerkki ${at} Oy, elmätare` },
      url: `https://yritys-${at}.example.org/luvut/`,
      retrieved: '2026-09-01',
    })),
  };
}

/** @param {number} at */
function makeGoal(at) {
  const owner = at >> 1;
  const source = `mittarit-${owner}`;
  const base = 100 + (at % 97);
  const figures = [2023, 2024, 2025].map((year, step) => ({
    year,
    value: Math.round(base * (0.97 - 0.03 * step) * 10) / 10,
    quality: 'measured',
    source,
  }));
  return {
    id: `tavoite-${at}`,
    organization: `yritys-${owner}`,
    title: { fi: 'Sähkönkulutus', sv: 'Elförbrukningen', en: 'Electricity use' },
    kind: 'quantitative',
    theme: 'energyEfficiency',
    boundary: { kind: 'organization', coverage: 95 },
    measure: { quantity: 'energy', unit: 'MWh', basis: 'absolute' },
    baseline: { year: 2022, value: base, source },
    target: { year: 2030, change: -20 - (at % 30) },
    observations: figures,
    interim: [{ year: 2027, change: -12 }],
    status: 'decided',
    decision: {
      date: '2026-05-11',
      body: 'Hallitus',
      url: `https://yritys-${owner}.example.org/paatos/`,
    },
    plan: { url: `https://yritys-${owner}.example.org/suunnitelma/`, updated: '2026-05-11' },
    verification: {
      verifier: 'Mallitarkastus Oy',
      independent: true,
      scope: ['target', 'progress'],
      date: '2026-03-12',
      reportUrl: `https://yritys-${owner}.example.org/tarkastus-${at}.pdf`,
    },
    validFrom: '2026-06-01',
    validUntil: '2027-05-31',
  };
}

/**
 * The part of a document that a published site gives for one goal.
 *
 * @param {ReturnType<typeof makeDocument>} document
 * @param {string} id
 */
export function sliceOf({ organizations, goals, sources, ...rest }, id) {
  const goal = /** @type {ReturnType<typeof makeGoal>} */ (goals.find((one) => one['id'] === id));
  const used = [goal.baseline, ...goal.observations].map((figure) => figure.source);
  return {
    ...rest,
    organizations: organizations.filter((one) => one['id'] === goal.organization),
    goals: [goal],
    sources: sources.filter((one) => used.includes(one['id'])),
  };
}
