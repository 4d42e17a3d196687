import { generateKeyPairSync } from 'node:crypto';
import { ConfigInvalid, readConfig } from './read-config';

const { privateKey } = generateKeyPairSync('ed25519');
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const BASE64 = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
const OF_ANOTHER_KIND = generateKeyPairSync('x25519')
  .privateKey.export({ type: 'pkcs8', format: 'der' })
  .toString('base64');

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.faults;
    throw error;
  }
  return [];
}

it('has a default for everything', () => {
  expect(readConfig({})).toEqual({
    host: '127.0.0.1',
    port: 3000,
    database: { kind: 'sqlite', file: './data/octant.sqlite' },
    evidence: { kind: 'file', folder: './data/evidence' },
    evidenceLimit: 50 * 1024 * 1024,
    admin: { email: 'admin@localhost' },
    baseUrl: 'http://127.0.0.1:3000',
    trustProxy: false,
    corsOrigins: [],
    logLevel: 'info',
  });
});

it('takes an empty setting for one that is not there', () => {
  expect(readConfig({ PORT: '', OCTANT_DATABASE_URL: '  ' })).toEqual(readConfig({}));
});

it('reads every setting', () => {
  const env = {
    HOST: '0.0.0.0',
    PORT: '8080',
    OCTANT_DATABASE_URL: 'postgres://octant@db/octant',
    OCTANT_READ_DATABASE_URL: 'postgresql://octant@replica/octant',
    OCTANT_EVIDENCE_URL: 's3://evidence?endpoint=https://s3.example.org&region=eu-central-1',
    OCTANT_EVIDENCE_MAX_MIB: '10',
    OCTANT_ADMIN_EMAIL: 'Head@Example.org',
    OCTANT_ADMIN_PASSWORD: 'a long sentence',
    OCTANT_BASE_URL: 'https://octant.example.org/',
    OCTANT_TRUST_PROXY: 'on',
    OCTANT_CORS_ORIGINS: 'https://a.example.org, https://b.example.org',
    OCTANT_SIGNING_KEY: BASE64,
    OCTANT_LOG_LEVEL: 'warn',
    OCTANT_SMTP_URL: 'smtps://octant:secret@mail.example.org:465',
    OCTANT_MAIL_FROM: 'octant@example.org',
  };
  expect(readConfig(env)).toEqual({
    host: '0.0.0.0',
    port: 8080,
    database: {
      kind: 'postgres',
      url: 'postgres://octant@db/octant',
      readUrl: 'postgresql://octant@replica/octant',
    },
    evidence: {
      kind: 's3',
      bucket: 'evidence',
      endpoint: 'https://s3.example.org',
      region: 'eu-central-1',
    },
    evidenceLimit: 10 * 1024 * 1024,
    admin: { email: 'head@example.org', password: 'a long sentence' },
    baseUrl: 'https://octant.example.org',
    trustProxy: true,
    corsOrigins: ['https://a.example.org', 'https://b.example.org'],
    signingKey: BASE64,
    mail: { url: 'smtps://octant:secret@mail.example.org:465', from: 'octant@example.org' },
    logLevel: 'warn',
  });
});

it('takes a signing key in PEM, with its lines written out or in one', () => {
  for (const pem of [PEM, PEM.trim().replaceAll('\n', '\\n')])
    expect(readConfig({ OCTANT_SIGNING_KEY: pem }).signingKey).toBe(pem.trim());
});

it.each([
  [{ PORT: '65536' }, 'PORT'],
  [{ PORT: '80.5' }, 'PORT'],
  [{ PORT: '-1' }, 'PORT'],
  [{ OCTANT_DATABASE_URL: 'mysql://db' }, 'OCTANT_DATABASE_URL'],
  [{ OCTANT_SMTP_URL: 'mail.example.org', OCTANT_MAIL_FROM: 'a@example.org' }, 'OCTANT_SMTP_URL'],
  [{ OCTANT_SMTP_URL: 'smtp://mail', OCTANT_MAIL_FROM: 'nobody' }, 'OCTANT_MAIL_FROM'],
  [{ OCTANT_SMTP_URL: 'smtp://mail' }, 'OCTANT_MAIL_FROM'],
  [{ OCTANT_MAIL_FROM: 'a@example.org' }, 'OCTANT_SMTP_URL'],
  [{ OCTANT_DATABASE_URL: 'sqlite:' }, 'OCTANT_DATABASE_URL'],
  [{ OCTANT_READ_DATABASE_URL: 'postgres://replica/octant' }, 'OCTANT_READ_DATABASE_URL'],
  [{ OCTANT_EVIDENCE_URL: 'ftp://there' }, 'OCTANT_EVIDENCE_URL'],
  [{ OCTANT_EVIDENCE_URL: 's3://' }, 'OCTANT_EVIDENCE_URL'],
  [{ OCTANT_EVIDENCE_MAX_MIB: '0' }, 'OCTANT_EVIDENCE_MAX_MIB'],
  [{ OCTANT_EVIDENCE_MAX_MIB: '2048' }, 'OCTANT_EVIDENCE_MAX_MIB'],
  [{ OCTANT_ADMIN_EMAIL: 'nobody' }, 'OCTANT_ADMIN_EMAIL'],
  [{ OCTANT_ADMIN_PASSWORD: 'short' }, 'OCTANT_ADMIN_PASSWORD'],
  [{ OCTANT_BASE_URL: 'octant.example.org' }, 'OCTANT_BASE_URL'],
  [{ OCTANT_TRUST_PROXY: 'perhaps' }, 'OCTANT_TRUST_PROXY'],
  [{ OCTANT_CORS_ORIGINS: 'https://a.example.org,*' }, 'OCTANT_CORS_ORIGINS'],
  [{ OCTANT_SIGNING_KEY: 'secret' }, 'OCTANT_SIGNING_KEY'],
  [{ OCTANT_SIGNING_KEY: OF_ANOTHER_KIND }, 'OCTANT_SIGNING_KEY'],
  [{ OCTANT_LOG_LEVEL: 'loud' }, 'OCTANT_LOG_LEVEL'],
])('refuses %j and names the setting', (env, name) => {
  expect(faultsOf(env)).toEqual([expect.stringContaining(name)]);
});

it('tells all faults at once, and no secret', () => {
  const faults = faultsOf({
    PORT: 'http',
    OCTANT_ADMIN_PASSWORD: 'hunter2',
    OCTANT_DATABASE_URL: 'oracle://scott:tiger@db',
  });
  expect(faults).toHaveLength(3);
  expect(faults.join()).not.toMatch(/hunter2|tiger/);
});
