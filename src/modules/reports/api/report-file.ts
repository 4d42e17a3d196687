import { applyDecorators } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { MadeReport } from '../application/make-report';
import { FORMATS, type Format } from '../rendering/order';

const TYPES: Readonly<Record<Format, string>> = {
  html: 'text/html; charset=utf-8',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
const mediaType = (format: Format): string => TYPES[format].split(';')[0] ?? '';

/** The form that is asked for by name, else the first that `Accept` names, else HTML. */
export function formatAsked(format: Format | undefined, accept: string | undefined): Format {
  if (format) return format;
  const wanted = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim());
  const found = wanted
    .map((type) => FORMATS.find((one) => mediaType(one) === type))
    .find((one) => one !== undefined);
  return found ?? 'html';
}

/** A page that holds what people wrote may run nothing and fetch nothing. */
const NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

export function sendReport(reply: FastifyReply, format: Format, made: MadeReport): Buffer {
  const shown = format === 'html' ? 'inline' : 'attachment';
  void reply.header('content-type', TYPES[format]);
  void reply.header('content-disposition', `${shown}; filename="${made.fileName}"`);
  void reply.header('vary', 'accept');
  void reply.header('cache-control', 'no-store');
  if (format === 'html') void reply.header('content-security-policy', NOTHING_RUNS);
  return Buffer.from(made.bytes.buffer, made.bytes.byteOffset, made.bytes.byteLength);
}

/** Says in the API description in which forms a report comes. */
export const ReportFile = (): MethodDecorator => {
  const binary = { schema: { type: 'string', format: 'binary' } };
  const text = { schema: { type: 'string' } };
  return applyDecorators(
    ApiProduces(...FORMATS.map(mediaType)),
    ApiOkResponse({
      description: 'The report as a file; its name says what it is of and from when',
      content: {
        [mediaType('html')]: text,
        [mediaType('pdf')]: binary,
        [mediaType('xlsx')]: binary,
        [mediaType('csv')]: text,
        [mediaType('json')]: { schema: { type: 'object', additionalProperties: true } },
      },
    }),
  );
};
