/* Every element and every language in one file, for pages that want a single script. */
import { en } from '@ilmi/core/languages/en.js';
import { sv } from '@ilmi/core/languages/sv.js';
import { addCatalogues } from '../base/languages.js';
import '../define/all.js';

addCatalogues(sv, en);

export * from '../index.js';
