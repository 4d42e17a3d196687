import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor';
import { mapListing, type Listing } from '../../../kernel/page';
import { Reader, type Scope } from '../../../platform/database/transaction';
import type { Consultation, ConsultationFilter } from '../domain/consultation';
import { ConsultationNotFound } from '../domain/consultation.errors';
import { shownTo } from '../domain/consultation.policy';
import { ConsultationRepository } from '../persistence/consultation.repository';
import { MissionFindings } from './mission-findings';
import { Missions } from './missions';

/** Where a consultation stands: the mission, and the consultation in it. */
export interface ConsultationPlace {
  readonly missionId: string;
  readonly id: string;
}

@Injectable()
export class ConsultationQueries {
  constructor(
    private readonly reader: Reader,
    private readonly missions: Missions,
    private readonly findings: MissionFindings,
    private readonly consultations: ConsultationRepository,
  ) {}

  /** The whole record, for whoever may read the mission. */
  async getIn(
    scope: Scope,
    actor: Actor,
    { missionId, id }: ConsultationPlace,
  ): Promise<Consultation> {
    await this.missions.getFor(scope, actor, missionId);
    const consultation = await this.consultations.find(scope, missionId, id);
    if (!consultation) throw new ConsultationNotFound('The mission has no such consultation.');
    return consultation;
  }

  async get(actor: Actor, place: ConsultationPlace): Promise<Consultation> {
    const consultation = await this.getIn(this.reader, actor, place);
    const shown = await this.findings.shownToState(this.reader, place.missionId);
    return shownTo(actor, consultation, shown);
  }

  async list(
    actor: Actor,
    missionId: string,
    filter: ConsultationFilter,
  ): Promise<Listing<Consultation>> {
    await this.missions.getFor(this.reader, actor, missionId);
    const shown = await this.findings.shownToState(this.reader, missionId);
    const listed = this.consultations.list(this.reader, missionId, filter);
    return mapListing(listed, (one) => shownTo(actor, one, shown));
  }
}
