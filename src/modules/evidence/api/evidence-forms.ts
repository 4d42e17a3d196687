import { Injectable } from '@nestjs/common';
import { RequestInvalid } from '../../../kernel/domain-error';
import { LANGUAGES } from '../../../kernel/localized-text';
import type { IncomingForm } from '../../../platform/http/incoming-form';
import { checkedAs } from '../../../platform/http/request.pipe';
import { IncomingFiles, type ReceivedFile } from '../application/incoming-files';
import { CONFIDENTIALITIES } from '../domain/evidence';
import { UploadEvidenceRequest } from './evidence.request';

const FILE = {
  type: 'string',
  format: 'binary',
  description:
    'PDF, Office Open XML, OpenDocument, PNG, JPEG, WebP, GIF, TIFF, plain text, CSV, or an e-mail; the content must be what the name says. At most 50 MiB unless the installation says otherwise.',
};
const text = (description: string, more: object = {}) => ({ type: 'string', description, ...more });
const day = (description: string) => text(description, { format: 'date' });

/** The form of an upload, for the API description. */
export const UPLOAD_FORM = {
  type: 'object',
  required: ['file', 'missionId', 'title', 'language'],
  properties: {
    file: FILE,
    missionId: text('The mission in which it is evidence.', { format: 'uuid' }),
    title: text('One line.', { maxLength: 300 }),
    language: text('The language that the document is written in.', { enum: [...LANGUAGES] }),
    documentDate: day('The day that stands on the document.'),
    validUntil: day('The last day on which it holds.'),
    confidentiality: text(
      'Who may know of it beside the side that uploads it. `public`: everybody in the mission, `internal`: the other side, both once it is linked to something they know; `confidential`: the other side, once it is linked to an issued finding or a step of a submitted plan; `own-side`: nobody.',
      { enum: [...CONFIDENTIALITIES], default: 'internal' },
    ),
    links: text(
      'What it proves, as JSON: `[{ "kind": "finding", "id": "…" }, { "kind": "question-item", "question": "4.103", "item": 2 }]`.',
    ),
  },
};

/** The form of a new version, for the API description. */
export const VERSION_FORM = { type: 'object', required: ['file'], properties: { file: FILE } };

/** Reads forms that bring evidence: the file as it comes, then the fields. When one is wrong, nothing stays of either. */
@Injectable()
export class EvidenceForms {
  constructor(private readonly files: IncomingFiles) {}

  upload(
    form: IncomingForm,
  ): Promise<{ readonly file: ReceivedFile; readonly request: UploadEvidenceRequest }> {
    return this.read(form, (fields) => checkedAs(UploadEvidenceRequest, bodyOf(fields)));
  }

  async version(form: IncomingForm): Promise<ReceivedFile> {
    const { file } = await this.read(form, assertNone);
    return file;
  }

  private async read<T>(
    form: IncomingForm,
    check: (fields: Record<string, string>) => T | Promise<T>,
  ): Promise<{ readonly file: ReceivedFile; readonly request: T }> {
    const { fields, taken } = await form.read(this.files);
    try {
      return { file: taken, request: await check(fields) };
    } catch (error) {
      await this.files.putBack(taken);
      throw error;
    }
  }
}

/** A form that holds a file and nothing else. */
function assertNone(fields: Record<string, string>): void {
  const [name] = Object.keys(fields);
  if (name === undefined) return;
  const detail = `${name} is not known here`;
  throw new RequestInvalid(`${detail}.`, {
    errors: [{ pointer: `#/${name}`, code: 'unknown', detail }],
  });
}

/** The fields as the members of a body; forms send empty texts for what nobody filled in. */
function bodyOf({ links = '', ...fields }: Record<string, string>): object {
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  return { ...Object.fromEntries(filled), ...(links === '' ? {} : { links: listIn(links) }) };
}

function listIn(links: string): unknown {
  try {
    return JSON.parse(links);
  } catch {
    throw new RequestInvalid('links is not JSON.', {
      errors: [{ pointer: '#/links', code: 'json', detail: 'links must be a list in JSON' }],
    });
  }
}
