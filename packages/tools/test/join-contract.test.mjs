// The receiver in @ilmi/client/testing as built. Run `npm run build` first.
import { createJoinReceiver, memoryJoinStore } from '@ilmi/client/testing';
import { joinMutations } from './join-contract.mjs';

const store = memoryJoinStore();
joinMutations('@ilmi/client/testing', createJoinReceiver({ store }), {
  stored: () => store.records.map(({ request }) => request),
});
