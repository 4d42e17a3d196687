import { changesBetween, type DomainEvent } from '../../../kernel/domain-event';
import type { Edition } from './edition';
import type { ImportPlan } from './question-import';

const event = (type: string, code: string, changes: DomainEvent['changes']): DomainEvent => ({
  type,
  subject: { kind: 'edition', id: code },
  missionId: null,
  changes,
});

export function editionImported(code: string, fileName: string, plan: ImportPlan): DomainEvent {
  return event('edition.imported', code, {
    fileName,
    rows: plan.changes.length,
    added: plan.added.map(({ number }) => number),
    changed: plan.changed.map(({ number }) => number),
  });
}

export function editionPublished(before: Edition, after: Edition): DomainEvent {
  return event('edition.published', after.code, changesBetween(before, after));
}

export function editionAdded(
  { questionsLoaded: _none, ...edition }: Edition,
  areas: readonly string[],
): DomainEvent {
  return event('edition.added', edition.code, { ...edition, areas });
}

/** The areas and critical elements that every installation begins with. */
export function axesAdded(areas: readonly string[], elements: readonly string[]): DomainEvent {
  return event('catalogue.axes-added', 'catalogue', { areas, criticalElements: elements });
}
