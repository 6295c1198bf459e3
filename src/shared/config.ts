/** The settings of the server: every environment variable that Digimee reads, with its default, checked once at the start. */
import { z } from 'zod';

const url = (schemes: readonly string[], example: string) =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol), {
    message: `must be an address such as ${example}`,
  });

const isOrigin = (text: string) => URL.canParse(text) && /^https:/.test(text) && new URL(text).origin === text;

const schema = z.object({
  /** The port that the server listens on. */
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0)
    .max(65535, 'must be at most 65535')
    .default(3000),
  /** The network address that it listens on. Put 0.0.0.0 only behind a proxy that speaks HTTPS. */
  HOST: z.string().min(1, 'must not be empty').default('127.0.0.1'),
  /** The address that people type, used in mails, QR codes and brevets. Default: http://HOST:PORT. */
  PUBLIC_URL: url(['http:', 'https:'], 'https://digimee.example.be').optional(),
  /** on: a proxy of your own stands before it, and writes who asks into X-Forwarded-For. */
  PROXY: z.enum(['on', 'off'], { message: 'must be on or off' }).default('off'),
  /** Folder of the embedded database and of the secret that signs sessions. */
  DATA_DIR: z.string().min(1, 'must not be empty').default('./data'),
  /** A PostgreSQL 15 or later. Without it the embedded database is used. */
  DATABASE_URL: url(['postgres:', 'postgresql:'], 'postgres://digimee@db.example.be/digimee').optional(),
  /** A login that owns the tables, for migrations, where DATABASE_URL is one that owns nothing. */
  DATABASE_OWNER_URL: url(['postgres:', 'postgresql:'], 'postgres://owner@db.example.be/digimee').optional(),
  /** Connections to PostgreSQL that one process opens at most. */
  DATABASE_CONNECTIONS: z.coerce.number('must be a number').int().min(2, 'must be at least 2').max(200).default(10),
  /** The mail server. Without it mails wait in the outbox (the demo shows it). */
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.be').optional(),
  /** The sender of all mails. */
  MAIL_FROM: z.string().min(3, 'must be an e-mail address').default('Digimee <digimee@localhost>'),
  /** Signs sessions; the same for all processes. Default: made at the first start and kept in DATA_DIR. */
  SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  /** The e-mail address of the first platform administrator, who is invited at the start. */
  ADMINISTRATOR: z.email('must be an e-mail address').optional(),
  /** Origins of films that play in the page, with commas between. Empty: a film is a link, with its text beside it. */
  MEDIA_SOURCES: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((one) => one.trim() || []))
    .refine((list) => list.every(isOrigin), 'must be origins such as https://media.example.be, with commas between'),
  /** on: two demo towns with accounts, and the page /demo. Default: on with the embedded database, off with DATABASE_URL. */
  DEMO: z.enum(['on', 'off'], { message: 'must be on or off' }).optional(),
});

export type Config = {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly behindProxy: boolean;
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
  readonly databaseConnections: number;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly secret: string | undefined;
  readonly administrator: string | undefined;
  /** Origins such as https://media.example.be, from which films play in the page. */
  readonly mediaSources: readonly string[];
  readonly demo: boolean;
};

/** A setting with a wrong value: one sentence that names it and says what it must be. */
export class ConfigError extends Error {}

/**
 * Reads the settings from the environment. An empty variable counts as absent.
 * @throws ConfigError for the first wrong value
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (!result.success) {
    const [issue] = result.error.issues;
    const name = String(issue?.path[0]);
    throw new ConfigError(`${name} ${issue?.message ?? 'is wrong'} (it is “${given[name] ?? ''}”).`);
  }
  const env = result.data;
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: (env.PUBLIC_URL ?? `http://${env.HOST}:${env.PORT}`).replace(/\/$/, ''),
    behindProxy: env.PROXY === 'on',
    dataFolder: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL,
    databaseOwnerUrl: env.DATABASE_OWNER_URL,
    databaseConnections: env.DATABASE_CONNECTIONS,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    secret: env.SECRET,
    administrator: env.ADMINISTRATOR?.toLowerCase(),
    mediaSources: env.MEDIA_SOURCES,
    demo: (env.DEMO ?? (env.DATABASE_URL === undefined ? 'on' : 'off')) === 'on',
  };
}
