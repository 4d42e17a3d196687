import { Clock } from '../../src/platform/clock/clock';

/** Runs with the real time until a test moves it. */
export class TestClock extends Clock {
  private ahead = 0;

  override now(): Date {
    return new Date(Date.now() + this.ahead);
  }

  /** From now on it is this moment, and time goes on from there. */
  set(instant: string): void {
    this.ahead = Date.parse(instant) - Date.now();
  }

  advance({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Partial<Span>): void {
    this.ahead += (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
  }
}

type Span = Record<'days' | 'hours' | 'minutes' | 'seconds', number>;
