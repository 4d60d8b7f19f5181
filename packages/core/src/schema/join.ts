import * as z from 'zod/mini';

import { joinPurposes, goalKinds, goalThemes, organizationSizes } from '../vocabulary.js';
import { resolveUrl } from '../url.js';
import { broken, matching } from './checks.js';
import { dateTime, id, kindOfOrganization } from './document.js';
import { emailShape, isBusinessId } from '../join-values.js';
import { isLanguageTag } from './rules.js';

const { optional, strictObject } = z;

const upTo = (length: number) => z.string().check(matching(/\S/, 'word'), z.maxLength(length));

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
        matching(idShape, 'businessId'),
        // Of one mistake there is one report.
        z.refine(
          (value) => !idShape.test(value) || isBusinessId(value),
          broken(({ wrongCheckDigit }) => wrongCheckDigit),
        ),
      ),
    ),
    municipality: optional(name),
    url: optional(
      upTo(2048).check(
        z.refine(
          (value) => resolveUrl(value)?.startsWith('http') === true,
          broken(({ noWebAddress }) => noWebAddress),
        ),
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
      title: name,
      kind: optional(z.enum(goalKinds)),
      unit: optional(name),
      baselineYear: optional(year),
      baselineValue: optional(z.number()),
      targetYear: optional(year),
      targetChange: optional(z.number()),
      targetValue: optional(z.number()),
      note: optional(text),
    }),
  ),
  result: optional(
    strictObject({ goal: id, year, value: optional(z.number()), note: optional(text) }),
  ),
  contact: strictObject({
    name,
    email: z.string().check(z.maxLength(254), matching(emailShape, 'email')),
    phone: optional(name),
  }),
  message: optional(upTo(5000)),
  newsletter: optional(z.boolean()),
  language: z.string().check(
    z.maxLength(35),
    z.refine(
      (tag) => isLanguageTag(tag),
      broken(({ noLanguage }) => noLanguage),
    ),
  ),
  sentAt: dateTime,
}).check(
  z.superRefine((request, { addIssue }) => {
    const needed = request.purpose === 'result' ? 'result' : 'goal';
    const { baselineYear, targetYear } = request.goal ?? {};
    const areYears = [baselineYear, targetYear].every((one) => year.safeParse(one).success);
    if (areYears && targetYear! <= baselineYear!)
      addIssue({
        code: 'custom',
        path: ['goal', 'targetYear'],
        ...broken(({ notAfterBaseYear }) => notAfterBaseYear(targetYear!, baselineYear!), {
          joinCode: 'too-early',
        }),
      });
    if (request[needed] === undefined)
      addIssue({
        code: 'custom',
        path: [needed],
        ...broken(({ purposeNeeds }) => purposeNeeds(request.purpose, needed)),
      });
  }),
);
