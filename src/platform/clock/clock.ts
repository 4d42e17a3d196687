import { Injectable } from '@nestjs/common';

/** The only source of the present moment. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
