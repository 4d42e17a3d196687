import { Injectable } from '@nestjs/common';
import { seesDrafts, type Actor } from '../../../kernel/actor';
import type { Listing } from '../../../kernel/page';
import { Conditions, type Condition } from '../../../platform/database/conditions';
import { listing, type ListShape } from '../../../platform/database/listing';
import { containing, containsText } from '../../../platform/database/sql';
import { Reader, type Scope } from '../../../platform/database/transaction';
import type { Finding } from '../domain/finding';
import type { FindingFilter } from '../domain/finding-filter';
import { FINDING_COLUMNS, toFinding, type FindingRow } from './finding.row';

const SHAPE: ListShape<FindingRow, Finding> = {
  columns: FINDING_COLUMNS.map((column) => `f."${column}"`).join(', '),
  from: '"finding" f',
  id: 'f."id"',
  sortable: {
    reference: { sql: 'f."reference"' },
    area: { sql: 'f."area"' },
    criticalElement: { sql: 'f."criticalElement"', nullable: true },
    question: { sql: 'f."question"', nullable: true },
    kind: { sql: 'f."kind"' },
    state: { sql: 'f."state"' },
    title: { sql: 'f."title"' },
    dueOn: { sql: 'f."dueOn"', nullable: true },
    recordedAt: { sql: 'f."recordedAt"' },
    issuedAt: { sql: 'f."issuedAt"', nullable: true },
  },
  defaultSort: [{ field: 'recordedAt', descending: true }],
  toItem: toFinding,
};

/** Lists of findings, for the eyes of one person: what they may not know of is in no page, total or export. */
@Injectable()
export class FindingList {
  constructor(private readonly reader: Reader) {}

  /** `late` is what holds for a finding of which something is overdue, where the filter asks for that. */
  list(actor: Actor, filter: FindingFilter, late?: Condition): Listing<Finding> {
    const conditions = new Conditions();
    addVisible(conditions, actor, filter.missionId);
    addFilter(conditions, this.reader, filter);
    if (late)
      conditions.add(`(${late.sql}) is ${filter.overdue ? '' : 'not '}true`, ...late.values);
    return listing(this.reader, SHAPE, conditions, filter.missionId);
  }
}

/** Whole missions for their auditors, what was issued for the others, nothing for outsiders. */
function addVisible(conditions: Conditions, actor: Actor, missionId?: string): void {
  if (actor.administrator) return;
  if (missionId !== undefined) {
    if (!actor.memberships.has(missionId)) conditions.add('1 = 0');
    else if (!seesDrafts(actor, missionId)) conditions.add('f."issuedAt" is not null');
    return;
  }
  const missions = [...actor.memberships.keys()];
  const whole = missions.filter((mission) => seesDrafts(actor, mission));
  const issued = missions.filter((mission) => !seesDrafts(actor, mission));
  const marks = (ids: readonly string[]) => ids.map(() => '?').join(', ');
  const parts = [
    ...(whole.length > 0 ? [`f."missionId" in (${marks(whole)})`] : []),
    ...(issued.length > 0
      ? [`(f."missionId" in (${marks(issued)}) and f."issuedAt" is not null)`]
      : []),
  ];
  if (parts.length === 0) conditions.add('1 = 0');
  else conditions.add(`(${parts.join(' or ')})`, ...whole, ...issued);
}

function addFilter(conditions: Conditions, scope: Scope, filter: FindingFilter): void {
  conditions
    .equal('f."missionId"', filter.missionId)
    .in('f."area"', filter.area)
    .in('f."state"', filter.state)
    .in('f."kind"', filter.kind)
    .in('f."criticalElement"', filter.criticalElement)
    .in('f."question"', filter.question)
    .in('f."shortcomingDomain"', filter.shortcomingDomain)
    .equal('f."ownerOrganizationId"', filter.ownerOrganizationId)
    .equal('f."sscCandidate"', filter.sscCandidate);
  if (filter.dueFrom !== undefined) conditions.add('f."dueOn" >= ?', filter.dueFrom);
  if (filter.dueTo !== undefined) conditions.add('f."dueOn" <= ?', filter.dueTo);
  if (filter.q !== undefined && filter.q.trim() !== '')
    addWords(conditions, scope, filter.q.trim());
}

function addWords(conditions: Conditions, scope: Scope, words: string): void {
  const columns = ['f."reference"', 'f."title"', 'f."description"'];
  const any = columns.map((column) => containsText(scope, column)).join(' or ');
  const value = containing(words);
  conditions.add(`(${any})`, value, value, value);
}
