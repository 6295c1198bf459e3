/** Settings: sound defaults, and one clear sentence for a wrong value. */
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

describe('the settings', () => {
  it('start a demo on this machine alone when nothing is set', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
      demo: true,
      databaseUrl: undefined,
    });
  });

  it('have no demo beside a real database, unless someone asks for it', () => {
    const DATABASE_URL = 'postgres://digimee@db.example.be/digimee';
    expect(readConfig({ DATABASE_URL }).demo).toBe(false);
    expect(readConfig({ DATABASE_URL, DEMO: 'on' }).demo).toBe(true);
  });

  it('take an empty variable for one that is not there', () => {
    expect(readConfig({ PORT: '', SMTP_URL: '' }).port).toBe(3000);
  });

  it.each([
    ['PORT', 'abc', 'PORT must be a number (it is “abc”).'],
    ['PORT', '70000', 'PORT must be at most 65535 (it is “70000”).'],
    [
      'PUBLIC_URL',
      'digimee.be',
      'PUBLIC_URL must be an address such as https://digimee.example.be (it is “digimee.be”).',
    ],
    [
      'DATABASE_URL',
      'mysql://x',
      'DATABASE_URL must be an address such as postgres://digimee@db.example.be/digimee (it is “mysql://x”).',
    ],
    ['SECRET', 'short', 'SECRET must have at least 32 characters (it is “short”).'],
    ['DEMO', 'yes', 'DEMO must be on or off (it is “yes”).'],
    ['ADMINISTRATOR', 'me', 'ADMINISTRATOR must be an e-mail address (it is “me”).'],
  ])('say what is wrong with %s=%s', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(new ConfigError(sentence));
  });
});
