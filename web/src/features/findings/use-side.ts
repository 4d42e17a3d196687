import { useMission } from '../../app/MissionFrame';
import { useMembership, usePerson } from '../../app/person';
import { sideOf, type Side } from './side';

/** What the person is in the mission on the screen, and in an area of it. */
export function useSide(area?: string): Side & { readonly seesDrafts: boolean } {
  const { id } = useMission();
  const { roles } = usePerson();
  const membership = useMembership(id);
  const anywhere = sideOf(membership);
  return {
    ...sideOf(membership, area),
    seesDrafts: anywhere.isAuditor || roles.includes('administrator'),
  };
}
