import type { Mission, Schemas } from '../../api/types';

type Track = Schemas['TrackStandingResponse']['track'];

const TRACKS: Readonly<Record<Mission['kind'], Track>> = {
  'internal-audit': 'internal-audit',
  'self-assessment': 'self-assessment',
  'icao-audit': 'official',
  icvm: 'official',
  'off-site-validation': 'official',
};

/** The missions whose answers are in the standing of a State on a track, of those that one may see. */
export const missionsOf = (
  missions: readonly Mission[],
  { state, edition, track }: { state: string; edition: string; track: Track },
): readonly Mission[] =>
  missions.filter(
    (mission) =>
      mission.state === state && mission.edition === edition && TRACKS[mission.kind] === track,
  );
