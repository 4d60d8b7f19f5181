import { lifeCycleOf } from '../../derive.js';
import type { Rule } from '../case.js';
import { UCPD, namesOf } from '../case.js';
import { namesEcolabel } from '../ecolabels.js';

/** A standard, or a scheme that somebody independent grants. */
const standard = /(?<![\p{L}])(?:EN|ISO|SFS|SS)[-\s/]*(?:EN[-\s]|ISO[-\s])?\d{3,}/u;

const authorityFields = ['name', 'decisionUrl', 'date', 'termsUrl'] as const;

/** Labels, seals and memberships: Annex I, 1–4 and 2a. */
export const labels: readonly Rule[] = [
  {
    id: 'LBL-01',
    level: 'banned',
    legal: `${UCPD}, Annex I, 2a`,
    looksAt: 'label.basis, presentation.seal, text',
    goal: ({ goal: { label } }) =>
      label &&
      label.kind !== 'social' &&
      (label.basis === 'none' ||
        (label.basis === 'certificationScheme' && !label.scheme) ||
        (label.basis === 'publicAuthority' && !label.authority)) && {
        at: '/label/basis',
        evidence: label.basis,
      },
    text({ terms, has, around, block, goals }) {
      if (goals.some(({ goal }) => goal.label && goal.label.basis !== 'none')) return;
      if (namesEcolabel(block.text) || standard.test(block.text)) return;
      const [topic] = [...terms('generic'), ...terms('neutral'), ...terms('topic')];
      if (block.presentation?.seal && topic) return { evidence: topic.text };
      const mark = terms('label').find(
        (term) =>
          has(around(term), 'owns') &&
          (isOfNature(term.text) || (own.test(around(term).text) && has(around(term), 'topic'))),
      );
      return mark && { evidence: mark.text };
    },
  },
  {
    id: 'LBL-02',
    level: 'banned',
    legal: `${UCPD}, art. 2(r); Annex I, 2a`,
    looksAt: 'label.scheme',
    goal({ goal: { label } }) {
      if (label?.basis !== 'certificationScheme' || !label.scheme) return;
      const { termsUrl, openAccess, stakeholders, suspension, monitor, owner } = label.scheme;
      const missing = Object.entries({
        owner,
        terms: termsUrl,
        openAccess,
        stakeholders,
        suspension,
        monitor: monitor?.name,
      })
        .filter(([, value]) => !value)
        .map(([name]) => name);
      return missing.length > 0 && { at: '/label/scheme', details: namesOf(missing) };
    },
  },
  {
    id: 'LBL-03',
    level: 'banned',
    legal: `${UCPD}, Annex I, 2a`,
    looksAt: 'label.authority',
    goal({ goal: { label } }) {
      if (label?.basis !== 'publicAuthority' || !label.authority) return;
      const missing = authorityFields.find((field) => !label.authority![field]);
      return missing && { at: `/label/authority/${missing}` };
    },
  },
  {
    id: 'LBL-04',
    level: 'banned',
    legal: `${UCPD}, Annex I, 1, 2, 4`,
    looksAt: 'text, label, organization.recognitions',
    text({ terms, has, around, text, goals, organization, now }) {
      if (namesEcolabel(text) || standard.test(text)) return;
      // A licence for something else says nothing about this.
      const named = organization?.recognitions?.some(
        ({ scheme, validUntil }) =>
          !(validUntil! < now) && text.toLowerCase().includes(scheme.toLowerCase()),
      );
      if (named) return;
      if (goals.some(({ goal }) => goal.label?.basis === 'certificationScheme')) return;
      const term = terms('certified').find((certified) => has(around(certified), 'topic'));
      return term && { evidence: term.text };
    },
  },
  {
    id: 'LBL-05',
    level: 'banned',
    legal: `${UCPD}, Annex I, 1, 2, 4`,
    looksAt: 'membership.validUntil, label.validUntil',
    goal({ goal, organization, now, network }) {
      const isPast = (day = now) => day < now;
      const over = isPast(goal.label?.validUntil);
      const ended = isPast(organization?.membership?.validUntil);
      // A goal that is drawn as over shows no valid badge.
      const holds = ['active', 'renewalDue', 'upcoming'].includes(
        lifeCycleOf(goal, { now, network }),
      );
      return (
        holds &&
        (over || ended) && {
          at: over ? '/label/validUntil' : '',
          evidence: over ? goal.label!.validUntil : organization!.membership!.validUntil,
          details: ({ names }) => ({
            reason: names[over ? 'labelExpired' : 'membershipExpired'] ?? '',
          }),
        }
      );
    },
  },
  {
    id: 'LBL-07',
    level: 'banned',
    legal: `${UCPD}, art. 2(q); Annex I, 2a`,
    looksAt: 'label.kind, label.basis',
    goal: ({ goal: { label } }) =>
      label?.kind === 'social' &&
      (label.basis === 'none' ||
        (label.basis === 'certificationScheme' && !label.scheme) ||
        (label.basis === 'publicAuthority' && !label.authority)) && { at: '/label/basis' },
  },
  {
    id: 'SBT-01',
    level: 'misleading',
    legal: `${UCPD}, Annex I, 4`,
    looksAt: 'text, framework.name, framework.status',
    text({ terms, termsIn, sentences, has, around, goals, years }) {
      const term = terms('science')[0];
      if (!term) return;
      // "Our target has not been validated yet."
      if (sentences.some((one) => termsIn(one, 'validated').some(({ negated }) => negated))) return;
      const framework = goals.map(({ goal }) => goal.framework).find((one) => one?.name === 'sbti');
      if (framework?.status === 'validated' || framework?.status === 'targetsSet') return;
      const sentence = around(term);
      // Whoever tells when it was checked can be asked about it.
      if (!framework && has(sentence, 'validated') && years(sentence).length) return;
      const status = framework?.status ?? 'unknown';
      return {
        evidence: term.text,
        details: ({ names }) => ({
          status: names[status === 'expired' ? 'expiredStatus' : status] ?? status,
        }),
      };
    },
  },
];

/** A mark of one's own. */
const own =
  /(?<!\p{L})(?:oma|itse|jäsen|liito|verkosto|yhdisty|kehit|laadi|laati|suunnit|own|ourselves|member|network|association|in-house|devised|developed|designed|egen|eget|egna|själva|medlem|förening|nätverk|utvecklat|tagit fram)\p{L}*/iu;

/** The compound names nature; a seal alone may be anybody's. */
const isOfNature = (text: string): boolean =>
  /ympäristö|ilmasto|eko|vihre|vastuullisuus|kestävyys|hiili|luon[tn]o|plane|maapallo|itämer|metsä|miljö|natur|klimat|hållbar|grön|eco|environment|climate|green|sustainab|carbon/iu.test(
    text,
  );
