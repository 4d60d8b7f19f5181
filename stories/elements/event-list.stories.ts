import '@ilmi/elements/define/event-list.js';
import { itemStories } from '../support/item-stories.js';

const { meta, one, state } = itemStories('ilmi-event-list');

export default { ...meta, title: 'Elements/Event list' };

export const All = one();
export const OneAtATime = one({ limit: 1 });

export const StateLoading = state('loading');
export const StateReady = state('ready');
export const StateEmpty = state('empty');
export const StateError = state('error');
export const StateStale = state('stale');
