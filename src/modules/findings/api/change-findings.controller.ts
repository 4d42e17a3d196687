import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { ChangeFindings } from '../application/change-findings';
import { ChangeFindingsRequest } from './change-findings.request';
import { ChangedFindingsResponse, toChangedResponse } from './change-findings.response';

@ApiTags('Findings')
@Controller('findings/bulk-changes')
export class ChangeFindingsController {
  constructor(private readonly changeFindings: ChangeFindings) {}

  /** Gives up to 200 findings an owner, a due date or a step in their life: each wholly or not at all. */
  @Post()
  @HttpCode(200)
  @Requires('findings:move')
  async change(
    @CurrentActor() actor: Actor,
    @Body() { items }: ChangeFindingsRequest,
  ): Promise<ChangedFindingsResponse> {
    const ids = items.map(({ id }) => id);
    return toChangedResponse(ids, await this.changeFindings.execute(actor, items), actor);
  }
}
