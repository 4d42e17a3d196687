import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Min,
} from 'class-validator';
import {
  CalendarDateField,
  MayBeAbsent,
  PartsField,
  TextField,
} from '../../../platform/http/fields';
import { FINDING_STATES, type FindingState } from '../domain/life-cycle';

/** What is to become of one finding; what is left out stays. */
export class FindingChangeRequest {
  /** UUID of the finding. */
  @IsUUID() readonly id!: string;
  /** The version that you read. */
  @IsInt() @Min(1) readonly version!: number;
  /** The organization that has to answer; null for none. */
  @IsOptional() @IsUUID() readonly ownerOrganizationId?: string | null;
  /** The day by which it should be settled; null for none. */
  @IsOptional() @CalendarDateField() readonly dueOn?: string | null;
  /** The state to go to. */
  @MayBeAbsent() @IsIn(FINDING_STATES) readonly to?: FindingState;
  /** Why, where the step needs a reason. */
  @MayBeAbsent() @TextField(4000) readonly reason?: string;
}

/** Changes of up to 200 findings, each at most once. */
export class ChangeFindingsRequest {
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ArrayUnique(({ id }: FindingChangeRequest) => id)
  @PartsField(() => FindingChangeRequest)
  readonly items!: readonly FindingChangeRequest[];
}
