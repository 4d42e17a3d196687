import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { isSame } from '../../../kernel/version';
import { assertCurrent } from '../../../platform/database/stale';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import {
  consultationChanged,
  type Consultation,
  type ConsultationPatch,
} from '../domain/consultation';
import { assertMayConsult } from '../domain/consultation.policy';
import { ConsultationRepository } from '../persistence/consultation.repository';
import { ConsultationChecks } from './consultation-checks';
import { ConsultationQueries, type ConsultationPlace } from './consultation-queries';

@Injectable()
export class ChangeConsultation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checks: ConsultationChecks,
    private readonly queries: ConsultationQueries,
    private readonly consultations: ConsultationRepository,
  ) {}

  execute(
    actor: Actor,
    place: ConsultationPlace,
    patch: ConsultationPatch,
    version: number,
  ): Promise<Consultation> {
    return this.unitOfWork.run(actor, async (tx) => {
      const before = await this.queries.getIn(tx, actor, place);
      const changed = { ...before, ...patch };
      const mission = await this.checks.missionFor(tx, place.missionId, before.areas);
      assertMayConsult(actor, mission, changed.areas);
      await assertCurrent(tx, { ...before, kind: 'consultation' }, version);
      await this.checks.assertFits(tx, mission, changed);
      if (isSame(before, changed)) return before;
      const stored = await this.consultations.update(tx, changed);
      tx.record(consultationChanged(before, stored));
      return stored;
    });
  }
}
