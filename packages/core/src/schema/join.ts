import * as z from 'zod/mini';

import { joinPurposes, goalKinds, goalThemes, organizationSizes } from '../vocabulary.js';
import { resolveUrl } from '../url.js';
import { dateTime, id, kindOfOrganization } from './document.js';
import { emailShape, isBusinessId } from '../join-values.js';
import { isLanguageTag } from './rules.js';

const { optional, strictObject } = z;

const upTo = (length: number) =>
  z.string().check(z.regex(/\S/, 'a word or more'), z.maxLength(length));

const idShape = /^\d{7}-\d$/;
const name = upTo(200);
const text = upTo(2000);
const year = z.int().check(z.gte(1900), z.lte(2200));

/**
 * What a join form sends. The receiver refuses unknown fields and long values: names 200
 * characters, texts 2,000, the message 5,000, email 254, addresses 2,048.
 */
export const joinRequestSchema = strictObject({
  purpose: z.enum(joinPurposes),
  organization: strictObject({
    id: optional(id),
    name,
    kind: optional(kindOfOrganization),
    businessId: optional(
      z.string().check(
        z.regex(idShape, 'seven digits, a hyphen and a check digit'),
        // Of one mistake there is one report.
        z.refine((value) => !idShape.test(value) || isBusinessId(value), 'has a wrong check digit'),
      ),
    ),
    municipality: optional(name),
    url: optional(
      upTo(2048).check(
        z.refine((value) => resolveUrl(value)?.startsWith('http') === true, {
          message: 'is not a web address',
          params: { remedy: 'Write the whole address, https://www.example.org/.' },
        }),
      ),
    ),
    industry: optional(name),
    size: optional(z.enum(organizationSizes)),
  }),
  goal: optional(
    strictObject({
      id: optional(id),
      template: optional(id),
      theme: optional(z.enum(goalThemes)),
      kind: optional(z.enum(goalKinds)),
      title: name,
      unit: optional(name),
      baselineYear: optional(year),
      baselineValue: optional(z.number()),
      targetYear: optional(year),
      targetValue: optional(z.number()),
      targetChange: optional(z.number()),
      note: optional(text),
    }),
  ),
  result: optional(
    strictObject({ goal: id, year, value: optional(z.number()), note: optional(text) }),
  ),
  contact: strictObject({
    name,
    email: z.string().check(z.maxLength(254), z.regex(emailShape, 'an email address')),
    phone: optional(name),
  }),
  message: optional(upTo(5000)),
  newsletter: optional(z.boolean()),
  language: z.string().check(
    z.maxLength(35),
    z.refine((tag) => isLanguageTag(tag), 'is not a language tag'),
  ),
  sentAt: dateTime,
}).check(
  z.superRefine((request, { addIssue }) => {
    const needed = request.purpose === 'result' ? 'result' : 'goal';
    if (request[needed] === undefined)
      addIssue({
        code: 'custom',
        path: [needed],
        message: `is missing; the purpose "${request.purpose}" needs it`,
        params: { remedy: `Add "${needed}".` },
      });
  }),
);
