/** How far a zone's clocks are ahead of UTC at an instant; both in milliseconds. */
export type Clock = (instant: number) => number;

/** Making a formatter costs far more than using it, and a calendar file asks a thousand times. */
const clocks = new Map<string, Clock | undefined>();

/** The clocks of a zone; undefined without a name, and for one that the browser does not know. */
export function clockOf(timeZone: string | undefined): Clock | undefined {
  if (!timeZone) return undefined;
  if (!clocks.has(timeZone)) clocks.set(timeZone, makeClock(timeZone));
  return clocks.get(timeZone);
}

function makeClock(timeZone: string): Clock | undefined {
  try {
    const two = '2-digit';
    const format = new Intl.DateTimeFormat('en-US', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: two, day: two },
      ...{ hour: two, minute: two, second: two },
    });
    return (instant) => {
      const [month, day, year, ...time] = format.format(instant).match(/\d+/g)!.map(Number);
      const [hour, minute, second] = time as [number, number, number];
      const shown = Date.UTC(year!, month! - 1, day, hour, minute, second);
      return shown - Math.floor(instant / 1000) * 1000;
    };
  } catch {
    return undefined;
  }
}

export const aDay = 86_400_000;

/** A local time as if it were UTC, in milliseconds; a day is its midnight. */
export const asUtc = (local: string): number =>
  Date.parse(`${local}${local.length > 10 ? '' : 'T00:00'}Z`);

/** The day of a local time that is given as if it were UTC, `YYYY-MM-DD`. */
export const dayOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);

/**
 * The instant of a local time, as RFC 5545, 3.3.5 reads it: a time that the clocks leave out counts
 * from before their change, and of one that they show twice the first is meant.
 */
export function instantOf(local: string, clock: Clock): number {
  const wall = asUtc(local);
  // No zone is a whole day away from UTC.
  const before = clock(wall - aDay);
  const after = clock(wall + aDay);
  return wall - ([before, after].find((offset) => clock(wall - offset) === offset) ?? before);
}
