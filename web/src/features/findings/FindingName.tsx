import { useQuery } from '@tanstack/react-query';
import Link from '@mui/material/Link';
import { Link as RouterLink } from 'react-router-dom';
import { get } from '../../api/client';
import { findingPath } from '../../api/paths';
import { missionPath } from '../../app/mission-address';
import type { Finding } from './finding';

/** Another finding by the number that people use, and the way to it: it may be one of another mission. */
export function FindingName({ id }: { readonly id: string }) {
  const { data } = useQuery({
    queryKey: ['finding', id],
    queryFn: () => get<Finding>(findingPath(id)),
  });
  if (!data) return <span>…</span>;
  return (
    <Link component={RouterLink} to={`${missionPath(data.missionId, 'findings')}/${id}`}>
      <bdi>{data.reference}</bdi>
    </Link>
  );
}
