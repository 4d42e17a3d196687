import 'reflect-metadata';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { apiDescription } from './api-description';
import { mapping } from './mapping';
import { AssessmentsModule } from './modules/assessments';
import { AuditTrailModule } from './modules/audit-trail';
import { CatalogueModule } from './modules/catalogue';
import { CorrectiveActionsModule } from './modules/corrective-actions';
import { DeadlinesModule } from './modules/deadlines';
import { EvidenceModule } from './modules/evidence';
import { FindingsModule } from './modules/findings';
import { IdentityModule } from './modules/identity';
import { MissionsModule } from './modules/missions';
import { ReadinessModule } from './modules/readiness';
import { ReferenceDataModule } from './modules/reference-data';
import { ReportsModule } from './modules/reports';
import type { Clock } from './platform/clock/clock';
import type { Config } from './platform/config/config';
import { DatabaseModule } from './platform/database/database.module';
import { FilesModule } from './platform/files/files.module';
import { HealthModule } from './platform/health/health.module';
import { AccessGuard } from './platform/http/access';
import { serveApiDocs } from './platform/http/api-docs';
import { API_DESCRIPTION } from './platform/http/openapi/examples';
import { Idempotency } from './platform/http/idempotency';
import { IdempotencyGuard } from './platform/http/idempotency.guard';
import { ProblemFilter } from './platform/http/problem.filter';
import { RequestPipe } from './platform/http/request.pipe';
import { serveScreens } from './platform/http/screens';
import { createAdapter, headersOf, prepareServer } from './platform/http/server';
import { JobsModule } from './platform/jobs/jobs.module';
import { MailModule } from './platform/mail/mail.module';
import { createLogger, frameworkLogger } from './platform/logging/logger';
import { Metrics } from './platform/logging/metrics';
import { PlatformModule } from './platform/platform.module';

/** Edges of the application that a test replaces. */
export interface Overrides {
  readonly clock?: Clock;
}

@Module({})
class AppModule {
  static with(config: Config, logger: Logger, { clock }: Overrides): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, logger),
        DatabaseModule.with(mapping, clock),
        FilesModule,
        HealthModule,
        JobsModule,
        MailModule,
        IdentityModule,
        CatalogueModule,
        ReferenceDataModule,
        MissionsModule,
        AssessmentsModule,
        FindingsModule,
        CorrectiveActionsModule,
        EvidenceModule,
        DeadlinesModule,
        ReadinessModule,
        ReportsModule,
        AuditTrailModule,
      ],
      providers: [
        { provide: API_DESCRIPTION, useValue: apiDescription },
        Idempotency,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: IdempotencyGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: RequestPipe },
      ],
    };
  }
}

/** The one way to build the application, for the server, the command line and the tests. */
export async function createApp(
  config: Config,
  overrides: Overrides = {},
): Promise<NestFastifyApplication> {
  const logger = createLogger(config.logLevel);
  const secure = await headersOf(config);
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, logger, overrides),
    createAdapter(config, secure),
    { logger: frameworkLogger(logger), abortOnError: false, bodyParser: false },
  );
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready', 'metrics'] });
  await prepareServer(app, config, secure, { logger, metrics: app.get(Metrics) });
  await serveApiDocs(app);
  await serveScreens(app);
  return app;
}
