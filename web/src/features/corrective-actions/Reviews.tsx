import CheckOutlined from '@mui/icons-material/CheckOutlined';
import CloseOutlined from '@mui/icons-material/CloseOutlined';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { CRITERIA, type Criterion, type Review } from './plan';
import { useReviews } from './use-plan';

/** What the auditors said to the revisions, the newest first. */
export function Reviews({ findingId }: { readonly findingId: string }) {
  const say = useWords();
  const { data } = useReviews(findingId);
  if (!data || data.items.length === 0) return null;
  const newestFirst = [...data.items].sort((one, other) => other.revision - one.revision);
  return (
    <Panel title={say('plans.reviews')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {newestFirst.map((review) => (
          <Given key={review.id} review={review} />
        ))}
      </Box>
    </Panel>
  );
}

function Given({ review }: { readonly review: Review }) {
  const say = useWords();
  const { number, instant } = useFormat();
  const { revision, rating, note, criteria, reviewedBy, reviewedAt } = review;
  return (
    <div>
      <Typography variant="subtitle2">
        {say('plans.revision', { number: number(revision) })}: {say(`plans.rate.${rating}`)}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0, mb: 0.5 }}>
        <bdi>{reviewedBy.name}</bdi> · {instant(reviewedAt)}
      </Typography>
      {note !== null && (
        <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap', mb: 0.5 }}>
          {note}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {CRITERIA.map((criterion) => (
          <Judged key={criterion} criterion={criterion} {...criteria[criterion]} />
        ))}
      </Box>
    </div>
  );
}

interface JudgedProps {
  readonly criterion: Criterion;
  readonly met: boolean;
  readonly comment: string | null;
}

function Judged({ criterion, met, comment }: JudgedProps) {
  const say = useWords();
  const Icon = met ? CheckOutlined : CloseOutlined;
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
      <Icon
        fontSize="small"
        titleAccess={say(met ? 'plans.met' : 'plans.notMet')}
        sx={{ color: met ? 'success.main' : 'error.main' }}
      />
      <Typography variant="body2">
        {say(`plans.criterion.${criterion}`)}
        {comment !== null && (
          <>
            {': '}
            <bdi>{comment}</bdi>
          </>
        )}
      </Typography>
    </Box>
  );
}
