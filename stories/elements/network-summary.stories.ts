import '@ilmi/elements/define/network-summary.js';
import { directory } from '../support/directory.js';
import { itemStories } from '../support/item-stories.js';

const { meta, one, state } = itemStories('ilmi-network-summary', {}, directory);

export default { ...meta, title: 'Elements/Network summary' };

export const ViewFigures = one({ view: 'figures' });
export const ViewBars = one({ view: 'bars' });
export const OneMunicipality = one({ municipality: '9901' });

export const StateLoading = state('loading');
export const StateReady = state('ready');
export const StateEmpty = state('empty');
export const StateError = state('error');
export const StateStale = state('stale');
