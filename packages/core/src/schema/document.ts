import * as z from 'zod/mini';

import { ruleIds } from '../claims/rule-ids.js';
import { resolveUrl } from '../url.js';
import {
  accountings,
  actionStatuses,
  assessmentStates,
  audiences,
  bases,
  bodyFormats,
  boundaryKinds,
  directions,
  eventStatuses,
  frameworkNames,
  frameworkStatuses,
  goalKinds,
  goalStatuses,
  goalThemes,
  identifierSchemes,
  joinKinds,
  labelBases,
  labelKinds,
  neutralityDefinitions,
  observationQualities,
  offerKinds,
  offerTopics,
  offsetRoles,
  organizationKinds,
  organizationSizes,
  quantities,
  scopes,
  unitCodes,
  unitDivisors,
  verificationScopes,
} from '../vocabulary.js';
import { broken, matching } from './checks.js';
import {
  checkDocument,
  checkGoal,
  checkIdentifier,
  checkImage,
  checkPeriod,
  isLanguageTag,
} from './rules.js';

/*
 * The strict schema: what a careful publisher writes. Patterns and rules name their words in words/*.ts,
 * of which issues.ts makes sentences.
 */

/** Names and descriptions for the published JSON Schema. Its own registry: zod's is global. */
export const descriptions = z.registry<{ id?: string; description?: string }>();

const { optional, array, strictObject } = z;

// Values

export const word = z.string().check(matching(/\S/, 'word'));

export const text = z
  .union([
    word,
    z.record(z.string(), word).check(
      z.refine(
        (map) => Object.keys(map).length > 0,
        broken(({ noText }) => noText),
      ),
      z.superRefine((map, { addIssue }) => {
        for (const tag of Object.keys(map))
          if (!isLanguageTag(tag))
            addIssue({
              code: 'custom',
              path: [tag],
              ...broken(({ noLanguageKey }) => noLanguageKey),
            });
      }),
    ),
  ])
  .register(descriptions, {
    id: 'Text',
    description: 'A text per language, or a plain string in the first language of the document.',
  });

export const id = z
  .string()
  .check(matching(/^(?!(?:index|con|aux|nul)$)[a-z0-9][a-z0-9-]{0,63}$/, 'id'))
  .register(descriptions, { id: 'Id' });

const day = z.regexes.date.source.slice(1, -1);
const time = 'T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?';
const zone = '(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)';

const date = z
  .string()
  .check(matching(new RegExp(`^${day}$`), 'day'))
  .register(descriptions, { id: 'Date', description: 'A day, ISO 8601.' });

export const dateTime = z.string().check(matching(new RegExp(`^${day}${time}${zone}$`), 'moment'));

const dateOrTime = z
  .string()
  .check(matching(new RegExp(`^${day}(?:${time}${zone})?$`), 'dayOrMoment'));

const dateOrLocalTime = z
  .string()
  .check(matching(new RegExp(`^${day}(?:${time})?$`), 'dayOrLocalTime'));

/** Documents may be written with relative addresses; the reader knows what they are relative to. */
const anywhere = 'https://relative.invalid/';

const url = z
  .string()
  .check(
    matching(/\S/, 'address'),
    z.refine(
      (value) => resolveUrl(value, anywhere) !== undefined,
      broken(({ noAddress }) => noAddress, { code: 'structure' }),
    ),
  )
  .register(descriptions, {
    id: 'Url',
    description: 'An https address, absolute or relative to the document.',
  });

const contactUrl = z.string().check(
  matching(/\S/, 'address'),
  z.refine(
    (value) => resolveUrl(value, anywhere, true) !== undefined,
    broken(({ noContactAddress }) => noContactAddress, { code: 'structure' }),
  ),
);

const finite = z.number();
const whole = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));
const year = whole(1900, 2200).register(descriptions, {
  id: 'Year',
  description: 'A calendar year; it stands at its 31 December.',
});
const percent = z.number().check(z.gte(0), z.lte(100));

const units: string[] = unitCodes.flatMap((code) =>
  // A share of what it is a share of, and a unit of one's own, take no divisor.
  code === '%' || code === 'other' ? [code] : [code, ...unitDivisors.map((by) => `${code}/${by}`)],
);

const unit = z.enum(units).register(descriptions, {
  id: 'Unit',
  description: 'A unit code, optionally per something; `other` needs a unitLabel.',
});

export const kindOfOrganization = z.enum(organizationKinds);
const kindOfGoal = z.enum(goalKinds);
const theme = z.enum(goalThemes);
const accounting = z.enum(accountings);
const scope = z.literal(scopes);

const moment = { year: optional(year), date: optional(date) };

// Parts of the network

const contact = strictObject({
  name: optional(text),
  email: optional(
    word.check(
      z.refine(
        (value) => /^[^\s@]+@[^\s@]+$/.test(value.trim()),
        broken(({ noEmail }) => noEmail),
      ),
    ),
  ),
  phone: optional(word),
  url: optional(contactUrl),
});

const image = strictObject({
  src: url,
  alt: optional(text),
  decorative: optional(z.boolean()),
  width: optional(whole(1, 99_999)),
  height: optional(whole(1, 99_999)),
  credit: optional(text),
})
  .check(z.superRefine(checkImage))
  .register(descriptions, { id: 'Image' });

const network = strictObject({
  id,
  name: text,
  url: optional(url),
  operator: optional(
    strictObject({ name: text, kind: optional(kindOfOrganization), url: optional(url) }),
  ),
  contact: optional(contact),
  municipalities: optional(
    array(strictObject({ code: word, country: optional(word), name: text })),
  ),
  renewal: optional(strictObject({ months: whole(1, 120) })),
  privacyUrl: optional(url),
  retention: optional(text),
  termsUrl: optional(url),
  audience: optional(z.enum(audiences)),
  templates: optional(
    array(
      strictObject({
        id,
        theme: optional(theme),
        kind: optional(kindOfGoal),
        title: text,
        unit: optional(unit),
        hint: optional(text),
      }),
    ),
  ),
}).register(descriptions, {
  id: 'Network',
  description:
    'Who publishes the goals together. Leave it out when one organisation speaks for itself.',
});

const organization = strictObject({
  id,
  kind: kindOfOrganization,
  name: text,
  url: optional(url),
  summary: optional(text),
  logo: optional(image),
  municipality: optional(word),
  identifiers: optional(
    array(
      strictObject({ scheme: z.enum(identifierSchemes), value: word }).check(
        z.superRefine(checkIdentifier),
      ),
    ),
  ),
  industry: optional(text),
  size: optional(z.enum(organizationSizes)),
  isTrader: optional(z.boolean()),
  recognitions: optional(
    array(
      strictObject({
        scheme: word,
        licence: optional(word),
        validUntil: optional(date),
        subject: optional(text),
        url: optional(url),
      }),
    ),
  ),
  membership: optional(
    strictObject({
      since: optional(date),
      validUntil: optional(date),
      recordedBy: optional(text),
    }),
  ),
}).register(descriptions, {
  id: 'Organization',
  description: 'A member, or the publisher itself.',
});

// Goals

const target = strictObject({
  ...moment,
  value: optional(finite),
  change: optional(finite),
  points: optional(finite),
  accounting: optional(accounting),
}).register(descriptions, {
  id: 'Target',
  description:
    'Year or date, and one of `value` (in the unit), `change` (percent of the baseline) and `points` (percentage points, for the unit %).',
});

const observation = strictObject({
  ...moment,
  period: optional(strictObject({ start: date, end: date }).check(z.superRefine(checkPeriod))),
  value: finite,
  valueWithoutCredits: optional(finite),
  quality: optional(z.enum(observationQualities)),
  accounting: optional(accounting),
  source: optional(id),
}).register(descriptions, {
  id: 'Observation',
  description: 'A figure for a year, for a period, or on a day.',
});

const amount = strictObject({
  share: optional(percent),
  value: optional(finite),
  treatment: optional(text),
});

const label = strictObject({
  kind: optional(z.enum(labelKinds)),
  basis: z.enum(labelBases),
  name: optional(text),
  validUntil: optional(date),
  authority: optional(
    strictObject({
      name: optional(text),
      decisionUrl: optional(url),
      date: optional(date),
      termsUrl: optional(url),
    }),
  ),
  scheme: optional(
    strictObject({
      name: optional(text),
      owner: optional(text),
      termsUrl: optional(url),
      openAccess: optional(z.boolean()),
      stakeholders: optional(z.boolean()),
      suspension: optional(z.boolean()),
      monitor: optional(strictObject({ name: optional(text), accreditation: optional(word) })),
    }),
  ),
});

export const goalSchema = strictObject({
  id,
  organization: id,
  title: text,
  statement: optional(text),
  kind: kindOfGoal,
  theme: optional(theme),
  boundary: optional(
    strictObject({
      kind: z.enum(boundaryKinds),
      scopes: optional(array(scope)),
      scope3Categories: optional(array(whole(1, 15))),
      coverage: optional(percent),
      excluded: optional(text),
      note: optional(text),
    }),
  ),
  measure: optional(
    strictObject({
      quantity: z.enum(quantities),
      unit,
      unitLabel: optional(text),
      basis: z.enum(bases),
      accounting: optional(accounting),
    }),
  ),
  baseline: optional(strictObject({ ...moment, value: optional(finite), source: optional(id) })),
  target: optional(target),
  direction: optional(z.enum(directions)),
  interim: optional(array(target)),
  observations: optional(array(observation)),
  milestones: optional(
    array(strictObject({ title: text, due: optional(date), done: optional(date) })),
  ),
  assessment: optional(
    strictObject({
      state: z.enum(assessmentStates),
      by: optional(text),
      on: optional(date),
      note: optional(text),
    }),
  ),
  validFrom: optional(date),
  validUntil: optional(date),
  reviewDue: optional(date),
  renews: optional(id),
  partOf: optional(id),
  decision: optional(
    strictObject({
      body: optional(text),
      date: optional(date),
      url: optional(url),
      reference: optional(word),
    }),
  ),
  status: optional(z.enum(goalStatuses)),
  plan: optional(
    strictObject({
      url: optional(url),
      published: optional(date),
      updated: optional(date),
      measures: optional(
        array(strictObject({ title: text, legalRequirement: optional(z.boolean()) })),
      ),
      resources: optional(text),
      nextReview: optional(date),
    }),
  ),
  verification: optional(
    strictObject({
      verifier: optional(text),
      independent: optional(z.boolean()),
      scope: optional(array(z.enum(verificationScopes))),
      standard: optional(word),
      date: optional(date),
      nextDue: optional(date),
      reportUrl: optional(url),
      findings: optional(text),
    }),
  ),
  offsets: optional(
    strictObject({
      role: z.enum(offsetRoles),
      share: optional(percent),
      standard: optional(word),
      note: optional(text),
    }),
  ),
  removals: optional(amount),
  residual: optional(amount),
  neutrality: optional(
    strictObject({ definition: z.enum(neutralityDefinitions), note: optional(text) }),
  ),
  framework: optional(
    strictObject({
      name: z.enum(frameworkNames),
      status: optional(z.enum(frameworkStatuses)),
      url: optional(url),
    }),
  ),
  label: optional(label),
})
  .check(z.superRefine(checkGoal))
  .register(descriptions, { id: 'Goal', description: 'What an organisation has promised.' });

// The other lists

const action = strictObject({
  id,
  organization: id,
  goals: optional(array(id)),
  title: text,
  summary: optional(text),
  status: optional(z.enum(actionStatuses)),
  start: optional(date),
  end: optional(date),
  effect: optional(
    strictObject({
      value: finite,
      unit,
      quantity: optional(z.enum(quantities)),
      year: optional(year),
      accounting: optional(accounting),
      scopes: optional(array(scope)),
    }),
  ),
  url: optional(url),
}).register(descriptions, { id: 'Action', description: 'What is done to reach the goals.' });

const story = strictObject({
  id,
  organization: optional(id),
  goals: optional(array(id)),
  title: text,
  summary: optional(text),
  body: optional(text),
  bodyFormat: optional(z.enum(bodyFormats)),
  url: optional(url),
  image: optional(image),
  author: optional(text),
  published: optional(dateOrTime),
  language: optional(word),
  tags: optional(array(word)),
}).register(descriptions, { id: 'Story' });

const event = strictObject({
  id,
  title: text,
  summary: optional(text),
  start: dateOrLocalTime,
  end: optional(dateOrLocalTime),
  timeZone: optional(word),
  place: optional(text),
  online: optional(url),
  url: optional(url),
  organizer: optional(text),
  status: optional(z.enum(eventStatuses)),
}).register(descriptions, { id: 'Event' });

const offer = strictObject({
  id,
  kind: z.enum(offerKinds),
  topic: optional(z.enum(offerTopics)),
  organization: optional(id),
  provider: optional(strictObject({ name: text, url: optional(url) })),
  title: text,
  summary: optional(text),
  contact: optional(contact),
  url: optional(url),
  validUntil: optional(date),
}).register(descriptions, { id: 'Offer', description: 'Help that is offered or needed.' });

const source = strictObject({
  id,
  name: text,
  publisher: optional(text),
  url: optional(url),
  licence: optional(word),
  retrieved: optional(date),
  note: optional(text),
}).register(descriptions, { id: 'Source', description: 'Where figures come from.' });

const languageTag = word.check(
  z.refine(
    (tag) => isLanguageTag(tag),
    broken(({ noLanguage }) => noLanguage),
  ),
);

/** The whole document or a slice of one, strictly: unknown keys and words are refused. */
export const documentSchema = strictObject({
  ilmi: z.string().check(matching(/^1\.\d+$/, 'version')),
  updated: optional(dateTime),
  languages: optional(array(languageTag)),
  licence: optional(word),
  network: optional(network),
  organizations: optional(array(organization)),
  goals: optional(array(goalSchema)),
  actions: optional(array(action)),
  stories: optional(array(story)),
  events: optional(array(event)),
  offers: optional(array(offer)),
  sources: optional(array(source)),
  links: optional(
    strictObject({
      self: optional(url),
      site: optional(url),
      join: optional(strictObject({ kind: z.enum(joinKinds), url: contactUrl })),
      hub: optional(url),
    }),
  ),
  checks: optional(
    strictObject({
      off: optional(
        array(
          strictObject({
            rule: z.enum(ruleIds),
            reason: text,
            by: optional(text),
            on: optional(date),
          }),
        ),
      ),
      found: optional(
        array(strictObject({ rule: word, path: optional(word), level: optional(word) })),
      ),
    }),
  ),
}).check(
  // Runs in spite of errors elsewhere, so that one report tells everything.
  z.superRefine(checkDocument, { when: () => true }),
);
