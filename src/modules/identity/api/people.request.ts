import { ApiProperty } from '@nestjs/swagger';
import { IsString, IsUUID, MaxLength, MinLength, ValidateIf } from 'class-validator';
import { MayBeAbsent } from '../../../platform/http/fields';
import { ListQuery } from '../../../platform/http/list-query';

/** Whom you look for. */
export class FindPeopleQuery extends ListQuery {
  @ApiProperty({ description: 'A part of the name, at least two characters.', required: true })
  @ValidateIf(() => true)
  @IsString()
  @MinLength(2)
  @MaxLength(200)
  override readonly q!: string;
  /** Only people of this organization. */
  @MayBeAbsent() @IsUUID() readonly organizationId?: string;
}
