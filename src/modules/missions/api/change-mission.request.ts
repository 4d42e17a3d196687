import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { MayBeAbsent, TextField } from '../../../platform/http/fields';
import { MISSION_STATUSES, type MissionStatus } from '../domain/mission';
import { AreasField, KnownDayField, OptionalTextField } from './mission-fields';

/** Fields to change; what is left out stays. */
export class ChangeMissionRequest {
  /** One line. */
  @MayBeAbsent() @TextField(300) readonly title?: string;
  /** The whole scope. It is free while the mission is planned, may grow while it is in progress, and is fixed later. */
  @MayBeAbsent() @AreasField() readonly areas?: readonly string[];
  /** The organization that leads it; null while unknown. */
  @IsOptional() @IsUUID() readonly leadOrganizationId?: string | null;
  /** Its first day; null while unknown. */
  @KnownDayField() readonly startsOn?: string | null;
  /** Its last day; null while unknown. */
  @KnownDayField() readonly endsOn?: string | null;
  /** What else is known of it; null for nothing. */
  @OptionalTextField(4000) readonly note?: string | null;
}

/** A step in the life of the mission. */
export class MoveMissionRequest {
  /** What it becomes. */
  @IsIn(MISSION_STATUSES) readonly to!: MissionStatus;
  /** Why; giving a mission up demands it. */
  @OptionalTextField(2000) readonly reason?: string | null;
}
