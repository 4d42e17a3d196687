import { mayReadMission, type Actor } from '../../../kernel/actor';
import { Forbidden } from '../../../kernel/domain-error';
import { ReadinessNotFound } from './readiness.errors';

interface TrackMission {
  readonly id: string;
  /** Whether its answers are in the standing. */
  readonly contributes: boolean;
}

/** Whether somebody may know of a standing: of all that is in it, and of one mission at least. */
export const mayReadStanding = (actor: Actor, missions: readonly TrackMission[]): boolean =>
  actor.administrator ||
  (missions.some(({ id }) => mayReadMission(actor, id)) &&
    missions.every(({ id, contributes }) => !contributes || mayReadMission(actor, id)));

/**
 * A standing over part of the missions would be a wrong figure, so it is for those who may read every mission
 * that is in it. Who is in none of the track's missions does not learn whether there are any.
 */
export function assertMayReadStanding(
  actor: Actor,
  { state, track }: { readonly state: string; readonly track: string },
  missions: readonly TrackMission[],
): void {
  if (mayReadStanding(actor, missions)) return;
  if (!missions.some(({ id }) => mayReadMission(actor, id)))
    throw new ReadinessNotFound(
      `There is no standing of ${state} on the track ${track}, or you may not know of it.`,
    );
  throw new Forbidden(
    `The standing of ${state} on the track ${track} rests on missions of which you are no member.`,
  );
}
