// Checks an exported journal with nothing but Node and the definitions written here:
//
//   node scripts/verify-journal.mjs FILE [--key PUBLIC-KEY.pem]
//
// The hash of an entry is SHA-256 in hex over a JSON array, without spaces, of the hash before it in its
// chain (64 zeros before the first) and its fields in the order of FIELDS. A checkpoint is signed with Ed25519
// over a JSON array of CHECKPOINT, 1, and its chain, position, hash and time. Without --key, the key that
// stands in the file is believed: compare the fingerprint that is printed with one that you know.
// Ends with 0 when everything holds, with 1 when something does not, with 2 when it could not be read.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const GENESIS = '0'.repeat(64);
const CHECKPOINT = 'octant-journal-checkpoint';
const FIELDS = [
  'chain',
  'position',
  'occurredAt',
  'actorId',
  'actorName',
  'requestId',
  'type',
  'subjectKind',
  'subjectId',
  'changes',
];

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const hashOf = (previous, entry) =>
  sha256(JSON.stringify([previous, ...FIELDS.map((field) => entry[field])]));
const fingerprintOf = (key) =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');

class DoesNotHold extends Error {}

/** Reads the lines one after the other and remembers of each chain only where it stands. */
class Check {
  entries = 0;
  #places = new Map();
  #sealed = new Set();
  #key;

  constructor(key) {
    this.#key = key;
  }

  get fingerprint() {
    return fingerprintOf(this.#key);
  }

  get chains() {
    return this.#sealed.size;
  }

  take(line) {
    const { kind, ...content } = JSON.parse(line);
    if (kind === 'journal') this.#begin(content);
    else if (!this.#key)
      throw new DoesNotHold('the file does not begin with the line of a journal');
    else if (kind === 'entry') this.#follow(content);
    else if (kind === 'checkpoint') this.#seal(content);
    else throw new DoesNotHold(`a line of kind ${kind} does not belong here`);
  }

  #begin({ format, publicKey }) {
    if (format !== 1) throw new DoesNotHold(`format ${format} is not known here`);
    this.#key ??= createPublicKey(publicKey);
  }

  #follow(entry) {
    const { chain, position, hash } = entry;
    const before = this.#places.get(chain) ?? { position: 0, hash: GENESIS };
    const name = `chain ${chain}, entry ${before.position + 1}`;
    if (this.#sealed.has(chain)) throw new DoesNotHold(`${name} stands after the checkpoint`);
    if (position !== before.position + 1) throw new DoesNotHold(`${name} is missing`);
    if (hash !== hashOf(before.hash, entry))
      throw new DoesNotHold(`${name} is not what was written`);
    this.#places.set(chain, { position, hash });
    this.entries += 1;
  }

  #seal({ chain, position, hash, at, signature }) {
    const end = this.#places.get(chain) ?? { position: 0, hash: GENESIS };
    const text = JSON.stringify([CHECKPOINT, 1, chain, position, hash, at]);
    if (!verify(null, Buffer.from(text), this.#key, Buffer.from(signature, 'base64')))
      throw new DoesNotHold(`the checkpoint of chain ${chain} is not signed with this key`);
    if (end.position !== position || end.hash !== hash)
      throw new DoesNotHold(`chain ${chain}, entry ${end.position + 1} is missing`);
    this.#sealed.add(chain);
  }

  end() {
    if (this.#sealed.size === 0) throw new DoesNotHold('the file holds no checkpoint');
    const open = [...this.#places.keys()].find((chain) => !this.#sealed.has(chain));
    if (open !== undefined) throw new DoesNotHold(`chain ${open} has no checkpoint at its end`);
  }
}

async function check(file, keyFile) {
  const found = new Check(keyFile && createPublicKey(readFileSync(keyFile)));
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file) })) {
      number += 1;
      found.take(line);
    }
    found.end();
  } catch (error) {
    if (error instanceof SyntaxError) throw new DoesNotHold(`line ${number} is no JSON`);
    throw error;
  }
  return found;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' } },
});
try {
  if (positionals.length !== 1) throw new Error('say which file: FILE [--key PUBLIC-KEY.pem]');
  const { entries, chains, fingerprint } = await check(positionals[0], values.key);
  process.stdout.write(`The journal holds: ${entries} entries in ${chains} chains.\n`);
  process.stdout.write(`Signed with the key ${fingerprint}\n`);
} catch (error) {
  const holds = !(error instanceof DoesNotHold);
  process.stderr.write(`${holds ? 'Cannot read the journal' : 'The journal does not hold'}: `);
  process.stderr.write(`${error.message}\n`);
  process.exitCode = holds ? 2 : 1;
}
