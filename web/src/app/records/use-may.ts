import { mayAccess } from '../../api/auth-provider';
import { usePerson } from '../person';

/** Whether the person may change records of a resource. The server decides; this only spares a refusal. */
export function useMayChange(resource: string): boolean {
  return mayAccess(usePerson().permissions, resource, 'edit');
}
