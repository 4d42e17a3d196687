import LockOutlined from '@mui/icons-material/LockOutlined';
import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { get } from '../../api/client';
import type { List, Person } from '../../api/types';
import { useFormat, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { CommentForm } from './CommentForm';
import type { Finding } from './finding';

interface Comment {
  readonly id: string;
  readonly internal: boolean;
  readonly agree: boolean | null;
  readonly reason: string | null;
  readonly author: Person;
  readonly recordedAt: string;
}

/** What both sides say of the finding. Notes among the auditors reach nobody else. */
export function Comments({ finding }: { readonly finding: Finding }) {
  const say = useWords();
  const { data } = useQuery({
    queryKey: ['comments', finding.id],
    queryFn: () =>
      get<List<Comment>>(`/findings/${finding.id}/comments?perPage=200&sort=recordedAt`),
  });
  return (
    <Panel title={say('findings.comments')}>
      {data?.items.length === 0 && (
        <Typography color="textSecondary" sx={{ mb: 1 }}>
          {say('findings.noComments')}
        </Typography>
      )}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {data?.items.map((comment) => (
          <Said key={comment.id} comment={comment} />
        ))}
      </Box>
      <CommentForm finding={finding} />
    </Panel>
  );
}

function Said({ comment }: { readonly comment: Comment }) {
  const say = useWords();
  const { instant } = useFormat();
  const { internal, agree, reason, author, recordedAt } = comment;
  return (
    <Box
      component="li"
      sx={{
        p: 1.5,
        borderRadius: 1,
        backgroundColor: ({ colours }) => (internal ? colours.warningGround : colours.raised),
      }}
    >
      <Typography
        variant="caption"
        component="p"
        sx={{ m: 0, display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}
      >
        <strong>
          <bdi>{author.name}</bdi>
        </strong>
        <Box component="span" sx={{ color: internal ? 'text.primary' : 'text.secondary' }}>
          {instant(recordedAt)}
        </Box>
        {internal && (
          <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5 }}>
            <LockOutlined sx={{ fontSize: 14 }} />
            {say('findings.internal')}
          </Box>
        )}
      </Typography>
      {agree !== null && <strong>{say(agree ? 'findings.agrees' : 'findings.disagrees')}</strong>}
      {reason !== null && (
        <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
          {reason}
        </Typography>
      )}
    </Box>
  );
}
