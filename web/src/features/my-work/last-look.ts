import { recall, remember } from '../../entry/preferences';

const DAYS_AT_FIRST = 7;
const DAY_MS = 86_400_000;

/** When a person last said that they have seen everything; a week ago where they never did. */
export function lastLook(userId: string, now: Date): string {
  const kept = recall(`lastLook.${userId}`);
  const at = kept === null ? Number.NaN : Date.parse(kept);
  return new Date(Number.isNaN(at) ? now.getTime() - DAYS_AT_FIRST * DAY_MS : at).toISOString();
}

export const keepLook = (userId: string, now: Date): void =>
  remember(`lastLook.${userId}`, now.toISOString());
