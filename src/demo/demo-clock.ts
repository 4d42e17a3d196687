import { Clock } from '../platform/clock/clock';

/** A clock that tells the past while the history is being played, and the present afterwards. */
export class DemoClock extends Clock {
  private instant: Date | undefined;

  override now(): Date {
    if (this.instant === undefined) return super.now();
    // Two acts never happen in the same millisecond.
    this.instant = new Date(this.instant.getTime() + 1);
    return this.instant;
  }

  /** Goes to the morning of a day. */
  goTo(day: string): void {
    this.instant = new Date(`${day}T04:00:00Z`);
  }

  /** The history is over. */
  returnToPresent(): void {
    this.instant = undefined;
  }
}
