import { refusal } from '../../../kernel/domain-error';

export class StateNotFound extends refusal(
  'not-found',
  'state.not-found',
  'There is no such State',
) {}
export class StateTaken extends refusal('conflict', 'state.taken', 'The State is already there') {}
export class StateInUse extends refusal('conflict', 'state.in-use', 'The State is in use') {}
export class StateUnknown extends refusal(
  'rule',
  'state.unknown',
  'The State named is not known',
) {}
export class AreaUnknown extends refusal('rule', 'area.unknown', 'The area named is not known') {}

export class OrganizationNotFound extends refusal(
  'not-found',
  'organization.not-found',
  'There is no such organization',
) {}
export class OrganizationTaken extends refusal(
  'conflict',
  'organization.name-taken',
  'An organization of this name is already there',
) {}
export class OrganizationInUse extends refusal(
  'conflict',
  'organization.in-use',
  'The organization is in use',
) {}

export class TargetNotFound extends refusal(
  'not-found',
  'target.not-found',
  'There is no such target',
) {}
export class TargetTaken extends refusal(
  'conflict',
  'target.taken',
  'The source already has this target',
) {}
export class TargetInUse extends refusal('conflict', 'target.in-use', 'The target is in use') {}

export class BenchmarkNotFound extends refusal(
  'not-found',
  'benchmark.not-found',
  'There is no such benchmark',
) {}
export class BenchmarkInUse extends refusal(
  'conflict',
  'benchmark.in-use',
  'The benchmark is in use',
) {}
export class BenchmarkNotSafety extends refusal(
  'rule',
  'benchmark.not-safety',
  'Only figures of safety oversight are compared',
) {}

export class LegalInstrumentNotFound extends refusal(
  'not-found',
  'legal-instrument.not-found',
  'There is no such legal instrument',
) {}
export class LegalInstrumentTaken extends refusal(
  'conflict',
  'legal-instrument.number-taken',
  'The State already has an instrument of this kind and number',
) {}
export class LegalInstrumentInUse extends refusal(
  'conflict',
  'legal-instrument.in-use',
  'The legal instrument is in use',
) {}
export class AmendedBeforeAdopted extends refusal(
  'rule',
  'legal-instrument.amended-before-adopted',
  'A law cannot be amended before it was adopted',
) {}
