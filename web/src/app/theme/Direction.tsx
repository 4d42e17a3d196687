import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import type { ReactNode } from 'react';
import { prefixer } from 'stylis';
import rtlPlugin from 'stylis-plugin-rtl';
import type { Direction } from '../../i18n/languages';

const CACHES = {
  ltr: createCache({ key: 'o' }),
  rtl: createCache({ key: 'orl', stylisPlugins: [prefixer, rtlPlugin] }),
};

interface DirectedProps {
  readonly direction: Direction;
  readonly children: ReactNode;
}

/** Mirrors the styles of everything inside for a language that is written from the right. */
export const Directed = ({ direction, children }: DirectedProps) => (
  <CacheProvider value={CACHES[direction]}>{children}</CacheProvider>
);
