import { runHostileTests } from '../testing/hostile.js';
import { IlmiGoalBadge } from './goal-badge.js';
import { goalBadgeVariants } from './goal-badge.types.js';

runHostileTests({
  tag: 'ilmi-goal-badge',
  Class: IlmiGoalBadge,
  attribute: 'variant',
  forms: goalBadgeVariants,
  form: 'statement',
  elements: 'a article b circle dd div dl dt line p path rect slot span svg text',
  attributes:
    'aria-hidden aria-label aria-level aria-valuemax aria-valuemin aria-valuenow aria-valuetext ' +
    'class cx cy d data-room dominant-baseline height href lang part r role rx ' +
    'stroke-dasharray text-anchor transform viewBox width x x1 x2 y y1 y2',
  shows:
    'nimi kirjaaja pois huomio arvioija arvio valtuusto tarkastaja hyvitys poistuma jäännös määritelmä'.split(
      ' ',
    ),
});
