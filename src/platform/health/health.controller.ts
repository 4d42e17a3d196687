import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public, Requires } from '../http/access';
import { ServiceUnavailable } from '../http/http-problems';
import { DatabaseProbe } from '../database/probe';
import { Metrics } from '../logging/metrics';

/** For those who run the service, outside the contract of the API. */
@ApiExcludeController()
@Controller({ path: '' })
export class HealthController {
  constructor(
    private readonly probe: DatabaseProbe,
    @Inject(Metrics) private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Public()
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('health/ready')
  @Public()
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: 'ready' }> {
    if (!(await this.probe.answers()))
      throw new ServiceUnavailable('The database does not answer.');
    return { status: 'ready' };
  }

  @Get('metrics')
  @Requires('system:read')
  async measurements(@Res() reply: FastifyReply): Promise<void> {
    await reply.type(this.metrics.contentType).send(await this.metrics.text());
  }
}
