import { mayAccess } from '../../api/auth-provider';
import { usePerson } from '../person';

/** Whether the person may do something with records of a resource. The server decides; this only spares a refusal. */
const useMay = (resource: string, action: string): boolean =>
  mayAccess(usePerson().permissions, resource, action);

export const useMaySee = (resource: string): boolean => useMay(resource, 'list');

export const useMayChange = (resource: string): boolean => useMay(resource, 'edit');
