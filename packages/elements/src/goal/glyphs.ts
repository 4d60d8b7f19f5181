import type { LifeCycle } from '@ilmi/core';

/*
 * Shapes that stand beside a word, so that no state is told by colour alone. Each is one path in a
 * 12 × 12 box, filled with the text's colour (even-odd). No leaf, globe or tick: a mark like that
 * could itself be read as an environmental claim.
 */
const disc = 'M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1z';
const ring = `${disc}m0 1.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z`;
const diamond = 'M6 0l6 6-6 6-6-6z';

export const lifeCycleGlyphs: Record<LifeCycle, string> = {
  active: disc,
  renewalDue: 'M6 1a5 5 0 1 1 0 10A5 5 0 1 1 6 1zm0 1.5v7a3.5 3.5 0 1 0 0-7z',
  lapsed: ring,
  ended: diamond,
  upcoming: `${diamond}m0 2.1L2.1 6 6 9.9 9.9 6z`,
  withdrawn: 'M2.4 1L6 4.6 9.6 1 11 2.4 7.4 6 11 9.6 9.6 11 6 7.4 2.4 11 1 9.6 4.6 6 1 2.4z',
};

export const paceGlyphs: Record<string, string> = {
  reached: `${ring}m0 1.8a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4z`,
  onTrack: 'M0 5.2h8L5.2 2.3 6.3 1.2 11.1 6 6.3 10.8 5.2 9.7 8 6.8H0z',
  movingAway: 'M12 5.2H4l2.8-2.9-1.1-1.1L.9 6l4.8 4.8 1.1-1.1L4 6.8h8z',
  behind: 'M6 .8l5.8 10.4H.2zM5.3 4.6v3.2h1.4V4.6zm0 4.1v1.3h1.4V8.7z',
  old: `${ring}m-.7.9h1.4v2.3L8 8 7 8.9 5.3 6.9z`,
  ended: diamond,
};
