/** What a file is that is no table, and what to do about it; by its first bytes. */
export function foreignBytes(bytes: Uint8Array): string | undefined {
  const starts = (...head: number[]) => head.every((byte, index) => bytes[index] === byte);
  if (bytes.length === 0)
    return 'expected a table, came an empty file. Look whether it was saved, and at the address.';
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    // A compound file: names of its parts are UTF-16.
    const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
    return text.includes('EncryptedPackage')
      ? 'expected a workbook, came one that is protected with a password. Save a copy without the password.'
      : 'expected .xlsx or .ods, came an old Excel workbook (.xls). Open it and save it as .xlsx.';
  }
  if (starts(0x25, 0x50, 0x44, 0x46))
    return 'expected a table, came a PDF. Save the table itself as .xlsx or CSV.';
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff))
    return 'expected a table, came a picture. Look at the address.';
  return undefined;
}

/** The same, by its first letters. */
export function foreignText(text: string): string | undefined {
  const start = text.trimStart().slice(0, 2000);
  if (/^(?:<\?xml[\s\S]*?<(?:\w+:)?Workbook|<Workbook)/i.test(start))
    return 'expected CSV, .xlsx or .ods, came an XML spreadsheet of Excel 2003. Open it and save it as .xlsx.';
  if (start.startsWith('<'))
    return 'expected a table, came a web page (HTML), perhaps one saved as .xls or a page for signing in. Open it in a spreadsheet program and save it as .xlsx, or look whether the address is that of the file itself.';
  if (/^(?:\{\s*["}]|\[\s*[[{"\]])/.test(start))
    return 'expected CSV, came JSON. An Ilmi document is imported without a spreadsheet.';
  return undefined;
}
