/*
 * How Finnish and Swedish print numbers in a sentence. What a person is told to type has no `−` and no
 * spaces in it: `-27,5`.
 */

/** `−27,5` */
export const printed = (value: number): string => typed(value).replace('-', '−');

/** `-27,5` */
export const typed = (value: number): string => String(value).replace('.', ',');

/** A number of things: `32 767`, with spaces that do not break; `4096`. */
export const counted = (count: number): string =>
  count < 10_000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');

/** `31.5.2027`, or `31.5.2027 klo 18.00` of `2027-05-31T18:00`. */
export function day(date: string, at: 'klo' | 'kl.'): string {
  const [days = '', time] = date.split('T');
  const written = days.split('-').map(Number).reverse().join('.');
  return time === undefined ? written : `${written} ${at} ${time.replaceAll(':', '.')}`;
}
