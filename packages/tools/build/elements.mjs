/**
 * What tools ask the manifest about. Nothing here reads a file, so that the workbench can use it, too.
 *
 * @typedef {object} Item
 * @property {string} name
 * @property {string} [description]
 * @property {string} [default]
 * @property {{text: string}} [type]
 * @property {string} [fieldName] of an attribute: its property
 *
 * @typedef {Item & {kind?: string, privacy?: string, attribute?: string, readonly?: boolean}} Member
 *
 * @typedef {object} Element a declaration of custom-elements.json that has a tag
 * @property {string} tagName
 * @property {string} name of its class
 * @property {string} [summary]
 * @property {string} [description]
 * @property {Item[]} [attributes]
 * @property {Member[]} [members]
 * @property {Item[]} [events]
 * @property {Item[]} [slots]
 * @property {Item[]} [cssParts]
 * @property {Item[]} [cssProperties]
 * @property {Item[]} [cssStates]
 */

/** The elements of a manifest. @param {{modules: {declarations: any[]}[]}} manifest @returns {Element[]} */
export const elementsIn = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);

/** Properties that a page's author can set and that are no attributes. @param {Element} element @returns {Member[]} */
export const propertiesOf = ({ members = [] }) =>
  members.filter(
    ({ kind, privacy, attribute, readonly }) =>
      kind === 'field' && privacy === 'public' && !attribute && !readonly,
  );

const upper = (/** @type {string} */ word) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The words that an element's own attributes know, from its types file: `goalBadgeVariants` is `variant`.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} types what the types file exports
 * @returns {Record<string, readonly string[]>}
 */
export function ownWords(tag, types) {
  const own = tag
    .replace(/^ilmi-/, '')
    .split('-')
    .map(upper)
    .join('');
  const words = Object.entries(types).flatMap(([list, value]) => {
    const [, form] = new RegExp(`^${own}(\\w+)s$`).exec(upper(list)) ?? [];
    return form && Array.isArray(value) ? [[form.toLowerCase(), value]] : [];
  });
  return Object.fromEntries(words);
}

/**
 * The words that attributes of all elements know, by the attribute's name.
 *
 * @param {Record<string, unknown>} vocabulary `@ilmi/core/vocabulary`
 * @returns {Record<string, readonly string[]>}
 */
export const sharedWords = (vocabulary) =>
  /** @type {any} */ ({
    quantity: vocabulary.quantities,
    basis: vocabulary.bases,
    direction: vocabulary.directions,
    boundary: vocabulary.boundaryKinds,
    accounting: vocabulary.accountings,
    unit: vocabulary.unitCodes,
    theme: vocabulary.goalThemes,
    topic: vocabulary.offerTopics,
    'latest-quality': vocabulary.observationQualities,
  });

/**
 * Attributes whose words depend on what the element shows.
 *
 * @param {Element} element
 * @param {Record<string, unknown>} vocabulary
 * @returns {Record<string, readonly string[]>}
 */
export function elementWords({ tagName, attributes = [] }, vocabulary) {
  const showsGoal = attributes.some(({ name }) => name === 'goal-title');
  /** @type {Record<string, Record<string, unknown>>} */
  const own = {
    'ilmi-action-list': { status: vocabulary.actionStatuses },
    'ilmi-member-list': { kind: vocabulary.organizationKinds },
    'ilmi-offer-list': { kind: vocabulary.offerKinds },
  };
  return /** @type {any} */ (
    showsGoal
      ? { kind: vocabulary.goalKinds, status: vocabulary.goalStatuses }
      : (own[tagName] ?? {})
  );
}
