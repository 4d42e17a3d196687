import { Injectable } from '@nestjs/common';
import { rows } from './sql';
import { Reader } from './transaction';

/** Asks whether the database answers. */
@Injectable()
export class DatabaseProbe {
  constructor(private readonly reader: Reader) {}

  async answers(): Promise<boolean> {
    try {
      await rows(this.reader, 'select 1 as "one"');
      return true;
    } catch {
      return false;
    }
  }
}
