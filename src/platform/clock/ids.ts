import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';

/** The only source of new ids: UUID version 7, so that ids sort by the time they were made. */
@Injectable()
export class Ids {
  next(): string {
    return v7();
  }
}
