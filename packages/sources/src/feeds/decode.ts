/** What bytes say, and by which encoding. */
export interface Decoded {
  text: string;
  /** Set when the bytes are in another encoding than they or their server say. */
  problem?: string;
}

/**
 * The text of a feed. A byte order mark comes first; then bytes that are valid UTF-8 are UTF-8, since
 * nothing else looks like it; then what the server or the file itself says, else Windows-1252.
 *
 * @param type The header `Content-Type`.
 */
export function decode(bytes: Uint8Array, type: string | null): Decoded {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return { text: read(bytes, 'utf-16be') };
  if (first === 0xff && second === 0xfe) return { text: read(bytes, 'utf-16le') };
  const head = String.fromCharCode(...bytes.slice(0, 200));
  const told =
    /charset\s*=\s*["']?([\w.:-]+)/i.exec(type ?? '')?.[1] ??
    /^[^<]{0,3}<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  const label = labelOf(told);
  try {
    const text = read(bytes, 'utf-8', true);
    const isPlain = !label || label === 'utf-8' || !/[^\0-\x7f]/.test(text);
    return isPlain ? { text } : { text, problem: `says that it is in ${told}, but is UTF-8` };
  } catch {
    const other = label && label !== 'utf-8' ? label : 'windows-1252';
    const text = read(bytes, other);
    return other === label
      ? { text }
      : { text, problem: `says that it is in ${told ?? 'UTF-8'}, but is not; read as ${other}` };
  }
}

const read = (bytes: Uint8Array, label: string, fatal = false): string =>
  new TextDecoder(label, { fatal }).decode(bytes);

/** The name that decoders have for an encoding, or `undefined` for one that they do not know. */
function labelOf(told: string | undefined): string | undefined {
  try {
    return told && new TextDecoder(told).encoding;
  } catch {
    return undefined;
  }
}
