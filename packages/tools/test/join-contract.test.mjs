// The receiver in @ilmi/client/testing as built. Run `npm run build` first.
import { createJoinReceiver, memoryJoinStore } from '@ilmi/client/testing';
import { runJoinContract } from './join-contract.mjs';

const store = memoryJoinStore();
runJoinContract('@ilmi/client/testing', createJoinReceiver({ store }), {
  stored: () => store.records.map(({ request }) => request),
});
