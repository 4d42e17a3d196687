import { PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsIn, IsOptional } from 'class-validator';
import { MayBeAbsent, TextField } from '../../../platform/http/fields';
import { ListQuery, toList } from '../../../platform/http/list-query';
import { ORGANIZATION_KINDS, type OrganizationKind } from '../domain/organization';
import { IN_PART, StateCodeField, StateCodesFilter } from './reference-fields';

/** Which organizations. `q` looks into names and short names. */
export class ListOrganizationsQuery extends ListQuery {
  /** Only of this kind; may be repeated. */
  @Transform(toList)
  @MayBeAbsent()
  @IsIn(ORGANIZATION_KINDS, { each: true })
  readonly kind?: readonly OrganizationKind[];
  /** Only of this State; may be repeated. @example "TJ" */
  @StateCodesFilter() readonly state?: readonly string[];
}

/** An authority or body that is new here. */
export class AddOrganizationRequest {
  /** Its full name, which no other has. */
  @TextField(300) readonly name!: string;
  /** What people call it; null where that is its name. */
  @IsOptional() @TextField(80) readonly shortName?: string | null;
  /** What it is. */
  @IsIn(ORGANIZATION_KINDS) readonly kind!: OrganizationKind;
  /** The State that it belongs to; null for a body that belongs to none. @example "TJ" */
  @IsOptional() @StateCodeField() readonly state?: string | null;
}

/** What changes in an organization. */
export class ChangeOrganizationRequest extends PartialType(AddOrganizationRequest, IN_PART) {}
