import { useCallback } from 'react';
import type { Schemas } from '../../api/types';
import { useStateName } from '../../app/catalogue';
import { useFormat, useWords } from '../../i18n/use-words';

export type Compared = Schemas['ComparedScopeResponse'];
export type PublishedFigure = Schemas['PublishedFigureResponse'];

interface Told {
  readonly name: string;
  readonly text: string;
}

/** How a published figure is called, and how its value is written: as the source gives it. */
export function usePublished(): (figure: PublishedFigure) => Told {
  const say = useWords();
  const { percent } = useFormat();
  const stateName = useStateName();
  return useCallback(
    ({ state, value, approximate, source, stage }) => {
      const when =
        stage === 'before' || stage === 'after' ? say(`readiness.stage.${stage}`) : (stage ?? '');
      const whose = state === null ? '' : stateName(state);
      const name = [whose, when].filter((part) => part !== '').join(' · ');
      return {
        name: name === '' ? source : name,
        text: approximate
          ? say('readiness.approximately', { value: percent(value) })
          : percent(value),
      };
    },
    [say, percent, stateName],
  );
}
