/** Ids: UUID version 7 (RFC 9562), made here so that a row has its name before it is stored, and rows sort by time. */
import { randomBytes } from 'node:crypto';

let lastTime = 0;
let counter = 0;

/** A new id. Within one millisecond a counter keeps the order in which they were made (RFC 9562, 6.2, method 1). */
export function newId(now: number = Date.now()): string {
  counter = now === lastTime ? (counter + 1) & 0xfff : 0;
  lastTime = now;
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const form = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is an id of ours. */
export function isId(text: string | undefined): text is string {
  return text !== undefined && form.test(text);
}
