/** What a figure has to know of a protocol question. */
export interface ScopedQuestion {
  readonly number: string;
  readonly area: string;
  readonly criticalElement: string | null;
  readonly priority: boolean;
}

export interface ScopedArea {
  readonly code: string;
  /** Areas that do not count stand apart with figures of their own. */
  readonly countsInOverall: boolean;
}

/** The questions that a figure is about, laid out so that one pass over a status vector counts them all. */
export interface QuestionSet {
  readonly areas: readonly ScopedArea[];
  readonly criticalElements: readonly string[];
  /** Where a question stands in a status vector. */
  readonly indexOf: ReadonlyMap<string, number>;
  /** For each question its cell: area by area, in each the critical elements in order and, last, none. */
  readonly cells: Uint16Array;
  /** 1 where a question has priority. */
  readonly priority: Uint8Array;
}

/** Lays out those questions that stand in the areas; areas and critical elements keep their order. */
export function questionSet(
  questions: readonly ScopedQuestion[],
  areas: readonly ScopedArea[],
  criticalElements: readonly string[],
): QuestionSet {
  const areaAt = new Map(areas.map(({ code }, index) => [code, index]));
  const inScope = questions.filter(({ area }) => areaAt.has(area));
  const cellOf = ({ area, criticalElement }: ScopedQuestion): number => {
    const column = criticalElement === null ? -1 : criticalElements.indexOf(criticalElement);
    const width = criticalElements.length + 1;
    return (areaAt.get(area) ?? 0) * width + (column < 0 ? width - 1 : column);
  };
  return {
    areas,
    criticalElements,
    indexOf: new Map(inScope.map(({ number }, index) => [number, index])),
    cells: Uint16Array.from(inScope, cellOf),
    priority: Uint8Array.from(inScope, ({ priority }) => Number(priority)),
  };
}
