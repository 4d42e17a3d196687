import type { CatalogueEdition } from './edition';
import type { Question } from './question';

export interface QuestionCount {
  readonly questions: number;
  readonly priority: number;
  readonly onSiteOnly: number;
}
/** How much of an edition is in one area; null where only the edition's total is known. */
export interface AreaCount {
  readonly area: string;
  readonly questions: number | null;
  readonly priority: number | null;
  readonly onSiteOnly: number | null;
}
/** A pair of area and critical element that has questions. */
export interface CellCount {
  readonly area: string;
  readonly criticalElement: string | null;
  readonly questions: number;
}
export interface EditionCounts {
  /** Over those questions that are here. */
  readonly loaded: QuestionCount;
  readonly areas: readonly AreaCount[];
  readonly cells: readonly CellCount[];
}

export function countEdition({ areas, areaTotals, questions }: CatalogueEdition): EditionCounts {
  return {
    loaded: count(questions),
    areas: areas.map((area) => {
      const own = questions.filter((question) => question.area === area);
      const unknown = { priority: null, onSiteOnly: null };
      if (own.length === 0) return { area, questions: areaTotals.get(area) ?? null, ...unknown };
      return { area, ...count(own) };
    }),
    cells: areas.flatMap((area) => cellsOf(questions.filter((one) => one.area === area))),
  };
}

const count = (questions: readonly Question[]): QuestionCount => ({
  questions: questions.length,
  priority: questions.filter(({ priority }) => priority).length,
  onSiteOnly: questions.filter(({ onSiteOnly }) => onSiteOnly).length,
});

function cellsOf(questions: readonly Question[]): CellCount[] {
  const found = new Map<
    string,
    { area: string; criticalElement: string | null; questions: number }
  >();
  for (const { area, criticalElement } of questions) {
    const key = criticalElement ?? '';
    const cell = found.get(key) ?? { area, criticalElement, questions: 0 };
    cell.questions += 1;
    found.set(key, cell);
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
}
