import '@ilmi/elements/define/action-list.js';
import { itemStories } from '../support/item-stories.js';

const { meta, one, state } = itemStories('ilmi-action-list');

export default { ...meta, title: 'Elements/Action list' };

export const All = one();
export const OneOrganization = one({ organization: 'mallileipomo' });
export const WithButton = one({ limit: 2 });

export const StateLoading = state('loading');
export const StateReady = state('ready');
export const StateEmpty = state('empty');
export const StateError = state('error');
export const StateStale = state('stale');
