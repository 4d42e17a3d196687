import { refusal } from '../../../kernel/domain-error';

export class MissionNotFound extends refusal(
  'not-found',
  'mission.not-found',
  'There is no such mission',
) {}
export class MissionNotOpen extends refusal(
  'rule',
  'mission.not-open',
  'The mission does not take this now',
) {}
export class MissionIsOver extends refusal('rule', 'mission.is-over', 'The mission is over') {}
export class MissionEndsBeforeStart extends refusal(
  'rule',
  'mission.ends-before-start',
  'A mission ends on or after the day on which it starts',
) {}
export class MissionAreaUnknown extends refusal(
  'rule',
  'mission.area-unknown',
  'The edition has no such area',
) {}
export class MissionStateUnknown extends refusal(
  'rule',
  'mission.state-unknown',
  'The State of the mission is not known',
) {}
export class MissionEditionUnknown extends refusal(
  'rule',
  'mission.edition-unknown',
  'The edition of the mission is not known',
) {}
export class MissionEditionDraft extends refusal(
  'rule',
  'mission.edition-not-published',
  'A mission asks the questions of a published edition',
) {}
export class MissionOrganizationUnknown extends refusal(
  'rule',
  'mission.organization-unknown',
  'The organization that leads the mission is not known',
) {}
export class MissionScopeFixed extends refusal(
  'rule',
  'mission.scope-fixed',
  'The scope of a mission that has started only grows',
) {}
export class MissionAreaInUse extends refusal(
  'conflict',
  'mission.area-in-use',
  'Somebody acts in this area of the mission',
) {}
export class MissionTransitionUnknown extends refusal(
  'rule',
  'mission.transition-not-possible',
  'The mission cannot become this from what it is',
) {}
export class MissionNeedsReason extends refusal(
  'rule',
  'mission.needs-reason',
  'This step needs a reason',
) {}
export class MissionNeedsAreas extends refusal(
  'rule',
  'mission.needs-areas',
  'A mission starts with at least one area',
) {}
export class MissionNeedsAuditor extends refusal(
  'rule',
  'mission.needs-auditor',
  'A mission starts with somebody who audits',
) {}
export class MissionHasOpenFindings extends refusal(
  'rule',
  'mission.has-open-findings',
  'A mission is closed when its findings are',
) {}
