import type { Progress } from '@ilmi/core';

/** Positions on the bar, percent of its width from the left. */
export interface Bar {
  /** Where the base level is; above 0 only when progress is negative. */
  base: number;
  /** Where the target is; below 100 only when it has been passed. */
  target: number;
  fillStart: number;
  fillWidth: number;
  /** The bar runs away from the target. */
  negative: boolean;
  /** Where the time is; `null` when unknown. */
  time: number | null;
  /** Side of the mark on which its label has room. */
  anchor: 'start' | 'middle' | 'end';
  /** Where the interim targets are, as far as the bar reaches. */
  stages: number[];
}

// The bar shows at most one whole distance on either side; the numbers beside it tell the rest.
const FARTHEST = 1;

/** Geometry of a progress bar that also tells progress below 0 and above 100 %. */
export function barOf({
  achieved,
  elapsed,
  stages,
}: Pick<Progress, 'achieved' | 'elapsed' | 'stages'>): Bar {
  const shown = Math.min(Math.max(achieved, -FARTHEST), 1 + FARTHEST);
  const low = Math.min(0, shown);
  const high = Math.max(1, shown);
  const at = (value: number) => round(((value - low) / (high - low)) * 100);
  const time = elapsed === null ? null : at(elapsed);
  return {
    base: at(0),
    target: at(1),
    fillStart: Math.min(at(0), at(shown)),
    fillWidth: round(Math.abs(at(shown) - at(0))),
    negative: shown < 0,
    time,
    anchor: time === null || (time > 22 && time < 78) ? 'middle' : time < 50 ? 'start' : 'end',
    stages: stages.map(at).filter((stage) => stage >= 0 && stage <= 100),
  };
}

const round = (percent: number) => Math.round(percent * 100) / 100;
