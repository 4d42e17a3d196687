import { countsFor, type Figures } from './figures';
import type { Counts } from './counts';
import { targetStanding, type Target, type TargetStanding } from './target';

/** A published figure of a State, or of the world, to compare with. */
export interface PublishedFigure {
  /** Null for the world. */
  readonly state: string | null;
  readonly scope: string;
  readonly value: number;
  readonly approximate: boolean;
  readonly stage: string | null;
  /** A day, a month or a year. */
  readonly observedOn: string;
  readonly source: string;
}

/** A figure with all that it is measured by. */
export interface ComparedScope {
  /** `overall`, or the code of an area. */
  readonly scope: string;
  readonly counts: Counts;
  /** Targets of this scope; beside an area also those for the overall figure, which it may be held to. */
  readonly targets: readonly TargetStanding[];
  /** What was published of the same scope, of the State itself too. */
  readonly benchmarks: readonly PublishedFigure[];
  /** The newest published figure of the State itself; null while nobody has recorded one with its source. */
  readonly baseline: PublishedFigure | null;
}

/** The overall figure and those of the areas beside targets and published figures, which come newest first. */
export function comparedScopes(
  state: string,
  figures: Figures,
  {
    targets,
    published,
  }: {
    readonly targets: readonly Target[];
    readonly published: readonly PublishedFigure[];
  },
): readonly ComparedScope[] {
  const areas = [...figures.byArea, ...figures.apart].map(({ area }) => area);
  return ['overall', ...areas].flatMap((scope) => {
    const counts = countsFor(figures, scope);
    if (!counts) return [];
    const benchmarks = published.filter((figure) => figure.scope === scope);
    return [
      {
        scope,
        counts,
        targets: targets
          .filter((target) => target.scope === scope || target.scope === 'overall')
          .map((target) => targetStanding(target, counts)),
        benchmarks,
        baseline: benchmarks.find((figure) => figure.state === state) ?? null,
      },
    ];
  });
}
