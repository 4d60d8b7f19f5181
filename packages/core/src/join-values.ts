/*
 * Values of a join form as people write them. The form and every receiver read them with these, so that
 * nobody is told two things.
 */

/**
 * A number with spaces, a decimal comma and U+2212 minus, or with a point, and a percent sign behind it if one
 * likes; NaN when it is none.
 */
export function numberFrom(text: string): number {
  const plain = text
    .replace(/\s|%\s*$/g, '')
    .replace('\u2212', '-')
    .replace(',', '.');
  return /^[-+]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : NaN;
}

/** A web address with its scheme: people leave `https://` out. Other schemes stay as they are. */
export function webAddressFrom(text: string): string {
  if (text.startsWith('//')) return `https:${text}`;
  // `example.org:8080` has a port and no scheme; in `mailto:` and `javascript:` there is no dot.
  return /^(?:[a-z][a-z\d+-]*:|[a-z][a-z\d+.-]*:\/\/)/i.test(text) ? text : `https://${text}`;
}

/**
 * The shape of an email address. Every part is matched in one way only, so a hostile value takes no
 * longer than a good one.
 */
export const emailShape = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;

/** Whether a Finnish business id (`0000001-9`) is well formed and its check digit right. */
export function isBusinessId(value: string): boolean {
  if (!/^\d{7}-\d$/.test(value)) return false;
  const sum = [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, at) => sum + weight * +value[at]!, 0);
  const rest = sum % 11;
  // 11 − 1 would be the digit 10, so numbers with the remainder 1 are not given out.
  return rest !== 1 && +value[8]! === (rest === 0 ? 0 : 11 - rest);
}
