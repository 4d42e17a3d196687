import {
  StreamableFile,
  applyDecorators,
  createParamDecorator,
  type ExecutionContext,
  type Type,
} from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Listing } from '../../kernel/page';
import { csvLines, ndjsonLines } from './list-export';
import { pageRequest, sortFields } from './list-query';
import { wantedType } from './wanted-type';

interface ListedOptions {
  readonly columns: readonly string[];
  readonly name: string;
}
/**
 * The route answers a list: one page as JSON, or the whole set as CSV or NDJSON when `Accept` asks for it.
 * The handler returns a Listing; `columns` are the columns of the CSV, in order.
 */
export function Listed<T extends object>(
  item: Type<T>,
  name: string,
  columns: readonly (keyof T & string)[],
): MethodDecorator {
  return applyDecorators(
    answering({ columns, name }),
    ApiExtraModels(item),
    ApiOkResponse({ content: contentOf(item) }),
  );
}

function contentOf(item: Type<object>) {
  const page = {
    type: 'object',
    required: ['items', 'page', 'perPage'],
    properties: {
      items: { type: 'array', items: { $ref: getSchemaPath(item) } },
      page: { type: 'integer', description: 'From 1' },
      perPage: { type: 'integer' },
      total: { type: 'integer', description: 'Absent with total=false' },
      totalIsExact: {
        type: 'boolean',
        description: 'False when there are more than total: counting stops at 10,000',
      },
    },
  };
  return {
    'application/json': { schema: page },
    'text/csv': { schema: { type: 'string', description: 'The whole set, with a header line' } },
    'application/x-ndjson': {
      schema: { type: 'string', description: 'The whole set, one item a line' },
    },
  };
}

const STREAMS = { 'text/csv': csvLines, 'application/x-ndjson': ndjsonLines } as const;
type StreamType = keyof typeof STREAMS;
/** The first is what somebody gets who does not mind. */
const ANSWERED = ['application/json', 'text/csv', 'application/x-ndjson'] as const;

/** The request and its reply, for the decorator itself: a parameter that no handler declares. */
const Exchange = createParamDecorator((_: unknown, context: ExecutionContext): Exchanged => {
  const http = context.switchToHttp();
  return { request: http.getRequest<FastifyRequest>(), reply: http.getResponse<FastifyReply>() };
});
interface Exchanged {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

type Handler = (...given: unknown[]) => Listing<object> | Promise<Listing<object>>;

/** Puts the answering of a list around the handler. An interceptor would cost a short request a tenth of its time. */
function answering({ columns, name }: ListedOptions): MethodDecorator {
  return (target, property, descriptor: PropertyDescriptor) => {
    const handler = descriptor.value as Handler;
    const last = handler.length;
    Exchange()(target, property, last);
    async function answerList(this: unknown, ...given: unknown[]): Promise<unknown> {
      const { request, reply } = given[last] as Exchanged;
      void reply.header('vary', [reply.getHeader('vary'), 'accept'].filter(Boolean).join(', '));
      const listing = await handler.apply(this, given.slice(0, last));
      const wanted = wantedType(request.headers.accept, ANSWERED);
      if (wanted === 'application/json') return listing.page(pageRequest(parsed(request)));
      return streamed(wanted, listing.all(sortFields(parsed(request).sort)), columns, name);
    }
    for (const key of Reflect.getMetadataKeys(handler))
      Reflect.defineMetadata(key, Reflect.getMetadata(key, handler), answerList);
    Object.defineProperty(answerList, 'name', { value: handler.name });
    descriptor.value = answerList;
  };
}

/** The query has been checked by the request class of the route; here its texts become numbers again. */
function parsed(request: FastifyRequest) {
  const { page, perPage, sort, total } = request.query as Record<string, string | undefined>;
  return {
    total: total !== 'false',
    ...(page === undefined ? {} : { page: Number(page) }),
    ...(perPage === undefined ? {} : { perPage: Number(perPage) }),
    ...(sort === undefined ? {} : { sort }),
  };
}

function streamed(
  type: StreamType,
  items: AsyncIterable<object>,
  columns: readonly string[],
  name: string,
): StreamableFile {
  const extension = type === 'text/csv' ? 'csv' : 'ndjson';
  return new StreamableFile(Readable.from(STREAMS[type](items, columns)), {
    type: `${type}; charset=utf-8`,
    disposition: `attachment; filename="${name}.${extension}"`,
  });
}
