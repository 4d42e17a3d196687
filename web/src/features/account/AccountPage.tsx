import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { Loading } from 'react-admin';
import { get } from '../../api/client';
import type { Me } from '../../api/session';
import { FailedPage } from '../../app/pages';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/Page';
import { CalendarPanel } from './CalendarPanel';
import { PasswordPanel } from './PasswordPanel';
import { ProfilePanel } from './ProfilePanel';
import { TokenPanel } from './TokenPanel';

const ME_KEY = ['me'] as const;

/** One's own name, language, password, calendar and tokens. */
export default function AccountPage() {
  const say = useWords();
  const { data, error } = useQuery({ queryKey: ME_KEY, queryFn: () => get<Me>('/me') });
  if (error) return <FailedPage error={error} />;
  if (!data) return <Loading />;
  return (
    <Page title={say('account.title')} subtitle={<bdi>{data.email}</bdi>}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' } }}>
        <ProfilePanel me={data} />
        <PasswordPanel me={data} />
        <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
          <CalendarPanel />
        </Box>
        <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
          <TokenPanel />
        </Box>
      </Box>
    </Page>
  );
}
