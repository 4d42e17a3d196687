import { Injectable } from '@nestjs/common';
import type { Readiness } from '../domain/readiness';

interface Kept {
  readonly stamp: string;
  readonly readiness: Promise<Readiness>;
}

const KEPT = 1000;

/**
 * Holds what was computed until what it rests on changes. Whoever asks while it is being computed waits for that
 * and computes nothing; the one that was not asked for the longest goes when there are too many.
 */
@Injectable()
export class KeptReadiness {
  private readonly held = new Map<string, Kept>();

  /** What is held under the key for the stamp, else what `compute` makes. */
  async get(key: string, stamp: string, compute: () => Promise<Readiness>): Promise<Readiness> {
    const known = this.held.get(key);
    this.held.delete(key);
    const kept = known?.stamp === stamp ? known : { stamp, readiness: compute() };
    this.held.set(key, kept);
    const [oldest] = this.held.keys();
    if (this.held.size > KEPT && oldest !== undefined) this.held.delete(oldest);
    try {
      return await kept.readiness;
    } catch (error) {
      if (this.held.get(key) === kept) this.held.delete(key);
      throw error;
    }
  }
}
