import '@ilmi/elements/define/story-card.js';
import { itemStories } from '../support/item-stories.js';

const { meta, alone, one, state } = itemStories('ilmi-story-card', { story: 'aurinkopaneelit' });

export default { ...meta, title: 'Elements/Story card' };

export const FromDocument = one();
export const FromAttributes = alone({
  'story-title': 'Solpaneler på bageriets tak',
  'story-summary': 'På sommaren värms ugnen med egen el.',
  'organization-name': 'Mallileipomo Oy',
  published: '2026-06-12',
  lang: 'sv',
});

export const StateLoading = state('loading');
export const StateReady = state('ready');
export const StateEmpty = state('empty');
export const StateError = state('error');
export const StateStale = state('stale');
