import { queryString } from '../../api/query-string';
import { FINDING_STATES, type Finding } from './finding';

const MOST_OFFERED = 50;
/** What was never issued cannot come back, and what was withdrawn was never so. */
const ISSUED = FINDING_STATES.filter((state) => state !== 'draft' && state !== 'withdrawn');

/** Where findings are that may have come back, those issued last first. */
export const repeatablePath = (words: string): string =>
  `/findings${queryString({ q: words, state: ISSUED, sort: '-issuedAt', perPage: MOST_OFFERED })}`;

export const nameOfFinding = ({ reference, title }: Pick<Finding, 'reference' | 'title'>): string =>
  `${reference} · ${title}`;
