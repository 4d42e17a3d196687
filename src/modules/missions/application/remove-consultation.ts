import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { consultationRemoved } from '../domain/consultation';
import { ConsultationRepository } from '../persistence/consultation.repository';
import { ConsultationChecks } from './consultation-checks';
import { ConsultationQueries, type ConsultationPlace } from './consultation-queries';

/** Takes a consultation off the record. The journal keeps what it said. */
@Injectable()
export class RemoveConsultation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: ConsultationChecks,
    private readonly queries: ConsultationQueries,
    private readonly consultations: ConsultationRepository,
  ) {}

  execute(actor: Actor, place: ConsultationPlace, version: number): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const consultation = await this.queries.getIn(tx, actor, place);
      await this.checks.missionFor(tx, place.missionId, consultation.areas);
      await assertCurrent(tx, { ...consultation, kind: 'consultation' }, version);
      await this.consultations.remove(tx, consultation);
      tx.record(consultationRemoved(consultation));
    });
  }
}
