import { Inflate, inflateSync } from 'fflate';
import type { Say } from './messages/messages.js';

/*
 * Unpacking a zip whose author is unknown. What a zip says about its size may be a lie, so the bytes are
 * counted as they come.
 */

const endOfDirectory = 0x06054b50;
const entryInDirectory = 0x02014b50;
const localHeader = 0x04034b50;

/** A workbook has a few dozen parts. */
const maxParts = 5_000;
/** Bytes that are given to the unpacker at once. */
const step = 16_384;

/**
 * The parts of a zip, by their names.
 *
 * @param maxBytes As much may come out of it.
 * @param wanted Names of the parts that are unpacked.
 * @param refusal Makes the error that is thrown.
 */
export function unzip(
  bytes: Uint8Array,
  maxBytes: number,
  wanted: RegExp,
  refusal: (what: Say) => Error,
): Map<string, Uint8Array> {
  const cutOff = () => refusal(({ files }) => files.cutOff);
  const tooLarge = () => refusal(({ files }) => files.unpacksToMore(maxBytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = new Map<string, Uint8Array>();
  let left = maxBytes;
  try {
    let end = bytes.length - 22;
    // A comment of at most 65,535 bytes may follow.
    while (end >= 0 && end > bytes.length - 65_558 && view.getUint32(end, true) !== endOfDirectory)
      end--;
    if (end < 0 || view.getUint32(end, true) !== endOfDirectory) throw cutOff();
    const count = view.getUint16(end + 10, true);
    if (count > maxParts) throw refusal(({ files }) => files.tooManyParts(count, maxParts));
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== entryInDirectory) throw cutOff();
      const flags = view.getUint16(at + 8, true);
      const method = view.getUint16(at + 10, true);
      const size = view.getUint32(at + 20, true);
      const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
        view.getUint16(at + offset, true),
      ) as [number, number, number];
      const local = view.getUint32(at + 42, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
      at += 46 + nameLength + extraLength + commentLength;
      if (!wanted.test(name)) continue;
      if (flags & 1) throw refusal(({ files }) => files.password);
      if (view.getUint32(local, true) !== localHeader) throw cutOff();
      const start =
        local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + size > bytes.length) throw cutOff();
      const packed = bytes.subarray(start, start + size);
      if (method !== 0 && method !== 8) throw cutOff();
      const part = method === 0 ? packed : inflated(packed, left, tooLarge);
      left -= part.length;
      if (left < 0) throw tooLarge();
      parts.set(name, part);
    }
  } catch (cause) {
    // Beyond the end of the bytes, or in what is no such compression.
    const { code } = cause as { code?: unknown };
    throw cause instanceof RangeError || typeof code === 'number' ? cutOff() : cause;
  }
  return parts;
}

/** Deflate makes at most so much of a byte. */
const mostOfByte = 1_032;

function inflated(packed: Uint8Array, most: number, tooLarge: () => Error): Uint8Array {
  if (packed.length * mostOfByte <= most) return inflateSync(packed);
  const chunks: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((chunk) => {
    length += chunk.length;
    chunks.push(chunk);
  });
  for (let at = 0; at < packed.length || at === 0; at += step) {
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    if (length > most) throw tooLarge();
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
