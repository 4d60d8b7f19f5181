// Made by the build from custom-elements.json: change the comments of the elements instead.
import type {
  IlmiActionList,
  IlmiEventList,
  IlmiGoalBadge,
  IlmiJoinForm,
  IlmiMemberList,
  IlmiNetworkSummary,
  IlmiNetwork,
  IlmiOfferList,
  IlmiProgressTracker,
  IlmiStoryCard,
  IlmiStoryList,
  IlmiErrorEvent,
  IlmiJoinEvent,
  IlmiLoadEvent,
} from '../dist/index.js';

export type {
  IlmiActionList,
  IlmiEventList,
  IlmiGoalBadge,
  IlmiJoinForm,
  IlmiMemberList,
  IlmiNetworkSummary,
  IlmiNetwork,
  IlmiOfferList,
  IlmiProgressTracker,
  IlmiStoryCard,
  IlmiStoryList,
  IlmiErrorEvent,
  IlmiJoinEvent,
  IlmiLoadEvent,
};

/** What a template may say about `ilmi-action-list`, in the spelling of HTML. */
export interface IlmiActionListAttributes {
  /** Id of a goal: only actions for it. */
  goal?: IlmiActionList['goal'];
  /** Level of the title in the page's outline, 1–6; others count as 3. */
  'heading-level'?: IlmiActionList['headingLevel'] | `${number}`;
  /** How many items are shown at first, and how many more each time; at least 1. */
  limit?: IlmiActionList['limit'] | `${number}`;
  /** Id of an organisation: only its actions. */
  organization?: IlmiActionList['organization'];
  /** Address of the data: a document, a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiActionList['src'];
  /** Only actions that are `planned`, `inProgress`, `done` or `stopped`. */
  status?: IlmiActionList['status'];
  /** A document that the page already has. */
  data?: IlmiActionList['data'];
  /** An object that reads a document. */
  source?: IlmiActionList['source'];
}

/** What a template may say about `ilmi-event-list`, in the spelling of HTML. */
export interface IlmiEventListAttributes {
  /** Level of the title in the page's outline, 1–6; others count as 3. */
  'heading-level'?: IlmiEventList['headingLevel'] | `${number}`;
  /** How many items are shown at first, and how many more each time; at least 1. */
  limit?: IlmiEventList['limit'] | `${number}`;
  /** Address of the data: a document, a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiEventList['src'];
  /** A document that the page already has. */
  data?: IlmiEventList['data'];
  /** An object that reads a document. */
  source?: IlmiEventList['source'];
}

/** What a template may say about `ilmi-goal-badge`, in the spelling of HTML. */
export interface IlmiGoalBadgeAttributes {
  /** Rules of the calculation: `ghgProtocol`, `iso14064`, `gpc`, `hinku`, `usage`, `other` or `unknown`. */
  accounting?: IlmiGoalBadge['accounting'];
  /** Level in the base year, in `unit`. May be unknown. */
  'baseline-value'?: IlmiGoalBadge['baselineValue'];
  /** Base year, 1900–2200. */
  'baseline-year'?: IlmiGoalBadge['baselineYear'];
  /** `absolute` (default), `intensity`, `share` or `count`. */
  basis?: IlmiGoalBadge['basis'];
  /** What the figures cover: `organization`, `territory`, `valueChain`, `activity`, `productGroup`. */
  boundary?: IlmiGoalBadge['boundary'];
  /** Who checked it independently. */
  'checked-by'?: IlmiGoalBadge['checkedBy'];
  /** Day of the check. */
  'checked-on'?: IlmiGoalBadge['checkedOn'];
  /** `decrease`, `increase` or `hold`; follows from the numbers when absent. */
  direction?: IlmiGoalBadge['direction'];
  /** Id of the goal in the document. An id that was renewed shows the newest goal. */
  goal?: IlmiGoalBadge['goal'];
  /** What improves, without the number: "Electricity use". */
  'goal-title'?: IlmiGoalBadge['goalTitle'];
  /** Level of the title in the page's outline, 1–6; others count as 3. */
  'heading-level'?: IlmiGoalBadge['headingLevel'] | `${number}`;
  /** Address of the goal's own page. */
  href?: IlmiGoalBadge['href'];
  /** `quantitative` (default), `endState`, `milestone`, `directional` or `monitoring`. */
  kind?: IlmiGoalBadge['kind'];
  /** `measured`, `estimated` or `preliminary`. */
  'latest-quality'?: IlmiGoalBadge['latestQuality'];
  /** The latest figure, in `unit`. */
  'latest-value'?: IlmiGoalBadge['latestValue'];
  /** Year of the latest figure, 1900–2200. */
  'latest-year'?: IlmiGoalBadge['latestYear'];
  /** A remark on the figures; printed with their source. */
  note?: IlmiGoalBadge['note'];
  /** Id of an organisation: shows its newest live goal, else its newest lapsed one. */
  organization?: IlmiGoalBadge['organization'];
  /** Whose goal it is. With this and the following attributes no document is needed. */
  'organization-name'?: IlmiGoalBadge['organizationName'];
  /** Address of the public plan. */
  'plan-href'?: IlmiGoalBadge['planHref'];
  /** `ghgEmissions`, `energy`, `waste`, `materials`, `distance` or `other`. */
  quantity?: IlmiGoalBadge['quantity'];
  /** Who recorded the goal, for instance the network. */
  'recorded-by'?: IlmiGoalBadge['recordedBy'];
  /** Day by which the goal is to be renewed. */
  'review-due'?: IlmiGoalBadge['reviewDue'];
  /** Greenhouse Gas Protocol scopes, `1 2`. */
  scopes?: IlmiGoalBadge['scopes'];
  /** Where the figures can be read. */
  'source-href'?: IlmiGoalBadge['sourceHref'];
  /** Who publishes the figures. */
  'source-name'?: IlmiGoalBadge['sourceName'];
  /** Address of the data: a document, a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiGoalBadge['src'];
  /** `proposed`, `pledged`, `decided`, `inLaw`, `achieved` or `withdrawn`. */
  status?: IlmiGoalBadge['status'];
  /** Percent of the baseline: −80 leaves a fifth. */
  'target-change'?: IlmiGoalBadge['targetChange'];
  /** Percentage points from the baseline; only for the unit `%`. */
  'target-points'?: IlmiGoalBadge['targetPoints'];
  /** Level to reach, in `unit`. Give one of value, change and points. */
  'target-value'?: IlmiGoalBadge['targetValue'];
  /** Year by which the goal is to be reached, 1900–2200. */
  'target-year'?: IlmiGoalBadge['targetYear'];
  /** Unit code: `MWh`, `tCO2e`, `kWh/m2`, `%` … */
  unit?: IlmiGoalBadge['unit'];
  /** First day on which the goal holds, `2026-06-01`. */
  'valid-from'?: IlmiGoalBadge['validFrom'];
  /** Last day on which the goal holds; lapsed after it. */
  'valid-until'?: IlmiGoalBadge['validUntil'];
  /** `statement` is a card, `compact` a small one, `line` flows with the text. */
  variant?: IlmiGoalBadge['variant'];
  /** A document that the page already has. */
  data?: IlmiGoalBadge['data'];
  /** An object that reads a document. */
  source?: IlmiGoalBadge['source'];
}

/** What a template may say about `ilmi-join-form`, in the spelling of HTML. */
export interface IlmiJoinFormAttributes {
  /** `json`: the address of `action` takes JSON as a hub does, and allows this page by CORS. */
  accept?: IlmiJoinForm['accept'];
  /** Address that requests are sent to; with `mailto` a mail address, `mailto:name@example.org`. */
  action?: IlmiJoinForm['action'];
  /** The controller is an authority: its documents can be public, and the form says so. Without it, and with `false`, that depends on the kind of the network's operator. */
  authority?: IlmiJoinForm['authority'];
  /** Who receives the data, by name. Without it the network's operator. */
  controller?: IlmiJoinForm['controller'];
  /** Id of the goal; without it the person chooses. */
  goal?: IlmiJoinForm['goal'];
  /** Level of the title in the page's outline, 1–6; others count as 3. */
  'heading-level'?: IlmiJoinForm['headingLevel'] | `${number}`;
  /** Name of the network, for the subject of a mail. */
  'network-name'?: IlmiJoinForm['networkName'];
  /** Id of the organisation that renews or reports; without it the person chooses. */
  organization?: IlmiJoinForm['organization'];
  /** Address of the privacy notice. Without it the network's. */
  'privacy-href'?: IlmiJoinForm['privacyHref'];
  /** `join`: a new member with its first goal; `renew`: a goal for another year; `result`: a figure. */
  purpose?: IlmiJoinForm['purpose'];
  /** `hub`: JSON to a hub; `form`: to any address that takes forms; `mailto`: a mail that the person sends. Without it what `links.join` of the document says. */
  receiver?: IlmiJoinForm['receiver'];
  /** How long requests are kept, in words. Without it what the network says. */
  retention?: IlmiJoinForm['retention'];
  /** Address of the data: a document, a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiJoinForm['src'];
  /** Page that the receiver shows when a form was accepted. A form there, or one that the person comes to from there, removes the draft of what was sent. */
  'success-href'?: IlmiJoinForm['successHref'];
  /** Address of a document, or `#id` of a JSON script, whose `network.templates` are the ready-made goals to choose from. Without it the network's own, or those that come with the form. */
  'templates-src'?: IlmiJoinForm['templatesSrc'];
  /** A document that the page already has. */
  data?: IlmiJoinForm['data'];
  /** An object that reads a document. */
  source?: IlmiJoinForm['source'];
}

/** What a template may say about `ilmi-member-list`, in the spelling of HTML. */
export interface IlmiMemberListAttributes {
  /** Level of the title in the page's outline, 1–6; others count as 3. */
  'heading-level'?: IlmiMemberList['headingLevel'] | `${number}`;
  /** Only members of a kind, for instance `company`; visitors are not asked for it then. */
  kind?: IlmiMemberList['kind'];
  /** How many members are shown at first, and how many more each time; at least 1. */
  limit?: IlmiMemberList['limit'] | `${number}`;
  /** Code of a municipality: only its members. */
  municipality?: IlmiMemberList['municipality'];
  /** Address of the data: a document, a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiMemberList['src'];
  /** Only members with a goal of a theme, for instance `transport`. */
  theme?: IlmiMemberList['theme'];
  /** `grid`: cards; `table`: rows that can be sorted. */
  view?: IlmiMemberList['view'];
  /** A document that the page already has. */
  data?: IlmiMemberList['data'];
  /** An object that reads a document. */
  source?: IlmiMemberList['source'];
}

/** What a template may say about `ilmi-network-summary`, in the spelling of HTML. */
export interface IlmiNetworkSummaryAttributes {
  /** Level of the title in the page's outline, 1–6; others count as 3. */
  'heading-level'?: IlmiNetworkSummary['headingLevel'] | `${number}`;
  /** Code of a municipality in the network: only its members and their goals. */
  municipality?: IlmiNetworkSummary['municipality'];
  /** Address of the data: a document, a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiNetworkSummary['src'];
  /** `figures`: numbers alone; `bars`: with a bar beside each. */
  view?: IlmiNetworkSummary['view'];
  /** A document that the page already has. */
  data?: IlmiNetworkSummary['data'];
  /** An object that reads a document. */
  source?: IlmiNetworkSummary['source'];
}

/** What a template may say about `ilmi-network`, in the spelling of HTML. */
export interface IlmiNetworkAttributes {
  /** Address of a document, or of a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiNetwork['src'];
  /** A document that the page already has. */
  data?: IlmiNetwork['data'];
  /** An object that reads a document. */
  source?: IlmiNetwork['source'];
}

/** What a template may say about `ilmi-offer-list`, in the spelling of HTML. */
export interface IlmiOfferListAttributes {
  /** Level of the title in the page's outline, 1–6; others count as 3. */
  'heading-level'?: IlmiOfferList['headingLevel'] | `${number}`;
  /** Only what is offered (`offer`) or needed (`need`). */
  kind?: IlmiOfferList['kind'];
  /** Id of an organisation: only its offers and needs. */
  organization?: IlmiOfferList['organization'];
  /** Address of the data: a document, a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiOfferList['src'];
  /** Only one topic: `energySaving`, `funding`, `partners`, `peerSupport`, `audit`, `communication` or `other`. */
  topic?: IlmiOfferList['topic'];
  /** A document that the page already has. */
  data?: IlmiOfferList['data'];
  /** An object that reads a document. */
  source?: IlmiOfferList['source'];
}

/** What a template may say about `ilmi-progress-tracker`, in the spelling of HTML. */
export interface IlmiProgressTrackerAttributes {
  /** Rules of the calculation: `ghgProtocol`, `iso14064`, `gpc`, `hinku`, `usage`, `other` or `unknown`. */
  accounting?: IlmiProgressTracker['accounting'];
  /** Level in the base year, in `unit`. May be unknown. */
  'baseline-value'?: IlmiProgressTracker['baselineValue'];
  /** Base year, 1900–2200. */
  'baseline-year'?: IlmiProgressTracker['baselineYear'];
  /** `absolute` (default), `intensity`, `share` or `count`. */
  basis?: IlmiProgressTracker['basis'];
  /** What the figures cover: `organization`, `territory`, `valueChain`, `activity`, `productGroup`. */
  boundary?: IlmiProgressTracker['boundary'];
  /** Who checked it independently. */
  'checked-by'?: IlmiProgressTracker['checkedBy'];
  /** Day of the check. */
  'checked-on'?: IlmiProgressTracker['checkedOn'];
  /** `decrease`, `increase` or `hold`; follows from the numbers when absent. */
  direction?: IlmiProgressTracker['direction'];
  /** Id of the goal in the document. An id that was renewed shows the newest goal. */
  goal?: IlmiProgressTracker['goal'];
  /** What improves, without the number: "Electricity use". */
  'goal-title'?: IlmiProgressTracker['goalTitle'];
  /** Level of the title in the page's outline, 1–6; others count as 3. */
  'heading-level'?: IlmiProgressTracker['headingLevel'] | `${number}`;
  /** Address of the goal's own page. */
  href?: IlmiProgressTracker['href'];
  /** `quantitative` (default), `endState`, `milestone`, `directional` or `monitoring`. */
  kind?: IlmiProgressTracker['kind'];
  /** `measured`, `estimated` or `preliminary`. */
  'latest-quality'?: IlmiProgressTracker['latestQuality'];
  /** The latest figure, in `unit`. */
  'latest-value'?: IlmiProgressTracker['latestValue'];
  /** Year of the latest figure, 1900–2200. */
  'latest-year'?: IlmiProgressTracker['latestYear'];
  /** A remark on the figures; printed with their source. */
  note?: IlmiProgressTracker['note'];
  /** Id of an organisation: shows its newest live goal, else its newest lapsed one. */
  organization?: IlmiProgressTracker['organization'];
  /** Whose goal it is. With this and the following attributes no document is needed. */
  'organization-name'?: IlmiProgressTracker['organizationName'];
  /** Address of the public plan. */
  'plan-href'?: IlmiProgressTracker['planHref'];
  /** `ghgEmissions`, `energy`, `waste`, `materials`, `distance` or `other`. */
  quantity?: IlmiProgressTracker['quantity'];
  /** Who recorded the goal, for instance the network. */
  'recorded-by'?: IlmiProgressTracker['recordedBy'];
  /** Day by which the goal is to be renewed. */
  'review-due'?: IlmiProgressTracker['reviewDue'];
  /** Greenhouse Gas Protocol scopes, `1 2`. */
  scopes?: IlmiProgressTracker['scopes'];
  /** Where the figures can be read. */
  'source-href'?: IlmiProgressTracker['sourceHref'];
  /** Who publishes the figures. */
  'source-name'?: IlmiProgressTracker['sourceName'];
  /** Address of the data: a document, a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiProgressTracker['src'];
  /** `proposed`, `pledged`, `decided`, `inLaw`, `achieved` or `withdrawn`. */
  status?: IlmiProgressTracker['status'];
  /** Percent of the baseline: −80 leaves a fifth. */
  'target-change'?: IlmiProgressTracker['targetChange'];
  /** Percentage points from the baseline; only for the unit `%`. */
  'target-points'?: IlmiProgressTracker['targetPoints'];
  /** Level to reach, in `unit`. Give one of value, change and points. */
  'target-value'?: IlmiProgressTracker['targetValue'];
  /** Year by which the goal is to be reached, 1900–2200. */
  'target-year'?: IlmiProgressTracker['targetYear'];
  /** Unit code: `MWh`, `tCO2e`, `kWh/m2`, `%` … */
  unit?: IlmiProgressTracker['unit'];
  /** First day on which the goal holds, `2026-06-01`. */
  'valid-from'?: IlmiProgressTracker['validFrom'];
  /** Last day on which the goal holds; lapsed after it. */
  'valid-until'?: IlmiProgressTracker['validUntil'];
  /** `bar`, `ring`, `pathway` (figures over time) or `milestones` (steps). A view that the goal has nothing for is drawn as a bar. */
  view?: IlmiProgressTracker['view'];
  /** A document that the page already has. */
  data?: IlmiProgressTracker['data'];
  /** An object that reads a document. */
  source?: IlmiProgressTracker['source'];
}

/** What a template may say about `ilmi-story-card`, in the spelling of HTML. */
export interface IlmiStoryCardAttributes {
  /** Level of the title in the page's outline, 1–6; others count as 3. */
  'heading-level'?: IlmiStoryCard['headingLevel'] | `${number}`;
  /** What the picture shows; empty when it adds nothing to the text. */
  'image-alt'?: IlmiStoryCard['imageAlt'];
  /** Who took the picture. */
  'image-credit'?: IlmiStoryCard['imageCredit'];
  /** Address of a picture; it needs `image-alt`. */
  'image-src'?: IlmiStoryCard['imageSrc'];
  /** Whose story it is. */
  'organization-name'?: IlmiStoryCard['organizationName'];
  /** Day of publication, `2026-05-31`. */
  published?: IlmiStoryCard['published'];
  /** Address of the data: a document, a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiStoryCard['src'];
  /** Id of the story in the document. */
  story?: IlmiStoryCard['story'];
  /** Address of the whole story. */
  'story-href'?: IlmiStoryCard['storyHref'];
  /** A sentence or two. */
  'story-summary'?: IlmiStoryCard['storySummary'];
  /** What the story is about. With this and the following attributes no document is needed. */
  'story-title'?: IlmiStoryCard['storyTitle'];
  /** A document that the page already has. */
  data?: IlmiStoryCard['data'];
  /** An object that reads a document. */
  source?: IlmiStoryCard['source'];
}

/** What a template may say about `ilmi-story-list`, in the spelling of HTML. */
export interface IlmiStoryListAttributes {
  /** Id of a goal: only stories about it. */
  goal?: IlmiStoryList['goal'];
  /** Level of the title in the page's outline, 1–6; others count as 3. */
  'heading-level'?: IlmiStoryList['headingLevel'] | `${number}`;
  /** How many items are shown at first, and how many more each time; at least 1. */
  limit?: IlmiStoryList['limit'] | `${number}`;
  /** Id of an organisation: only its stories. */
  organization?: IlmiStoryList['organization'];
  /** Address of the data: a document, a published site (ends in `/`), or `#id` of a `<script type="application/json">`. */
  src?: IlmiStoryList['src'];
  /** Theme of goals, for instance `transport`: only stories about goals of it. */
  theme?: IlmiStoryList['theme'];
  /** A document that the page already has. */
  data?: IlmiStoryList['data'];
  /** An object that reads a document. */
  source?: IlmiStoryList['source'];
}
