import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import type { Language } from '../../../kernel/localized-text';
import { Ids } from '../../../platform/clock/ids';
import type { Transaction } from '../../../platform/database/transaction';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import {
  consultationRecorded,
  type Consultation,
  type ConsultationKind,
  type Participant,
} from '../domain/consultation';
import { ConsultationRepository } from '../persistence/consultation.repository';
import { ConsultationChecks } from './consultation-checks';

export interface RecordConsultationCommand {
  readonly kind: ConsultationKind;
  readonly topic: string;
  readonly language: Language;
  readonly areas?: readonly string[];
  readonly heldOn?: string | null;
  readonly hours?: number | null;
  readonly participants?: readonly Participant[];
  readonly outcome?: string | null;
  readonly findingIds?: readonly string[];
}

const UNKNOWN = {
  areas: [],
  heldOn: null,
  hours: null,
  participants: [],
  outcome: null,
  findingIds: [],
} as const;

@Injectable()
export class RecordConsultation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ids: Ids,
    private readonly checks: ConsultationChecks,
    private readonly consultations: ConsultationRepository,
  ) {}

  execute(
    actor: Actor,
    missionId: string,
    command: RecordConsultationCommand,
  ): Promise<Consultation> {
    return this.unitOfWork.run(actor, async (tx) => {
      const mission = await this.checks.missionFor(tx, missionId, command.areas ?? []);
      const consultation = this.consultationOf(tx, missionId, command);
      await this.checks.assertFits(tx, mission, consultation);
      await this.consultations.insert(tx, consultation);
      tx.record(consultationRecorded(consultation));
      return consultation;
    });
  }

  private consultationOf(
    tx: Transaction,
    missionId: string,
    command: RecordConsultationCommand,
  ): Consultation {
    const id = this.ids.next();
    return { ...UNKNOWN, ...command, id, missionId, createdAt: tx.now, version: 1 };
  }
}
