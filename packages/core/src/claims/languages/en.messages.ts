// Needs review: a lawyer and a native editor.
import type { Messages } from '../types.js';

/** English: what the rules say. */
export const messages: Messages = {
  'GEN-01': {
    message:
      '“{term}” is a general environmental claim. Say what exactly is better, by how much and where, next to it.',
    hint: 'For example: “Our electricity use fell 12% from 2023 to 2025 in all our workshops.”',
  },
  'GEN-02': {
    message: 'The explanation is only behind a link or tooltip. Show it in the same view.',
    hint: 'Put the figure, the year and the boundary in the same paragraph or card; a link can lead to more.',
  },
  'GEN-03': {
    message:
      'The licence of the ecolabel named here is missing, has expired or covers something else.',
    hint: 'Give the number of the licence, what it covers and its last day, or leave the ecolabel out.',
  },
  'GEN-04': {
    message:
      'Symbols such as leaves can imply an environmental claim. Add a specific statement or use a neutral icon.',
    hint: 'Write, for example, “electricity use −12%, 2023–2025” beside the picture, or use a plug instead of the leaf.',
  },
  'SCP-01': {
    message: 'The text speaks of the whole organisation, but the goal covers only: {boundary}.',
    hint: 'Name the part in the same sentence, for example “in our main workshop”.',
  },
  'SCP-02': {
    message: 'Show which scopes the figure covers.',
    hint: 'Small firms often start with scopes 1 and 2: their own fuels, and the electricity and heat they buy.',
  },
  'SCP-03': {
    message: 'Value-chain wording needs scope 3 data.',
    hint: 'Until there are scope 3 figures, speak of “our own operations (scopes 1 and 2)”.',
  },
  'SCP-04': {
    message: 'Emissions of the area and of the organisation are mixed up.',
    hint: 'Say whose emissions they are, for example “emissions in the whole municipality” or “emissions from the town’s own buildings and vehicles”.',
  },
  'OFF-01': {
    message:
      'A product’s climate impact may not be presented as neutral, reduced or positive on the basis of offsetting (Annex I, 4c). Remove the claim.',
    hint: 'Say what has really changed, for example “making the product takes 20% less electricity than in 2022”.',
  },
  'OFF-02': {
    message: 'Say whether this product claim rests on offsetting.',
    hint: 'If no offsets are used, record that in the goal’s data (offsets.role: none). Until then Ilmi does not show the claim.',
  },
  'OFF-03': {
    message: 'Show own reductions and purchased credits separately, with amount and standard.',
    hint: 'For example: “Own emissions −30% since 2019. In addition, credits for 15\u00a0t\u00a0CO₂e were bought in 2025 (Gold Standard).”',
  },
  'OFF-04': {
    message:
      'Financing a project does not lower your own emissions. Describe it as a contribution.',
    hint: 'For example: “In 2025 we gave €500 to restore a bog; this is not counted in our figures.”',
  },
  'NEU-01': {
    message: 'Define “neutral”: boundary, method, remaining emissions.',
    hint: 'The figure alone often says more: “Emissions from our premises and vehicles −60% by 2030, compared with 2019.”',
  },
  'NEU-02': {
    message:
      '“Net zero” normally means deep cuts plus removals for the remaining emissions. Check the term.',
    hint: 'If the cut is smaller, give it as a figure, for example “−50% by 2030, compared with 2020”.',
  },
  'NEU-03': {
    message:
      'Explain that this goal means −80% from 2007 under the Hinku rules (with emission credits).',
    hint: 'For example: “Carbon neutral means here that emissions of the area fall by 80% from 2007 to 2030 under the Hinku rules, emission credits included.”',
  },
  'FUT-01': {
    message: 'A claim about the future needs a public implementation plan. Add its address.',
    hint: 'A page on your own website is a good start: what you will do, when and how it is paid for; until then the statement card says “No public plan recorded”.',
  },
  'FUT-02': {
    message: 'Add a measurable target: base year, target year, value and unit.',
    hint: 'For example: “Electricity use 120\u00a0MWh in 2023, at most 96\u00a0MWh in 2028.”',
  },
  'FUT-03': {
    message: 'The plan should list measures and resources.',
    hint: 'For example: “2026 LED lamps in the workshop (€4,000), 2027 heat pump (€15,000).”',
  },
  'FUT-04': {
    message: 'Name the independent expert who regularly checks progress.',
    hint: 'A financial auditor, an energy auditor or a university can check the figures; until then the statement card says that no independent check is recorded. If the expert is named already, record the independence, too (verification.independent).',
  },
  'FUT-05': {
    message: '{overdue}',
    hint: 'Ask for a new check and record its date; until then the statement card shows the old date.',
  },
  'FUT-06': {
    message: 'Publish the expert’s findings so that consumers can read them.',
    hint: 'A short summary on your own website is a good start; add its address to the data (verification.reportUrl).',
  },
  'FUT-07': {
    message: 'Add an interim target.',
    hint: 'For example, halfway: “at most 108\u00a0MWh in 2028, on the way to 96\u00a0MWh in 2033”.',
  },
  'FUT-08': {
    message: 'Write an aim as an aim (“we aim to”).',
    hint: 'For example: “We aim to cut our electricity use by 20% from 2023 to 2028.”',
  },
  'FUT-09': {
    message: 'Show how much of the target relies on removals or purchased credits.',
    hint: 'For example: “−90% by 2035, compared with 2020; 10 percentage points of this are removals”.',
  },
  'FUT-10': {
    message: 'This goal has ended, lapsed or been withdrawn, but the text presents it as current.',
    hint: 'Set a new goal that continues this one, or say how it ended.',
  },
  'FUT-11': {
    message: 'The check covered the emissions calculation, not the plan.',
    hint: 'Ask the expert to look at the plan and the progress too, and record what was checked.',
  },
  'LBL-01': {
    message:
      'This looks like a sustainability label. Labels need a certification scheme or a public authority behind them (Annex I, 2a).',
    hint: 'Use the statement card. It has the goal, the figures and the check, but does not look like a seal.',
  },
  'LBL-02': {
    message: 'The scheme description lacks: {missing}.',
    hint: 'Ask the owner of the scheme for its public terms and fill in what is missing.',
  },
  'LBL-03': {
    message: 'Give the authority, decision and public terms.',
    hint: 'For example: “Town board, 15\u00a0March\u00a02026, section\u00a042”, with links to the decision and the terms.',
  },
  'LBL-04': {
    message: 'Membership or a statement of one’s own is not certification.',
    hint: 'Write, for example, “Member of the climate network since 2026; the figures are our own”.',
  },
  'LBL-05': {
    message: 'This mark is not valid now ({reason}).',
    hint: 'Take the mark off the page until the goal, the membership or the label has been renewed.',
  },
  'LBL-07': {
    message: 'Social marks are labels too; add their basis.',
    hint: 'It can also be said in plain text, for example “we train two apprentices every year”.',
  },
  'SBT-01': {
    message: 'The recorded status is “{status}”, not “validated”.',
    hint: 'Write what SBTi’s register says, for example “we have committed to setting a target; it has not been validated yet”.',
  },
  'LEG-01': {
    message: 'This is required by law of everyone; do not present it as special.',
    hint: 'Say what goes beyond the requirement, or mention it neutrally: “as required of everyone in our trade”.',
  },
  'CMP-01': {
    message: 'Name what you compare with, the measure and the date.',
    hint: 'For example: “Metered electricity use per square metre was 15% lower in 2025 than in our old workshop in 2022.”',
  },
  'CMP-02': {
    message: 'Show the comparison method and data date.',
    hint: 'Write under the list how the order is made and which year the figures are from.',
  },
  'DAT-01': {
    message: 'Add {missing} to the figure.',
    hint: 'For example: “120\u00a0MWh, 2025, all premises, source: electricity company’s report” or “emissions −30% since 2019”; until then the statement card shows a missing boundary or source as “not stated”.',
  },
  'DAT-02': {
    message: '{shown}% does not match the data ({computed}%).',
    hint: 'Take the percentage from the data, or correct the starting or latest figure if it is wrong.',
  },
  'DAT-03': {
    message: 'The method changed in {year}; add a note or recalculate.',
    hint: 'For example: “From 2024 on, district heat is calculated with the supplier’s own emission factor.”',
  },
  'DAT-04': {
    message: 'The latest data is from {year}.',
    hint: 'Add the figure of the last full year, for example from the electricity company’s yearly consumption report.',
  },
  'DAT-05': {
    message: 'Mark the value as preliminary.',
    hint: 'Choose preliminary as its quality (quality: preliminary), and it shows beside the figure.',
  },
  'DAT-06': {
    message: 'Show absolute emissions too.',
    hint: 'For example: “2\u00a0kg\u00a0CO₂e per product, 14\u00a0t\u00a0CO₂e in all (2025)”.',
  },
  'DAT-07': {
    message: 'Show the value with and without emission credits.',
    hint: 'For example: “52\u00a0kt\u00a0CO₂e with emission credits, 58\u00a0kt\u00a0CO₂e without them”.',
  },
  'DAT-08': {
    message: 'The base year’s figure is unusually high; explain the choice.',
    hint: 'Choose a more ordinary year, or say what caused the figure, for example a cold winter.',
  },
  'LNG-01': {
    message: 'The language versions say different things.',
    hint: 'Choose the most cautious version and translate the others from it.',
  },
  'STY-01': {
    message: 'Link this story’s claim to a goal’s record.',
    hint: 'Choose the goal that the story is about (goals), or leave the claim out.',
  },
  'CTX-01': {
    message: 'Say who sees this and whether the organisation sells to consumers.',
    hint: 'Two fields are enough: network.audience and the organisation’s isTrader; until then the check assumes that consumers read this.',
  },
};

/** Words that fill the places of the messages. */
export const names: Readonly<Record<string, string>> = {
  // {missing} of DAT-01: “Add the unit and the source to the figure.”
  unit: 'the unit',
  boundary: 'the boundary',
  source: 'the source',
  baseYear: 'the base year',
  // {missing} of LBL-02
  terms: 'public terms',
  openAccess: 'fair access for every trader',
  stakeholders: 'consultation of experts and stakeholders',
  suspension: 'a procedure for suspending or withdrawing the use of the label',
  monitor: 'monitoring by an independent third party',
  owner: 'the owner',
  // {overdue} of FUT-05
  overdue: 'The latest check was on {date}; a new one is due.',
  undated: 'A new check was due by {date}.',
  // {reason} of LBL-05
  membershipExpired: 'the membership has expired',
  labelExpired: 'the label has expired',
  // {status} of SBT-01
  committed: 'committed',
  removed: 'removed',
  expiredStatus: 'expired',
  unknown: 'unknown',
  // {boundary} of SCP-01
  organization: 'part of the organisation',
  territory: 'part of the area',
  valueChain: 'part of the value chain',
  activity: 'part of the operations',
  productGroup: 'one product group',
  coverage: ' of the boundary',
  excluded: 'not included: ',
};

/** What every report ends with. */
export const footer = (rules: number): string =>
  `Automatic check of ${rules} rules. Guidance only, not legal advice; a clean result does not mean that a claim is lawful.`;
