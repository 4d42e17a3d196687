import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from './config/config';
import { LOGGER } from './logging/logger';
import { Metrics } from './logging/metrics';

/** What every room may ask for: the settings, the log, the measurements. */
@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, logger: Logger): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        Metrics,
      ],
      exports: [CONFIG, LOGGER, Metrics],
    };
  }
}
