import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { MediaTypeUnsupported, RequestMalformed } from './http-problems';
import { formWasRead } from './idempotency-header';

/** A file that came with a request, whole in memory. */
export interface UploadedFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** The one file of a multipart request, of at most so many bytes. */
export const FileUpload = createParamDecorator(
  async (mostBytes: number, context: ExecutionContext): Promise<UploadedFile> => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (!request.isMultipart())
      throw new MediaTypeUnsupported('Send the file as multipart/form-data.');
    const part = await request.file({ limits: { fileSize: mostBytes } });
    if (!part) throw new RequestMalformed('The request holds no file.');
    const file = { fileName: part.filename, bytes: await part.toBuffer() };
    const hash = createHash('sha256').update(file.bytes).digest('hex');
    await formWasRead(request, file.fileName, hash);
    return file;
  },
);
