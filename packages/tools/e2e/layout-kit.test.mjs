/** Nothing jumps on the pages of the kit. In files of their own: all in one would take too long. */
import { KIT, pageTests } from './helpers.mjs';
import { layoutTests } from './layout.mjs';

await pageTests((frame) =>
  layoutTests(
    frame,
    KIT.filter((site) => !site.includes('network')),
  ),
);
