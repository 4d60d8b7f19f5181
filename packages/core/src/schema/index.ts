/*
 * `@ilmi/core/schema`: the strict side of the document. For publishers, build tools and receivers;
 * pages that only show a document use `readDocument` and load no zod.
 */
export { documentSchema } from './document.js';
export { joinRequestSchema } from './join.js';
export { joinProblems, validateDocument, validateJoinRequest, type Issue } from './issues.js';
export type { IssueLanguage } from './words/words.js';
export { joinFormFields, joinFromForm, type JoinForm } from './join-form.js';
export { canonicalJson } from './canonical.js';
export { nearest } from './nearest.js';
export { isBlank } from '../read.js';
export { documentJsonSchema, joinJsonSchema, type JsonSchema } from './json-schema.js';
export { isBusinessId } from '../join-values.js';
