import {
  Global,
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Clock } from '../clock/clock';
import { Ids } from '../clock/ids';
import { CONFIG, type Config } from '../config/config';
import { openDatabase, type Database, type Mapping } from './open-database';
import { Reader } from './transaction';
import { UnitOfWork } from './unit-of-work';

export const DATABASE = Symbol('database');

@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  /** A clock is given only by tests. */
  static with(mapping: Mapping, clock?: Clock): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [
        clock ? { provide: Clock, useValue: clock } : Clock,
        Ids,
        {
          provide: DATABASE,
          inject: [CONFIG],
          useFactory: (config: Config) => openDatabase(config.database, mapping),
        },
        {
          provide: UnitOfWork,
          inject: [DATABASE, Clock],
          useFactory: (database: Database, clock: Clock) =>
            new UnitOfWork(database.committer, clock),
        },
        { provide: Reader, inject: [DATABASE], useFactory: ({ reader }: Database) => reader },
      ],
      exports: [UnitOfWork, Reader, Clock, Ids, DATABASE],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}
