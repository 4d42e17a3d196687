import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { CONFIG, type Config, type DatabaseConfig } from '../config/config';
import { toSigningKey } from '../config/signing-key';

/** Where the key is kept when the settings hold none and the database is a server. */
const BESIDE_NO_FILE = './data/octant.signing-key.pem';

export function signingKeyFile(database: DatabaseConfig): string {
  return database.kind === 'sqlite' ? `${database.file}.signing-key.pem` : BESIDE_NO_FILE;
}

/** Signs checkpoints of the journal with Ed25519. */
@Injectable()
export class SigningKey implements OnApplicationBootstrap {
  private key: KeyObject | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The key beside a database file is made on the first start; that of a server when it is first needed. */
  onApplicationBootstrap(): void {
    if (this.config.database.kind === 'sqlite') this.privateKey();
  }

  /** Base64 of the signature. */
  sign(text: string): string {
    return sign(null, Buffer.from(text), this.privateKey()).toString('base64');
  }

  /** In PEM. */
  get publicKey(): string {
    return createPublicKey(this.privateKey()).export({ type: 'spki', format: 'pem' }).toString();
  }

  private privateKey(): KeyObject {
    return (this.key ??= this.configured() ?? keyIn(this.file()));
  }

  private configured(): KeyObject | undefined {
    const { signingKey } = this.config;
    return signingKey === undefined ? undefined : toSigningKey(signingKey);
  }

  private file(): string {
    return signingKeyFile(this.config.database);
  }
}

/** The key in the file, which only its owner may read; made when there is none. */
function keyIn(file: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ed25519');
  mkdirSync(dirname(file), { recursive: true });
  try {
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    writeFileSync(file, pem, { mode: 0o600, flag: 'wx' });
    return privateKey;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const known = toSigningKey(readFileSync(file, 'utf8'));
  if (!known) throw new Error(`${file} holds no Ed25519 private key`);
  return known;
}
