import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { DomainError, RequestInvalid } from '../../../kernel/domain-error';
import type { FaultCode } from '../../../kernel/fault-codes';
import { checkedAs } from '../../../platform/http/request.pipe';
import { RecordFindingRequest } from './record-finding.request';

/** A well-formed item, or what is wrong with it. */
export type Item = RecordFindingRequest | DomainError;

const AT_ONCE = 250;
const MOST_ITEMS = 10_000;

/** The items of a bulk request, one by one, so that each has its own result. Other requests get their turn in between. */
export async function readItems(body: object): Promise<readonly Item[]> {
  const items = itemsOf(body);
  const read: Item[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    for (const item of items.slice(start, start + AT_ONCE)) read.push(await readItem(item));
    await turnOfTheLoop();
  }
  return read;
}

function itemsOf({ items, ...others }: { readonly items?: unknown }): readonly unknown[] {
  const [unknown] = Object.keys(others);
  if (unknown !== undefined)
    throw malformed(`#/${unknown}`, 'unknown', `${unknown} is not known here`);
  if (!Array.isArray(items) || items.length === 0 || items.length > MOST_ITEMS)
    throw malformed(
      '#/items',
      'arraySize',
      `items must be a list of 1 to ${String(MOST_ITEMS)} findings`,
    );
  return items;
}

function malformed(pointer: string, code: FaultCode, detail: string): RequestInvalid {
  return new RequestInvalid(`${detail}.`, { errors: [{ pointer, code, detail }] });
}

async function readItem(item: unknown): Promise<Item> {
  if (typeof item !== 'object' || item === null || Array.isArray(item))
    return malformed('#', 'isObject', 'the item must be an object');
  try {
    return await checkedAs(RecordFindingRequest, item);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
