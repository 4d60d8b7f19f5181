/** Whether a Finnish business id (`0000001-9`) is well formed and its check digit right. */
export function isBusinessId(value: string): boolean {
  if (!/^\d{7}-\d$/.test(value)) return false;
  const sum = [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, at) => sum + weight * +value[at]!, 0);
  const rest = sum % 11;
  // 11 − 1 would be the digit 10, so numbers with the remainder 1 are not given out.
  return rest !== 1 && +value[8]! === (rest === 0 ? 0 : 11 - rest);
}
