import { useQuery } from '@tanstack/react-query';
import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { Loading } from 'react-admin';
import { get } from '../../api/client';
import type { Me } from '../../api/session';
import { FailedPage } from '../../app/pages';
import { useWords } from '../../i18n/use-words';
import { Page } from '../../ui/Page';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { CalendarPanel } from './CalendarPanel';
import { PasswordPanel } from './PasswordPanel';
import { ProfilePanel } from './ProfilePanel';
import { TokenPanel } from './TokenPanel';

const ME_KEY = ['me'] as const;

/** One's own name, language, password, calendar and tokens. */
export default function AccountPage() {
  const say = useWords();
  const [isProfileTyped, setProfileTyped] = useState(false);
  const [isPasswordTyped, setPasswordTyped] = useState(false);
  const isKept = useRef(false);
  const { data, error } = useQuery({ queryKey: ME_KEY, queryFn: () => get<Me>('/me') });
  if (error) return <FailedPage error={error} />;
  if (!data) return <Loading />;
  return (
    <Page title={say('account.title')} subtitle={<bdi>{data.email}</bdi>}>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' } }}>
        <ProfilePanel me={data} onTyped={setProfileTyped} />
        <PasswordPanel me={data} onTyped={setPasswordTyped} />
        <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
          <CalendarPanel />
        </Box>
        <Box sx={{ gridColumn: '1 / -1', minWidth: 0 }}>
          <TokenPanel />
        </Box>
      </Box>
      {(isProfileTyped || isPasswordTyped) && <UnsavedGuard isDirty isKept={isKept} />}
    </Page>
  );
}
