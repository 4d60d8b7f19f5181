import type { PropertyDeclarations, PropertyValues } from 'lit';
import { attributeOf, camelCase, tell } from '../base/dom.js';
import { IlmiElement, type ViewContext } from '../base/ilmi-element.js';
import { type GoalView, goalView } from './goal-view.js';
import { goalAttributes } from './goal.types.js';

/** Base of the elements that show one goal, from a document or from attributes alone. */
export abstract class GoalElement extends IlmiElement<GoalView> {
  static override properties: PropertyDeclarations = {
    goal: {},
    organization: {},
    href: {},
    ...Object.fromEntries(goalAttributes.map((attribute) => [camelCase(attribute), { attribute }])),
  };

  /**
   * Id of the goal in the document. An id that was renewed shows the newest goal.
   * @attr goal
   */
  declare goal: string | null | undefined;
  /**
   * Id of an organisation: shows its newest live goal, else its newest lapsed one.
   * @attr organization
   */
  declare organization: string | null | undefined;
  /**
   * Address of the goal's own page.
   * @attr href
   */
  declare href: string | null | undefined;
  /**
   * Whose goal it is. With this and the following attributes no document is needed.
   * @attr organization-name
   */
  declare organizationName: string | null | undefined;
  /**
   * What improves, without the number: "Electricity use".
   * @attr goal-title
   */
  declare goalTitle: string | null | undefined;
  /**
   * `quantitative` (default), `endState`, `milestone`, `directional` or `monitoring`.
   * @attr kind
   */
  declare kind: string | null | undefined;
  /**
   * `ghgEmissions`, `energy`, `waste`, `materials`, `distance` or `other`.
   * @attr quantity
   */
  declare quantity: string | null | undefined;
  /**
   * `absolute` (default), `intensity`, `share` or `count`.
   * @attr basis
   */
  declare basis: string | null | undefined;
  /**
   * `decrease`, `increase` or `hold`; follows from the numbers when absent.
   * @attr direction
   */
  declare direction: string | null | undefined;
  /**
   * What the figures cover: `organization`, `territory`, `valueChain`, `activity`, `productGroup`.
   * @attr boundary
   */
  declare boundary: string | null | undefined;
  /**
   * Greenhouse Gas Protocol scopes, `1 2`.
   * @attr scopes
   */
  declare scopes: string | null | undefined;
  /**
   * Unit code: `MWh`, `tCO2e`, `kWh/m2`, `%` …
   * @attr unit
   */
  declare unit: string | null | undefined;
  /**
   * Rules of the calculation: `ghgProtocol`, `iso14064`, `gpc`, `hinku`, `usage`, `other` or
   * `unknown`.
   * @attr accounting
   */
  declare accounting: string | null | undefined;
  /**
   * Base year, 1900–2200.
   * @attr baseline-year
   */
  declare baselineYear: string | number | null | undefined;
  /**
   * Level in the base year, in `unit`. May be unknown.
   * @attr baseline-value
   */
  declare baselineValue: string | number | null | undefined;
  /**
   * Year by which the goal is to be reached, 1900–2200.
   * @attr target-year
   */
  declare targetYear: string | number | null | undefined;
  /**
   * Level to reach, in `unit`. Give one of value, change and points.
   * @attr target-value
   */
  declare targetValue: string | number | null | undefined;
  /**
   * Percent of the baseline: −80 leaves a fifth.
   * @attr target-change
   */
  declare targetChange: string | number | null | undefined;
  /**
   * Percentage points from the baseline; only for the unit `%`.
   * @attr target-points
   */
  declare targetPoints: string | number | null | undefined;
  /**
   * Year of the latest figure, 1900–2200.
   * @attr latest-year
   */
  declare latestYear: string | number | null | undefined;
  /**
   * The latest figure, in `unit`.
   * @attr latest-value
   */
  declare latestValue: string | number | null | undefined;
  /**
   * `measured`, `estimated` or `preliminary`.
   * @attr latest-quality
   */
  declare latestQuality: string | null | undefined;
  /**
   * A remark on the figures; printed with their source.
   * @attr note
   */
  declare note: string | null | undefined;
  /**
   * First day on which the goal holds, `2026-06-01`.
   * @attr valid-from
   */
  declare validFrom: string | null | undefined;
  /**
   * Last day on which the goal holds; lapsed after it.
   * @attr valid-until
   */
  declare validUntil: string | null | undefined;
  /**
   * Day by which the goal is to be renewed.
   * @attr review-due
   */
  declare reviewDue: string | null | undefined;
  /**
   * `proposed`, `pledged`, `decided`, `inLaw`, `achieved` or `withdrawn`.
   * @attr status
   */
  declare status: string | null | undefined;
  /**
   * Address of the public plan.
   * @attr plan-href
   */
  declare planHref: string | null | undefined;
  /**
   * Who checked it independently.
   * @attr checked-by
   */
  declare checkedBy: string | null | undefined;
  /**
   * Day of the check.
   * @attr checked-on
   */
  declare checkedOn: string | null | undefined;
  /**
   * Who recorded the goal, for instance the network.
   * @attr recorded-by
   */
  declare recordedBy: string | null | undefined;
  /**
   * Who publishes the figures.
   * @attr source-name
   */
  declare sourceName: string | null | undefined;
  /**
   * Where the figures can be read.
   * @attr source-href
   */
  declare sourceHref: string | null | undefined;

  protected override get want() {
    return { goal: this.goal ?? undefined, organization: this.organization ?? undefined };
  }

  protected override get needsData(): boolean {
    const { goal, organization, goalTitle, src, data, source } = this;
    return !!(goal || organization || src || data || source || !`${goalTitle ?? ''}`.trim());
  }

  protected override asksAnew(changed: PropertyValues<this>): boolean {
    const own = ['goal', 'organization', 'goalTitle'] as const;
    return super.asksAnew(changed) || own.some((name) => changed.has(name));
  }

  protected override viewOf({ words, now, document }: ViewContext): GoalView | undefined {
    const view = goalView((name) => attributeOf(this, name), document, {
      words,
      now,
      page: this.baseURI,
      site: this.site,
    });
    for (const problem of view?.problems ?? []) tell(this, problem);
    const rules = view?.description.strict;
    if (rules) {
      tell(
        this,
        `drawn as a neutral statement (${rules.join(', ')}); ilmi check tells what to correct`,
      );
    }
    return view;
  }
}
