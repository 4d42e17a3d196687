import Link from '@mui/material/Link';
import { useRecordContext, type RaRecord } from 'react-admin';
import { Link as RouterLink } from 'react-router-dom';

interface OpenLinkProps {
  /** Nowhere for those who may not open it. */
  readonly pathOf: ((record: RaRecord) => string) | undefined;
  readonly nameOf: (record: never) => string;
}

/** The name of a row's record, and the way to it for those without a mouse. */
export function OpenLink({ pathOf, nameOf }: OpenLinkProps) {
  const record = useRecordContext();
  if (!record) return null;
  const name = <bdi>{(nameOf as (one: RaRecord) => string)(record)}</bdi>;
  if (!pathOf) return name;
  return (
    <Link
      component={RouterLink}
      to={pathOf(record)}
      onClick={(event) => event.stopPropagation()}
      sx={{ fontWeight: 600 }}
    >
      {name}
    </Link>
  );
}
