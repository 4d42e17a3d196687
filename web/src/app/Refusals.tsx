import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { ProblemError, toProblem } from '../api/problem';
import type { Schemas } from '../api/types';
import { useProblemWords } from './problem-words';

/** What the server says beforehand that it would refuse. */
export type Refusal = Schemas['RefusalResponse'];

const NOW = 422;
/** What it would have answered. */
const foreseen = (refusal: Refusal) => new ProblemError(toProblem(NOW, refusal));

export interface RefusedAct {
  readonly id: string;
  /** What one would do, in words. */
  readonly act: string;
  readonly refusal: Refusal;
}

/** Why acts cannot be taken now; each line describes the button of its act. */
export function Refusals({ acts }: { readonly acts: readonly RefusedAct[] }) {
  const explain = useProblemWords();
  if (acts.length === 0) return null;
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {acts.map(({ id, act, refusal }) => (
        <Typography key={id} id={id} component="li" variant="body2" color="textSecondary">
          {act}: {explain(foreseen(refusal))}
        </Typography>
      ))}
    </Box>
  );
}
