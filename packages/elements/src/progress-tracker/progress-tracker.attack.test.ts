import { runHostileTests } from '../testing/hostile.js';
import { IlmiProgressTracker } from './progress-tracker.js';
import { progressTrackerViews } from './progress-tracker.types.js';

runHostileTests({
  tag: 'ilmi-progress-tracker',
  Class: IlmiProgressTracker,
  attribute: 'view',
  forms: progressTrackerViews,
  form: 'pathway',
  elements:
    'a article b circle dd details div dl dt li line ol p path polyline rect slot small span ' +
    'summary svg table tbody td text th thead tr',
  attributes:
    'aria-hidden aria-label aria-level aria-valuemax aria-valuemin aria-valuenow aria-valuetext ' +
    'class cx cy d data-room dominant-baseline dy height href lang part points ' +
    'preserveAspectRatio r role rx scope stroke-dasharray text-anchor transform vector-effect ' +
    'viewBox width x x1 x2 y y1 y2',
  shows:
    'nimi kirjaaja pois huomio arvioija arvio valtuusto tarkastaja hyvitys poistuma jäännös määritelmä'.split(
      ' ',
    ),
});
