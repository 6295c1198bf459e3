/** From the bytes of a file to its text, in whichever encoding an office program left it. */

const starts = {
  utf8: [0xef, 0xbb, 0xbf],
  utf16le: [0xff, 0xfe],
  utf16be: [0xfe, 0xff],
  zip: [0x50, 0x4b, 0x03, 0x04],
  oldOffice: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
} as const;

export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'spreadsheet' }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'no-list' };

/** UTF-8 with or without a mark, UTF-16 with one, and otherwise Windows-1252, in which every byte is a letter. */
export function readText(bytes: Uint8Array): ReadText {
  const begins = (mark: readonly number[]) => mark.every((byte, index) => bytes[index] === byte);
  if (begins(starts.zip) || begins(starts.oldOffice)) return { kind: 'spreadsheet' };
  if (begins(starts.pdf)) return { kind: 'pdf' };
  if (begins(starts.utf16le)) return { kind: 'text', text: new TextDecoder('utf-16le').decode(bytes) };
  if (begins(starts.utf16be)) return { kind: 'text', text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) return { kind: 'no-list' };
  return { kind: 'text', text: asUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes) };
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
