export type DatabaseConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly readUrl?: string };

export type EvidenceConfig =
  | { readonly kind: 'file'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      readonly endpoint?: string;
      readonly region: string;
    };

export interface MailConfig {
  /** `smtp://…` or `smtps://…`, with name and password where the server asks for them. */
  readonly url: string;
  /** The sender, as an address. */
  readonly from: string;
}

export const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly database: DatabaseConfig;
  readonly evidence: EvidenceConfig;
  /** The largest file that is taken as evidence, in bytes. */
  readonly evidenceLimit: number;
  readonly admin: { readonly email: string; readonly password?: string };
  /** The address people use; links and cookies follow it. */
  readonly baseUrl: string;
  readonly trustProxy: boolean;
  readonly corsOrigins: readonly string[];
  /** Ed25519 private key in PEM or base64 PKCS#8; made beside the database when absent. */
  readonly signingKey?: string;
  /** How e-mail is sent; absent where none is. */
  readonly mail?: MailConfig;
  readonly logLevel: LogLevel;
}

export const CONFIG = Symbol('config');
