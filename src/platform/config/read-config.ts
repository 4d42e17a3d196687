import {
  LOG_LEVELS,
  type Config,
  type DatabaseConfig,
  type EvidenceConfig,
  type MailConfig,
} from './config';
import { toSigningKey } from './signing-key';

type Environment = Readonly<Record<string, string | undefined>>;

/** All faults of the settings together, one a line. */
export class ConfigInvalid extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`The settings are not right:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
  }
}

class Settings {
  readonly faults: string[] = [];
  constructor(private readonly env: Environment) {}

  text(name: string): string | undefined {
    const value = this.env[name]?.trim();
    return value === '' ? undefined : value;
  }

  /** The value read by `parse`, or a fault that names the setting and says what it takes. */
  read<T>(name: string, fallback: T, takes: string, parse: (value: string) => T | undefined): T {
    const value = this.text(name);
    if (value === undefined) return fallback;
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    this.faults.push(`${name} takes ${takes}`);
    return fallback;
  }
}

const MEBIBYTE = 1024 * 1024;
const SWITCH: Readonly<Record<string, boolean>> = {
  on: true,
  true: true,
  '1': true,
  off: false,
  false: false,
  '0': false,
};

/** Reads the settings of a process; throws ConfigInvalid with every fault at once. */
export function readConfig(env: Environment): Config {
  const settings = new Settings(env);
  const host = settings.text('HOST') ?? '127.0.0.1';
  const port = settings.read('PORT', 3000, 'a port from 0 to 65535', toPort);
  const password = settings.text('OCTANT_ADMIN_PASSWORD');
  if (password !== undefined && password.length < 12)
    settings.faults.push('OCTANT_ADMIN_PASSWORD takes at least 12 characters');
  const signingKey = readSigningKey(settings);
  const mail = readMail(settings);
  const config: Config = {
    host,
    port,
    database: readDatabase(settings),
    ...readEvidence(settings),
    admin: {
      email: settings.read('OCTANT_ADMIN_EMAIL', 'admin@localhost', 'an e-mail address', toEmail),
      ...(password === undefined ? {} : { password }),
    },
    baseUrl: settings.read(
      'OCTANT_BASE_URL',
      `http://${host}:${String(port)}`,
      'an http or https address',
      toOrigin,
    ),
    trustProxy: settings.read('OCTANT_TRUST_PROXY', false, 'on or off', (value) => SWITCH[value]),
    corsOrigins: settings.read('OCTANT_CORS_ORIGINS', [], 'origins, comma between', toOrigins),
    logLevel: settings.read('OCTANT_LOG_LEVEL', 'info', LOG_LEVELS.join(', '), (value) =>
      LOG_LEVELS.find((level) => level === value),
    ),
    ...(signingKey === undefined ? {} : { signingKey }),
    ...(mail === undefined ? {} : { mail }),
  };
  if (settings.faults.length > 0) throw new ConfigInvalid(settings.faults);
  return config;
}

function readSigningKey(settings: Settings): string | undefined {
  const key = settings.text('OCTANT_SIGNING_KEY');
  if (key !== undefined && !toSigningKey(key))
    settings.faults.push('OCTANT_SIGNING_KEY takes an Ed25519 private key, PEM or base64 PKCS#8');
  return key;
}

function readEvidence(settings: Settings): Pick<Config, 'evidence' | 'evidenceLimit'> {
  return {
    evidence: settings.read<EvidenceConfig>(
      'OCTANT_EVIDENCE_URL',
      { kind: 'file', folder: './data/evidence' },
      'file:FOLDER or s3://BUCKET?endpoint=…&region=…',
      toEvidence,
    ),
    evidenceLimit: settings.read(
      'OCTANT_EVIDENCE_MAX_MIB',
      50 * MEBIBYTE,
      'a whole number of MiB from 1 to 2047',
      toMebibytes,
    ),
  };
}

/** Both settings, or neither. */
function readMail(settings: Settings): MailConfig | undefined {
  const url = settings.read('OCTANT_SMTP_URL', undefined, 'smtp://… or smtps://…', toSmtp);
  const from = settings.read('OCTANT_MAIL_FROM', undefined, 'an e-mail address', toEmail);
  if (url !== undefined && from !== undefined) return { url, from };
  const given = ['OCTANT_SMTP_URL', 'OCTANT_MAIL_FROM'].map((name) => settings.text(name));
  if (given.filter((one) => one !== undefined).length === 1)
    settings.faults.push('OCTANT_SMTP_URL and OCTANT_MAIL_FROM are given together');
  return undefined;
}

function readDatabase(settings: Settings): DatabaseConfig {
  const database = settings.read<DatabaseConfig>(
    'OCTANT_DATABASE_URL',
    { kind: 'sqlite', file: './data/octant.sqlite' },
    'sqlite:FILE or postgres://…',
    toDatabase,
  );
  const readUrl = settings.text('OCTANT_READ_DATABASE_URL');
  if (readUrl === undefined) return database;
  if (database.kind === 'postgres' && isPostgresUrl(readUrl)) return { ...database, readUrl };
  settings.faults.push('OCTANT_READ_DATABASE_URL takes postgres://…, beside a PostgreSQL database');
  return database;
}

const isPostgresUrl = (value: string): boolean =>
  /^postgres(ql)?:\/\//.test(value) && URL.canParse(value);

function toDatabase(value: string): DatabaseConfig | undefined {
  if (isPostgresUrl(value)) return { kind: 'postgres', url: value };
  const file = /^sqlite:(.+)$/.exec(value)?.[1];
  return file === undefined ? undefined : { kind: 'sqlite', file };
}

function toEvidence(value: string): EvidenceConfig | undefined {
  const folder = /^file:(.+)$/.exec(value)?.[1];
  if (folder !== undefined) return { kind: 'file', folder };
  if (!value.startsWith('s3://') || !URL.canParse(value)) return undefined;
  const { hostname: bucket, searchParams } = new URL(value);
  const endpoint = searchParams.get('endpoint');
  if (bucket === '') return undefined;
  const region = searchParams.get('region') ?? 'us-east-1';
  return { kind: 's3', bucket, region, ...(endpoint === null ? {} : { endpoint }) };
}

function toMebibytes(value: string): number | undefined {
  const count = Number(value);
  return /^\d{1,4}$/.test(value) && count >= 1 && count <= 2047 ? count * MEBIBYTE : undefined;
}

function toPort(value: string): number | undefined {
  const port = Number(value);
  return /^\d{1,5}$/.test(value) && port <= 65_535 ? port : undefined;
}

const toEmail = (value: string): string | undefined =>
  /^[^\s@]+@[^\s@]+$/.test(value) ? value.toLowerCase() : undefined;

const toSmtp = (value: string): string | undefined =>
  /^smtps?:\/\/[^/]/.test(value) && URL.canParse(value) ? value : undefined;

function toOrigin(value: string): string | undefined {
  return /^https?:\/\//.test(value) && URL.canParse(value) ? value.replace(/\/$/, '') : undefined;
}

function toOrigins(value: string): readonly string[] | undefined {
  const origins = value.split(',').map((origin) => toOrigin(origin.trim()));
  return origins.some((origin) => origin === undefined) ? undefined : (origins as string[]);
}
