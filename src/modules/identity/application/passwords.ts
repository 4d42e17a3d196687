import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** The library's own choice is Argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

const unpadded = (bytes: number): string =>
  randomBytes(bytes).toString('base64').replaceAll('=', '');

/** A hash that no password has, as costly to compare with as a real one. */
const NOBODYS_HASH = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$${unpadded(16)}$${unpadded(32)}`;

/** Hashes and compares passwords. It is slow on purpose: never inside a unit of work. */
@Injectable()
export class Passwords {
  hash(password: string): Promise<string> {
    return hash(password.normalize('NFKC'), COST);
  }

  /** Takes as long when there is no hash to compare with, so that nobody learns who has an account. */
  async matches(password: string, passwordHash: string | null | undefined): Promise<boolean> {
    const fits = await verify(passwordHash ?? NOBODYS_HASH, password.normalize('NFKC'));
    return fits && passwordHash !== null && passwordHash !== undefined;
  }
}
