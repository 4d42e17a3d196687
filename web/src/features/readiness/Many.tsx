import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useState, type ReactNode } from 'react';
import { useFormat, useWords } from '../../i18n/use-words';

const MOST = 8;

interface ManyProps {
  readonly children: readonly ReactNode[];
  /** One under the other, where each has something to say. */
  readonly isList?: boolean;
  /** How many are shown at first. */
  readonly most?: number;
}

/** The first few of many; the rest by a click. */
export function Many({ children, isList = false, most = MOST }: ManyProps) {
  const say = useWords();
  const { number } = useFormat();
  const [isWhole, setWhole] = useState(false);
  const rest = isWhole ? 0 : children.length - most;
  return (
    <Box component="ul" sx={isList ? LIST : LINE}>
      {(rest > 0 ? children.slice(0, most) : children).map((child, index) => (
        <li key={index}>{child}</li>
      ))}
      {rest > 0 && (
        <li>
          <Link component="button" type="button" onClick={() => setWhole(true)} sx={MORE}>
            {say('readiness.more', { count: number(rest) })}
          </Link>
        </li>
      )}
    </Box>
  );
}

/** Each link stands by itself, and is high enough for a finger. */
const PLAIN = {
  listStyle: 'none',
  p: 0,
  m: 0,
  fontSize: 13,
  lineHeight: '24px',
  '& > li > a, & > li > button': { display: 'block', minWidth: 24, fontSize: 'inherit' },
} as const;
const LIST = { ...PLAIN, display: 'grid' } as const;
const LINE = { ...PLAIN, display: 'flex', flexWrap: 'wrap', columnGap: 1.5 } as const;
const MORE = { lineHeight: 'inherit' } as const;
