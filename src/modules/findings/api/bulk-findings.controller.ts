import { Body, Controller, HttpCode, Post, Query } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import type { Actor } from '../../../kernel/actor';
import { DomainError, RequestInvalid } from '../../../kernel/domain-error';
import { CurrentActor, Requires } from '../../../platform/http/access';
import { faultsOf, RecordFindings, type Outcome } from '../application/record-findings';
import { readItems, type Item } from './bulk-items';
import { BulkResponse, toBulkResponse } from './bulk.response';
import { BulkQuery } from './bulk.request';
import { RecordFindingsRequest, type RecordFindingRequest } from './record-finding.request';

const BODY_LIMIT = 64 * 1024 * 1024;
const MOST_ERRORS = 200;

@ApiTags('Findings')
@Controller('findings/bulk')
export class BulkFindingsController {
  constructor(private readonly recordFindings: RecordFindings) {}

  /** Records up to 10,000 findings: all of them or none; with `partial=true` those that can be recorded. */
  @Post()
  @HttpCode(200)
  @RouteConfig({ bodyLimit: BODY_LIMIT })
  @Requires('findings:record')
  @ApiBody({ type: RecordFindingsRequest })
  async record(
    @CurrentActor() actor: Actor,
    @Query() { partial = false }: BulkQuery,
    @Body() body: object,
  ): Promise<BulkResponse> {
    const items = await readItems(body);
    const outcomes = partial
      ? await this.recordPossible(actor, items)
      : await this.recordFindings.all(actor, assertReadable(items));
    return toBulkResponse(outcomes, actor);
  }

  private async recordPossible(actor: Actor, items: readonly Item[]): Promise<readonly Outcome[]> {
    const readable = items.filter((item): item is RecordFindingRequest => !isRefused(item));
    const recorded = [...(await this.recordFindings.possible(actor, readable))].reverse();
    return items.map((item) => (isRefused(item) ? item : (recorded.pop() ?? unanswered())));
  }
}

const isRefused = (item: Item): item is DomainError => item instanceof DomainError;

function unanswered(): never {
  throw new Error('An item was neither recorded nor refused');
}

/** Throws RequestInvalid with the faults of every malformed item. */
function assertReadable(items: readonly Item[]): readonly RecordFindingRequest[] {
  const errors = items.flatMap((item, index) =>
    isRefused(item) ? faultsOf(item, `#/items/${String(index)}`) : [],
  );
  if (errors.length > 0)
    throw new RequestInvalid('Some of the items are not well formed; none was recorded.', {
      errors: errors.slice(0, MOST_ERRORS),
    });
  return items.filter((item): item is RecordFindingRequest => !isRefused(item));
}
