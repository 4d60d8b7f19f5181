import '@ilmi/elements/define/member-list.js';
import { directory } from '../support/directory.js';
import { itemStories } from '../support/item-stories.js';

const { meta, one, state } = itemStories('ilmi-member-list', { limit: 6 }, directory);

export default { ...meta, title: 'Elements/Member list' };

export const ViewGrid = one({ view: 'grid' });
export const ViewTable = one({ view: 'table' });
export const CompaniesOfOneMunicipality = one({ kind: 'company', municipality: '9901' });

export const StateLoading = state('loading');
export const StateReady = state('ready');
export const StateEmpty = state('empty');
export const StateError = state('error');
export const StateStale = state('stale');
