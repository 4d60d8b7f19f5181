import type { SourceFinding } from '@ilmi/client';

/** The columns of a municipality's file, in the order in which they are known. */
export const COLUMNS = [
  'vuosi',
  'hinku_laskenta',
  'päästökauppa',
  'taso_3',
  'taso_4',
  'taso_5',
  'kt',
  'kt_tuuli',
  'GWh',
] as const;

/** Those that are read. */
export const NEEDED = ['vuosi', 'hinku_laskenta', 'taso_3', 'kt', 'kt_tuuli'] as const;

/**
 * CRC-32 of a header, eight hexadecimal digits. A different one says that the file has changed, also
 * where the names still fit.
 */
export function checksum(header: readonly string[]): string {
  let crc = ~0;
  for (const byte of new TextEncoder().encode(header.join(';'))) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

/** A header without the white space and quotes that spreadsheets add. */
export const headerOf = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim());

/**
 * What differs between a header and the known one, column by column.
 *
 * @param file What the file is called in the findings' paths.
 */
export function differences(header: readonly string[], file: string): SourceFinding[] {
  const found = checksum(header);
  const known = checksum(COLUMNS);
  if (found === known) return [];
  const at = (name: string) => `${file}, column "${name}"`;
  const missing = COLUMNS.filter((name) => !header.includes(name)).map((name) => ({
    path: at(name),
    message: (NEEDED as readonly string[]).includes(name)
      ? `is missing, and figures cannot be read without it; the file has ${header.join(', ')}`
      : 'is missing; it is not read, so figures are not affected',
  }));
  const added = header
    .filter((name) => !(COLUMNS as readonly string[]).includes(name))
    .map((name) => ({
      path: at(name),
      message: 'is new and is not read; see what SYKE says of it',
    }));
  const order = {
    path: `${file}, header`,
    message: `has the known columns in another order (checksum ${found}, known ${known}); columns are found by name, so figures are not affected`,
  };
  return missing.length || added.length ? [...missing, ...added] : [order];
}
