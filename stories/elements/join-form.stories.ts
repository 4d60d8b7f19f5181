import '@ilmi/elements/define/join-form.js';
import { directory } from '../support/directory.js';
import { itemStories } from '../support/item-stories.js';

/** Requests go nowhere: the workbench has no receiver. What is written stays, as on any page. */
const receiver = {
  receiver: 'hub',
  action: 'https://hub.example.org/v1/joins',
  controller: 'Esimerkkilän kunta',
  'privacy-href': 'https://esimerkkila.example.org/tietosuoja/',
  retention: '24 kk',
};

const { meta, one, state } = itemStories('ilmi-join-form', receiver, directory);

export default { ...meta, title: 'Elements/Join form' };

export const PurposeJoin = one({ purpose: 'join' });
export const PurposeRenew = one({ purpose: 'renew' });
export const PurposeResult = one({ purpose: 'result' });

export const ReceiverHub = one({ receiver: 'hub' });
export const ReceiverForm = one({ receiver: 'form', action: 'https://example.org/join.php' });
export const ReceiverMailto = one({ receiver: 'mailto', action: 'mailto:posti@example.org' });

export const StateLoading = state('loading');
export const StateReady = state('ready');
export const StateEmpty = state('empty');
export const StateError = state('error');
export const StateStale = state('stale');
