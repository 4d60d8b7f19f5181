import type { SourceContext } from '@ilmi/client';
import { failure, fetchJson } from '../shared/fetch.js';

/*
 * What is asked of Kausal Watch, and what it answers. Field names are those of its public GraphQL interface;
 * nothing is asked that is not shown.
 */

export interface Plan {
  name?: string | null;
  primaryLanguage?: string | null;
  viewUrl?: string | null;
}

export interface Value {
  /** `YYYY-MM-DD`; a year's value stands at its 31 December. */
  date?: string | null;
  value?: number | null;
}

export interface Organization {
  id?: string | null;
  name?: string | null;
}

export interface Indicator {
  id: string;
  name?: string | null;
  timeResolution?: string | null;
  desiredTrend?: string | null;
  organization?: Organization | null;
  quantity?: { name?: string | null } | null;
  unit?: { name?: string | null; shortName?: string | null } | null;
  values?: (Value | null)[] | null;
  referenceValue?: Value | null;
  goals?: (Value & { scenario?: { id: string } | null })[] | null;
  nonQuantifiedGoal?: string | null;
  nonQuantifiedGoalDate?: string | null;
}

export interface Action {
  id: string;
  name?: string | null;
  identifier?: string | null;
  viewUrl?: string | null;
  startDate?: string | null;
  endDate?: string | null;
  scheduleContinuous?: boolean | null;
  statusSummary?: { identifier?: string | null; label?: string | null } | null;
  primaryOrg?: Organization | null;
}

const PLAN = 'plan(id: $plan) { name primaryLanguage viewUrl }';

const INDICATOR = `id name timeResolution desiredTrend
    organization { id name }
    quantity { name }
    unit { shortName name }
    values(includeDimensions: false) { date value }
    referenceValue { date value }
    goals { date value scenario { id } }
    nonQuantifiedGoal nonQuantifiedGoalDate`;

const ACTION = `id name viewUrl startDate endDate scheduleContinuous
    statusSummary { identifier label }
    primaryOrg { id name }`;

/** The fields at the top of an indicator and of an action, for telling which one is gone. */
export const FIELDS = {
  indicator: fieldsOf(INDICATOR),
  action: fieldsOf(ACTION),
};

function fieldsOf(selection: string): string[] {
  return selection
    .replace(/\([^)]*\)/g, '')
    .replace(/\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, '')
    .split(/\s+/)
    .filter(Boolean);
}

export interface Query {
  query: string;
  variables: Record<string, unknown>;
}

/** All indicators of a plan, at most `first`. */
export const indicatorsQuery = (plan: string, first: number): Query => ({
  query: `query Ilmi($plan: ID!, $first: Int!) {
  ${PLAN}
  planIndicators(plan: $plan, first: $first) {
    ${INDICATOR}
  }
}`,
  variables: { plan, first },
});

/** Some indicators of a plan, in one request: `i0`, `i1`, … in their order. */
export const someIndicatorsQuery = (plan: string, ids: readonly string[]): Query => ({
  query: `query Ilmi($plan: ID!${ids.map((_, at) => `, $i${at}: ID!`).join('')}) {
  ${PLAN}
${ids.map((_, at) => `  i${at}: indicator(plan: $plan, id: $i${at}) {\n    ${INDICATOR}\n  }`).join('\n')}
}`,
  variables: { plan, ...Object.fromEntries(ids.map((id, at) => [`i${at}`, id])) },
});

/** All actions of a plan, at most `first`. */
export const actionsQuery = (plan: string, first: number): Query => ({
  query: `query Ilmi($plan: ID!, $first: Int!) {
  ${PLAN}
  planActions(plan: $plan, first: $first) {
    ${ACTION}
  }
}`,
  variables: { plan, first },
});

/** What came of a query: data, or what the server has against it. */
export interface Answer {
  data?: Record<string, unknown> | null;
  errors: { message: string; path: string }[];
}

const NAME = 'Kausal Watch';

/**
 * Sends a query.
 *
 * @throws {ClientError} as `fetchJson`, and `invalidResponse` for JSON that is no GraphQL answer.
 */
export async function send(url: string, query: Query, context: SourceContext): Promise<Answer> {
  const answer = await fetchJson(url, context, NAME, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(query),
    // With these a server says what it has against a query.
    alsoOk: [400],
  });
  const { data, errors } = (answer ?? {}) as { data?: unknown; errors?: unknown };
  const problems = Array.isArray(errors) ? (errors as { message?: unknown; path?: unknown }[]) : [];
  if (typeof data !== 'object' && !problems.length)
    throw failure(
      url,
      'invalidResponse',
      NAME,
      'expected a GraphQL answer with "data" or "errors"',
    );
  return {
    data: data as Answer['data'],
    errors: problems.map(({ message, path }) => ({
      message: typeof message === 'string' ? message : 'an error without a message',
      path: Array.isArray(path) ? path.join('/') : '',
    })),
  };
}

/**
 * The data of a query's answer, with the plan.
 *
 * @throws {ClientError} as `send`, `invalidResponse` with the message of the first GraphQL error, and
 * `notFound` when there is no such plan.
 */
export async function ask(
  url: string,
  query: Query,
  context: SourceContext,
): Promise<{ plan: Plan; data: Record<string, unknown> }> {
  const { data, errors } = await send(url, query, context);
  const [error] = errors;
  if (error) {
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
    throw failure(url, 'invalidResponse', NAME, `${error.message}${more}`);
  }
  if (!data?.plan)
    throw failure(url, 'notFound', NAME, `there is no plan "${String(query.variables.plan)}"`);
  return { plan: data.plan, data };
}

/**
 * A whole list of a plan. The interface knows a limit but no second page, so the limit is raised until
 * fewer come than were allowed.
 */
export async function askAll<T>(
  url: string,
  queryOf: (first: number) => Query,
  list: string,
  context: SourceContext,
): Promise<{ plan: Plan; items: T[] }> {
  for (let first = 200; ; first *= 4) {
    const { plan, data } = await ask(url, queryOf(first), context);
    const items = data[list];
    if (!Array.isArray(items))
      throw failure(
        url,
        'invalidResponse',
        NAME,
        `expected a list "${list}"; Kausal Watch has changed: look for a newer version of this adapter`,
      );
    if (items.length < first)
      return { plan, items: (items as (T | null)[]).filter((one) => one !== null) };
  }
}
