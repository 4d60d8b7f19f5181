/**
 * The closed word lists of the Ilmi document, version 1.
 *
 * Each list is the single place where its members are named: types, the schema, stories and test
 * loops are made from it. A reader keeps members it does not know (`Open<…>`), so that a document
 * written for 1.1 still shows in a page made for 1.0; `ilmi check` reports them.
 */

/** A member of a word list, or a word that a later version of the document may bring. */
export type Open<T extends string> = T | (string & Record<never, never>);

export const organizationKinds = [
  'municipality',
  'region',
  'publicAuthority',
  'company',
  'association',
  'education',
  'other',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

export const organizationSizes = ['micro', 'small', 'medium', 'large'] as const;
export type OrganizationSize = (typeof organizationSizes)[number];

export const identifierSchemes = [
  'businessId',
  'lei',
  'wikidata',
  'municipality',
  'other',
] as const;
export type IdentifierScheme = (typeof identifierSchemes)[number];

/**
 * - `quantitative`: a level to reach
 * - `endState`: carbon neutral, net zero or fossil free by a year; never a percentage
 * - `milestone`: steps that are done or not
 * - `directional`: "less than", without a number
 * - `monitoring`: figures without a target
 */
export const goalKinds = [
  'quantitative',
  'endState',
  'milestone',
  'directional',
  'monitoring',
] as const;
export type GoalKind = (typeof goalKinds)[number];

export const goalThemes = [
  'energyEfficiency',
  'renewableEnergy',
  'materials',
  'circularEconomy',
  'waste',
  'innovation',
  'sustainableBuilding',
  'procurement',
  'lessTravel',
  'mobility',
  'transport',
  'manufacturing',
  'emissions',
  'other',
] as const;
export type GoalTheme = (typeof goalThemes)[number];

/** What a figure covers: the organisation itself, an area, or a part of it. */
export const boundaryKinds = [
  'organization',
  'territory',
  'valueChain',
  'activity',
  'productGroup',
] as const;
export type BoundaryKind = (typeof boundaryKinds)[number];

/** Greenhouse Gas Protocol scopes. */
export const scopes = [1, 2, 3] as const;
export type Scope = (typeof scopes)[number];

export const quantities = [
  'ghgEmissions',
  'energy',
  'waste',
  'materials',
  'distance',
  'other',
] as const;
export type Quantity = (typeof quantities)[number];

/** How a measure is expressed: a total, per something, a part of a whole, or a number of things. */
export const bases = ['absolute', 'intensity', 'share', 'count'] as const;
export type Basis = (typeof bases)[number];

/** The rules by which a figure was calculated. Figures of different rules are not compared. */
export const accountings = [
  'ghgProtocol',
  'iso14064',
  'gpc',
  'hinku',
  'usage',
  'other',
  'unknown',
] as const;
export type Accounting = (typeof accountings)[number];

/** Unit codes before an optional divisor, see {@link unitDivisors}. */
export const unitCodes = [
  'kgCO2e',
  'tCO2e',
  'ktCO2e',
  'MtCO2e',
  'kWh',
  'MWh',
  'GWh',
  'kg',
  't',
  'km',
  'l',
  'm3',
  'pcs',
  '%',
  'other',
] as const;
export type UnitCode = (typeof unitCodes)[number];

export const unitDivisors = ['m2', 'inhabitant', 'employee', 'MEUR', 'pcs', 'a'] as const;
export type UnitDivisor = (typeof unitDivisors)[number];

export const directions = ['decrease', 'increase', 'hold'] as const;
export type Direction = (typeof directions)[number];

export const observationQualities = ['measured', 'estimated', 'preliminary'] as const;
export type ObservationQuality = (typeof observationQualities)[number];

export const assessmentStates = ['onTrack', 'behind', 'done', 'stopped', 'unknown'] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** The publisher's own word for a goal's standing in decision making. */
export const goalStatuses = [
  'proposed',
  'pledged',
  'decided',
  'inLaw',
  'achieved',
  'withdrawn',
] as const;
export type GoalStatus = (typeof goalStatuses)[number];

export const verificationScopes = ['inventory', 'target', 'plan', 'progress'] as const;
export type VerificationScope = (typeof verificationScopes)[number];

export const offsetRoles = [
  'none',
  'towardTarget',
  'contributionOnly',
  'territorialCredit',
] as const;
export type OffsetRole = (typeof offsetRoles)[number];

export const neutralityDefinitions = [
  'sbtiNetZero',
  'iso14060',
  'iso14068',
  'hinku80',
  'own',
] as const;
export type NeutralityDefinition = (typeof neutralityDefinitions)[number];

export const frameworkNames = ['sbti', 'raceToZero', 'hinku', 'covenantOfMayors', 'other'] as const;
export type FrameworkName = (typeof frameworkNames)[number];

export const frameworkStatuses = [
  'committed',
  'targetsSet',
  'validated',
  'removed',
  'expired',
  'unknown',
] as const;
export type FrameworkStatus = (typeof frameworkStatuses)[number];

export const labelKinds = ['environmental', 'social'] as const;
export type LabelKind = (typeof labelKinds)[number];

export const labelBases = ['none', 'certificationScheme', 'publicAuthority'] as const;
export type LabelBasis = (typeof labelBases)[number];

export const actionStatuses = ['planned', 'inProgress', 'done', 'stopped'] as const;
export type ActionStatus = (typeof actionStatuses)[number];

export const bodyFormats = ['plain', 'markdown'] as const;
export type BodyFormat = (typeof bodyFormats)[number];

export const eventStatuses = ['confirmed', 'cancelled', 'tentative'] as const;
export type EventStatus = (typeof eventStatuses)[number];

export const offerKinds = ['offer', 'need'] as const;
export type OfferKind = (typeof offerKinds)[number];

export const offerTopics = [
  'energySaving',
  'funding',
  'partners',
  'peerSupport',
  'audit',
  'communication',
  'other',
] as const;
export type OfferTopic = (typeof offerTopics)[number];

export const audiences = ['consumers', 'mixed', 'businesses', 'public'] as const;
export type Audience = (typeof audiences)[number];

export const joinKinds = ['hub', 'form', 'mailto', 'link'] as const;
export type JoinKind = (typeof joinKinds)[number];

export const joinPurposes = ['join', 'renew', 'result'] as const;
export type JoinPurpose = (typeof joinPurposes)[number];

/** Where a goal stands in its yearly life. Computed, never stored. */
export const lifeCycles = [
  'upcoming',
  'active',
  'renewalDue',
  'lapsed',
  'ended',
  'withdrawn',
] as const;
export type LifeCycle = (typeof lifeCycles)[number];

/** Progress compared with the straight line from base year to target. Computed, never stored. */
export const paces = ['reached', 'onTrack', 'behind', 'movingAway', 'unknown'] as const;
export type Pace = (typeof paces)[number];

/** Whether an ended goal was reached, as far as the figures tell. Computed, never stored. */
export const outcomes = ['reached', 'notReached', 'notYetKnown'] as const;
export type Outcome = (typeof outcomes)[number];

/** How far an independent check reaches. Computed, never stored. */
export const checkLevels = ['none', 'stated', 'verified'] as const;
export type CheckLevel = (typeof checkLevels)[number];
