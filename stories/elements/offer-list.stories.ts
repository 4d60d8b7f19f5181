import '@ilmi/elements/define/offer-list.js';
import { itemStories } from '../support/item-stories.js';

const { meta, one, state } = itemStories('ilmi-offer-list');

export default { ...meta, title: 'Elements/Offer list' };

export const All = one();
export const OnlyNeeds = one({ kind: 'need' });

export const StateLoading = state('loading');
export const StateReady = state('ready');
export const StateEmpty = state('empty');
export const StateError = state('error');
export const StateStale = state('stale');
