import type { Say } from './messages/messages.js';

/** What a file is that is no table, and what to do about it; by its first bytes. */
export function foreignBytes(bytes: Uint8Array): Say | undefined {
  const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0) return ({ files }) => files.empty;
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    // A compound file: names of its parts are UTF-16.
    const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
    return text.includes('EncryptedPackage')
      ? ({ files }) => files.password
      : ({ files }) => files.xls;
  }
  if (starts(0x25, 0x50, 0x44, 0x46)) return ({ files }) => files.pdf;
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff))
    return ({ files }) => files.picture;
  return undefined;
}

/** The same, by its first letters. */
export function foreignText(text: string): Say | undefined {
  const start = text.trimStart().slice(0, 2000);
  if (/^(?:<\?xml[\s\S]*?<(?:\w+:)?Workbook|<Workbook)/i.test(start))
    return ({ files }) => files.xml2003;
  if (start.startsWith('<')) return ({ files }) => files.html;
  if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(start)) return ({ files }) => files.json;
  return undefined;
}
