import type { Type } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

/** Says in the API description that the answer has an ETag, which changes when the figures may have changed. */
export const TaggedResponse = (type: Type): MethodDecorator =>
  ApiOkResponse({ type, headers: { ETag: { $ref: '#/components/headers/ETag' } } });

/** The answer's ETag. It is a weak one: the moment at which an answer was made may differ. */
export const tagAnswer = (reply: FastifyReply, tag: string): void =>
  void reply.header('etag', `W/"${tag}"`);
