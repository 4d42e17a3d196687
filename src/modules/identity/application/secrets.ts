import { hash, randomBytes } from 'node:crypto';

/** 256 bits that nobody can guess, as text. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is stored of a secret. It needs no slow hash: there is nothing to guess. */
export const hashOf = (secret: string): string => hash('sha256', secret);
