/** Nothing jumps on the network's pages of the kit, which are the longest. */
import { KIT, pageTests } from './helpers.mjs';
import { layoutTests } from './layout.mjs';

await pageTests((frame) =>
  layoutTests(
    frame,
    KIT.filter((site) => site.includes('network')),
  ),
);
