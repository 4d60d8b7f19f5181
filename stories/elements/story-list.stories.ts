import '@ilmi/elements/define/story-list.js';
import { itemStories } from '../support/item-stories.js';

const { meta, one, state } = itemStories('ilmi-story-list');

export default { ...meta, title: 'Elements/Story list' };

export const Newest = one();
export const OneTheme = one({ theme: 'waste' });
export const WithButton = one({ limit: 2 });

export const StateLoading = state('loading');
export const StateReady = state('ready');
export const StateEmpty = state('empty');
export const StateError = state('error');
export const StateStale = state('stale');
