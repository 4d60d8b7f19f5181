import type { IsoDate, Moment } from './types.js';

/*
 * Calendar days are ISO strings and are compared as strings. Only lengths and sums go through
 * Date.UTC, where no time zone and no daylight saving can shift a day.
 */

const DAY = 864e5;

const utc = (day: IsoDate, months = 0): number =>
  Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1 + months, +day.slice(8, 10));

const iso = (time: number): IsoDate => new Date(time).toISOString().slice(0, 10);

/** Days from one calendar day to another; negative when `to` is earlier, `NaN` for a malformed day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (utc(to) - utc(from)) / DAY;
}

/** The calendar day a number of days later (earlier when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return iso(utc(day) + days * DAY);
}

/**
 * The same day of the month a number of months later, or that month's last day when it is
 * shorter: 31 January and one month is 28 or 29 February.
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const sum = iso(utc(day, months));
  // A day that the month does not have runs over into the next one; its number is the overrun.
  return sum.slice(8) === day.slice(8, 10) ? sum : addDays(sum, -Number(sum.slice(8)));
}

/**
 * The day at which a moment or a figure stands: the last day of its period, its date, or the
 * 31 December of its year. `null` when none is known.
 */
export function endOf(
  moment: (Moment & { period?: { end: IsoDate } }) | undefined,
): IsoDate | null {
  return moment?.period?.end ?? moment?.date ?? (moment?.year ? `${moment.year}-12-31` : null);
}
