import { migrations } from '../migrations';
import { AssessmentRevisionEntity } from './modules/assessments/persistence/assessment-revision.entity';
import { AssessmentEntity } from './modules/assessments/persistence/assessment.entity';
import { AreaEntity } from './modules/catalogue/persistence/area.entity';
import { CriticalElementEntity } from './modules/catalogue/persistence/critical-element.entity';
import { EditionAreaEntity } from './modules/catalogue/persistence/edition-area.entity';
import { EditionEntity } from './modules/catalogue/persistence/edition.entity';
import { QuestionEntity } from './modules/catalogue/persistence/question.entity';
import { ConsultationEntity } from './modules/missions/persistence/consultation.entity';
import { MissionCounterEntity } from './modules/missions/persistence/mission-counter.entity';
import { CalendarFeedEntity } from './modules/deadlines/persistence/calendar-feed.entity';
import {
  DeadlineClockEntity,
  MissionDeadlineEntity,
} from './modules/deadlines/persistence/clock.entity';
import { MailDigestEntity, NoticeEntity } from './modules/deadlines/persistence/notice.entity';
import { MissionMemberEntity } from './modules/missions/persistence/mission-member.entity';
import { MissionHistoryEntity } from './modules/missions/persistence/mission-history.entity';
import { MissionMemberHistoryEntity } from './modules/missions/persistence/mission-member-history.entity';
import { MissionScopeEntity } from './modules/missions/persistence/mission-scope.entity';
import { MissionEntity } from './modules/missions/persistence/mission.entity';
import { BenchmarkEntity } from './modules/reference-data/persistence/benchmark.entity';
import { LegalInstrumentEntity } from './modules/reference-data/persistence/legal-instrument.entity';
import { OrganizationEntity } from './modules/reference-data/persistence/organization.entity';
import { StateEntity } from './modules/reference-data/persistence/state.entity';
import { TargetEntity } from './modules/reference-data/persistence/target.entity';
import { SessionEntity } from './modules/identity/persistence/session.entity';
import { SignInAttemptEntity } from './modules/identity/persistence/sign-in-attempt.entity';
import { TokenEntity } from './modules/identity/persistence/token.entity';
import { UserEntity } from './modules/identity/persistence/user.entity';
import {
  PlanRevisionEntity,
  StepRevisionEntity,
} from './modules/corrective-actions/persistence/plan-history.entity';
import {
  PlanReviewEntity,
  PlanSubmissionEntity,
} from './modules/corrective-actions/persistence/plan-parts.entity';
import { PlanEntity } from './modules/corrective-actions/persistence/plan.entity';
import { StepEntity } from './modules/corrective-actions/persistence/step.entity';
import {
  FindingCommentEntity,
  FindingCounterEntity,
  FindingRecommendationEntity,
  RecommendationAnswerEntity,
} from './modules/findings/persistence/finding-parts.entity';
import { FindingRevisionEntity } from './modules/findings/persistence/finding-revision.entity';
import {
  EvidenceContentEntity,
  EvidenceLinkEntity,
} from './modules/evidence/persistence/evidence-parts.entity';
import { EvidenceEntity, EvidenceFileEntity } from './modules/evidence/persistence/evidence.entity';
import { FindingEntity } from './modules/findings/persistence/finding.entity';
import { IdempotencyKeyEntity } from './platform/idempotency/idempotency-key.entity';
import { JobLeaseEntity } from './platform/jobs/job-lease.entity';
import { JournalChainEntity } from './platform/journal/journal-chain.entity';
import { JournalEntryEntity } from './platform/journal/journal-entry.entity';

/** The tables and their history: what a database is opened with. */
export const mapping = {
  entities: [
    JournalEntryEntity,
    JournalChainEntity,
    IdempotencyKeyEntity,
    JobLeaseEntity,
    UserEntity,
    SessionEntity,
    TokenEntity,
    SignInAttemptEntity,
    AreaEntity,
    CriticalElementEntity,
    EditionEntity,
    EditionAreaEntity,
    QuestionEntity,
    StateEntity,
    OrganizationEntity,
    TargetEntity,
    BenchmarkEntity,
    LegalInstrumentEntity,
    MissionEntity,
    MissionMemberEntity,
    MissionCounterEntity,
    MissionScopeEntity,
    MissionHistoryEntity,
    MissionMemberHistoryEntity,
    AssessmentEntity,
    AssessmentRevisionEntity,
    ConsultationEntity,
    FindingEntity,
    FindingRevisionEntity,
    FindingCounterEntity,
    FindingCommentEntity,
    FindingRecommendationEntity,
    RecommendationAnswerEntity,
    PlanEntity,
    PlanRevisionEntity,
    PlanSubmissionEntity,
    PlanReviewEntity,
    StepEntity,
    StepRevisionEntity,
    EvidenceFileEntity,
    EvidenceEntity,
    EvidenceContentEntity,
    EvidenceLinkEntity,
    DeadlineClockEntity,
    MissionDeadlineEntity,
    CalendarFeedEntity,
    MailDigestEntity,
    NoticeEntity,
  ],
  migrations,
};
