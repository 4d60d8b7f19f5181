/** Nothing jumps on the whole pages of the kit. In a file of its own: together, both would take too long. */
import { KIT, pageTests } from './helpers.mjs';
import { layoutTests } from './layout.mjs';

await pageTests((frame) => layoutTests(frame, KIT));
