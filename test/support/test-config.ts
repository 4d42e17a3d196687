import type { Config, DatabaseConfig } from '../../src/platform/config/config';

/** The settings of an application under test. */
export const testConfig = (database: DatabaseConfig, folder: string): Config => ({
  host: '127.0.0.1',
  port: 0,
  database,
  evidence: { kind: 'file', folder },
  evidenceLimit: 50 * 1024 * 1024,
  admin: { email: 'admin@localhost' },
  baseUrl: 'http://127.0.0.1:3000',
  trustProxy: false,
  corsOrigins: [],
  logLevel: 'silent',
});
