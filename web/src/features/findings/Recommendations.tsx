import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { get, request } from '../../api/client';
import type { List, Person } from '../../api/types';
import { TextDialog } from '../../app/TextDialog';
import { useFormat, useLanguage, useWords } from '../../i18n/use-words';
import { Panel } from '../../ui/Panel';
import { isEnded, type Finding } from './finding';
import { useSide } from './use-side';
import { useRefresh } from './use-findings';

const RESPONSES = ['accepted', 'adapted', 'declined'] as const;
type Response = (typeof RESPONSES)[number];

interface Recommendation {
  readonly id: string;
  readonly text: string;
  readonly author: Person;
  readonly recordedAt: string;
  readonly answer: {
    readonly response: Response;
    readonly reason: string | null;
    readonly author: Person;
    readonly recordedAt: string;
    readonly version: number;
  } | null;
}

/** What the auditors advise, and what the State says to it. */
export function Recommendations({ finding }: { readonly finding: Finding }) {
  const say = useWords();
  const { language } = useLanguage();
  const refresh = useRefresh();
  const { isAuditor, isCoordinator } = useSide(finding.area);
  const [isWriting, setWriting] = useState(false);
  const path = `/findings/${finding.id}/recommendations`;
  const { data } = useQuery({
    queryKey: ['recommendations', finding.id],
    queryFn: () => get<List<Recommendation>>(`${path}?perPage=200&sort=recordedAt`),
  });
  const mayAdd = isAuditor && !isEnded(finding.state);
  if (!data || (data.items.length === 0 && !mayAdd)) return null;
  const add = async (text: string) => {
    await request(path, { method: 'POST', body: { text, language } });
    await refresh();
  };
  return (
    <Panel
      title={say('findings.recommendations')}
      help={say('findings.recommendationsHelp')}
      actions={
        mayAdd && (
          <Button className="no-print" onClick={() => setWriting(true)}>
            {say('findings.recommend')}
          </Button>
        )
      }
    >
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {data.items.map((one) => (
          <Advice key={one.id} advice={one} path={path} mayAnswer={isCoordinator} />
        ))}
      </Box>
      {data.items.length === 0 && (
        <Typography color="textSecondary">{say('findings.noRecommendations')}</Typography>
      )}
      {isWriting && (
        <TextDialog
          title={say('findings.recommend')}
          help={say('findings.recommendHelp')}
          label={say('findings.recommendation')}
          isRequired
          confirm={say('ui.save')}
          name={`recommend.${finding.id}`}
          onSay={add}
          onClose={() => setWriting(false)}
        />
      )}
    </Panel>
  );
}

interface AdviceProps {
  readonly advice: Recommendation;
  readonly path: string;
  readonly mayAnswer: boolean;
}

function Advice({ advice, path, mayAnswer }: AdviceProps) {
  const say = useWords();
  const { instant } = useFormat();
  const { language } = useLanguage();
  const refresh = useRefresh();
  const [response, setResponse] = useState<Response | null>(null);
  const { id, text, author, recordedAt, answer } = advice;
  const send = async (chosen: Response, reason: string) => {
    await request(`${path}/${id}/response`, {
      method: 'PUT',
      body: { response: chosen, language, reason: reason === '' ? null : reason },
      ...(answer ? { version: answer.version } : { isNew: true }),
    });
    await refresh();
  };
  return (
    <Box component="li">
      <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
        {text}
      </Typography>
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
        <bdi>{author.name}</bdi> · {instant(recordedAt)}
      </Typography>
      {answer && (
        <Box sx={{ mt: 1, paddingInlineStart: 1.5, borderInlineStart: 3, borderColor: 'divider' }}>
          <strong>{say(`findings.response.${answer.response}`)}</strong>
          <Typography dir="auto" sx={{ whiteSpace: 'pre-wrap' }}>
            {answer.reason}
          </Typography>
          <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
            <bdi>{answer.author.name}</bdi> · {instant(answer.recordedAt)}
          </Typography>
        </Box>
      )}
      {mayAnswer && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {RESPONSES.filter((one) => one !== answer?.response).map((one) => (
            <Button key={one} variant="outlined" onClick={() => setResponse(one)}>
              {say(`findings.respond.${one}`)}
            </Button>
          ))}
        </Box>
      )}
      {response && (
        <TextDialog
          title={say(`findings.respond.${response}`)}
          help={say(`findings.respondHelp.${response}`)}
          label={say('findings.reason')}
          isRequired={response !== 'accepted'}
          confirm={say(`findings.respond.${response}`)}
          name={`response.${id}.${response}`}
          onSay={(reason) => send(response, reason)}
          onClose={() => setResponse(null)}
        />
      )}
    </Box>
  );
}
