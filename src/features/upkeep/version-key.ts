/** Where the log of a guide goes on: after this version of this document. */
import type { VersionKey } from './change-queries.ts';

export function writeVersionKey({ at, kind, key, version }: VersionKey): string {
  return [at.toISOString(), kind, key, version].join(' ');
}

const form = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z) (guide|guide-part|citizen-page|fact) ([a-z0-9./-]{1,120}) (\d{1,9})$/;

/** Undefined for the first page, and for what nobody but a tinkerer sends. */
export function readVersionKey(text: string | undefined): VersionKey | undefined {
  const [, at = '', kind, key = '', version] = form.exec(text ?? '') ?? [];
  const known = kinds.find((one) => one === kind);
  if (known === undefined || Number.isNaN(Date.parse(at))) return undefined;
  return { at: new Date(at), kind: known, key, version: Number(version) };
}

const kinds = ['guide', 'guide-part', 'citizen-page', 'fact'] as const;
