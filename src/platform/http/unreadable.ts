import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { v7 } from 'uuid';
import { HeadersTooLarge, RequestMalformed } from './http-problems';
import { PROBLEM_TYPE, describe } from './problem.filter';

/** Answers what is no request that HTTP knows; it never gets as far as the routes. */
export function answerUnreadable(
  { code }: Error & { readonly code?: string },
  socket: Socket,
  headers: Readonly<Record<string, string>>,
): void {
  if (code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const refused =
    code === 'HPE_HEADER_OVERFLOW'
      ? new HeadersTooLarge('The address and the headers are longer than this server takes.')
      : new RequestMalformed('The request does not follow HTTP/1.1.');
  const requestId = v7();
  const problem = describe(refused, { id: requestId, url: '' });
  const body = JSON.stringify(problem);
  const told: Readonly<Record<string, string>> = {
    ...headers,
    'x-request-id': requestId,
    'content-type': PROBLEM_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(told).map(([name, value]) => `${name}: ${value}`);
  const status = `HTTP/1.1 ${String(problem.status)} ${STATUS_CODES[problem.status] ?? ''}`;
  socket.end([status, ...lines, '', body].join('\r\n'));
}
