/*
 * The shape of the document for the reader: most of what a page loads in order to read a document,
 * so it is written to be short on the wire. It rests on a property of the format: a key has one
 * type wherever it stands. The few exceptions follow at the end, as `key@parent`.
 * `schema/` says the same with zod, and a property test holds the two together.
 *
 *   ;type key key  the type of these keys, `type*` a list of it
 *   key!a!b        a record that is nothing without its fields a and b
 *   key!a/b        … without exactly one of a and b; of both, a wins
 *   key!/a/b       … of a and b, at most one; a wins
 */
export const shape =
  'text title name summary statement note by retention hint industry subject recordedBy alt credit ' +
  'excluded unitLabel body resources verifier findings treatment owner author place organizer ' +
  'publisher reason' +
  ';word ilmi kind licence email phone code country audience theme unit municipality scheme size ' +
  'direction status quantity basis accounting quality state reference standard role definition ' +
  'accreditation bodyFormat language timeZone topic rule path level' +
  ';word* languages tags scope' +
  ';id id organization renews partOf source' +
  ';url url privacyUrl termsUrl src reportUrl decisionUrl online self site hub' +
  ';date date start end since validFrom validUntil reviewDue due done on published nextReview ' +
  'nextDue retrieved' +
  ';date-time updated' +
  ';nothing __proto__' +
  ';boolean isTrader decorative independent legalRequirement openAccess stakeholders suspension' +
  ';number value change points valueWithoutCredits' +
  ';number:0-100 coverage share' +
  ';number:1900-2200 year' +
  ';number:1-120 months' +
  ';number:1-99999 width height' +
  ';number:1-3* scopes' +
  ';number:1-15* scope3Categories' +
  ';record network!id!name operator!name provider!name contact renewal!months logo!src image!src ' +
  'membership boundary!kind measure!quantity!unit!basis baseline!date/year ' +
  'target!date/year!/value/change/points period!start!end assessment!state decision plan ' +
  'verification offsets!role removals residual neutrality!definition framework!name label!basis ' +
  'authority monitor effect!value!unit links join!kind!url checks' +
  ';record* organizations!id!kind!name goals!id!organization!title!kind actions!id!organization!title ' +
  'stories!id!title events!id!title!start offers!id!title!kind sources!id!name ' +
  'municipalities!code!name templates!id!title identifiers!scheme!value recognitions!scheme ' +
  'interim!date/year!/value/change/points observations!value!date/period/year milestones!title ' +
  'measures!title off!rule!reason found!rule' +
  ';record scheme@label' +
  ';id* goals@actions goals@stories' +
  ';word name@framework value@identifiers' +
  ';date updated@plan' +
  ';date-or-time published@stories' +
  ';date-or-local-time start@events end@events' +
  ';url-or-contact url@contact url@join';
