import { refusal } from '../../../kernel/domain-error';

export class EvidenceNotFound extends refusal(
  'not-found',
  'evidence.not-found',
  'There is no such evidence',
) {}
export class EvidenceTooLarge extends refusal(
  'too-large',
  'evidence.too-large',
  'The file is too large',
) {}
export class EvidenceNameRefused extends refusal(
  'rule',
  'evidence.name-refused',
  'The name of the file is not safe',
) {}
export class EvidenceKindRefused extends refusal(
  'unsupported',
  'evidence.kind-refused',
  'This kind of file is not taken as evidence',
) {}
export class EvidenceContentRefused extends refusal(
  'rule',
  'evidence.content-refused',
  'The content of the file is not safe, or not what its name says',
) {}
export class EvidenceArchiveRefused extends refusal(
  'rule',
  'evidence.archive-refused',
  'The file is packed in a way that is not safe to open',
) {}
export class EvidenceLinkRefused extends refusal(
  'rule',
  'evidence.link-refused',
  'The evidence cannot be linked to this',
) {}
export class EvidenceAlreadyLinked extends refusal(
  'conflict',
  'evidence.already-linked',
  'The evidence is linked to this already',
) {}
export class EvidenceLinkNotFound extends refusal(
  'not-found',
  'evidence-link.not-found',
  'There is no such link',
) {}
export class EvidenceProves extends refusal(
  'conflict',
  'evidence.proves',
  'The evidence proves what was verified or closed',
) {}
export class EvidenceDatesWrong extends refusal(
  'rule',
  'evidence.dates-wrong',
  'A document is valid until its date or later',
) {}
export class EvidenceUnchanged extends refusal(
  'conflict',
  'evidence.unchanged',
  'The new version holds the same bytes',
) {}
export class EvidenceMissionOver extends refusal(
  'rule',
  'evidence.mission-over',
  'The mission takes no evidence any more',
) {}
export class EvidenceBytesMissing extends refusal(
  'unavailable',
  'evidence.bytes-missing',
  'The content of the evidence is not in the store',
) {}
