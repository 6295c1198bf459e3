/** A forgotten setting is told at the start. */
import { describe, expect, it } from 'vitest';
import { readConfig } from '#shared/config.ts';
import { startWarnings } from './start-warnings.ts';

describe('at the start', () => {
  it('a public address over HTTPS without PROXY is told, since something else must speak HTTPS', () => {
    const [warning = ''] = startWarnings(readConfig({ PUBLIC_URL: 'https://digimee.town.be' }));
    expect(warning).toContain('PROXY=on');
  });

  it('nothing is told of a proxy that is named, or where nothing speaks HTTPS', () => {
    expect(startWarnings(readConfig({ PUBLIC_URL: 'https://digimee.town.be', PROXY: 'on' }))).toEqual([]);
    expect(startWarnings(readConfig({}))).toEqual([]);
  });
});
