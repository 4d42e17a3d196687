import { setImmediate as turnOfTheLoop } from 'node:timers/promises';
import { DomainError } from '../../../kernel/domain-error';
import { RequestPipe } from '../../../platform/http/request.pipe';
import { RecordFindingRequest } from './record-finding.request';

const pipe = new RequestPipe();
const AT_ONCE = 250;

/** Each item as a well-formed request, or what is wrong with it. Other requests get their turn in between. */
export async function readItems(
  items: readonly object[],
): Promise<readonly (RecordFindingRequest | DomainError)[]> {
  const read: (RecordFindingRequest | DomainError)[] = [];
  for (let start = 0; start < items.length; start += AT_ONCE) {
    for (const item of items.slice(start, start + AT_ONCE)) read.push(await readItem(item));
    await turnOfTheLoop();
  }
  return read;
}

async function readItem(item: object): Promise<RecordFindingRequest | DomainError> {
  try {
    return (await pipe.transform(item, {
      type: 'body',
      metatype: RecordFindingRequest,
    })) as RecordFindingRequest;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}
