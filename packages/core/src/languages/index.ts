import type { Catalogue } from './catalogue.js';
import { en } from './en.js';
import { fi } from './fi.js';
import { sv } from './sv.js';

/** Every language that Ilmi speaks, by its primary subtag. Finnish first. */
export const catalogues: Readonly<Record<string, Catalogue>> = { fi, sv, en };
