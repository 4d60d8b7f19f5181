import { defineSource } from '@ilmi/client';
import * as z from 'zod/mini';

/** A source with a slip in it, to see what a page makes of that. */
defineSource({
  type: 'broken',
  options: z.strictObject({}),
  capabilities: { browser: true, build: false, join: false, live: false },
  create: () => ({
    async read() {
      throw new TypeError('the list of stations has no names');
    },
  }),
});
