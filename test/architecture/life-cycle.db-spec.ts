import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lifeCyclePage } from '../support/life-cycle-page';

const PAGE = join(__dirname, '..', '..', 'docs', 'finding-life-cycle.md');

it('the page about the life of a finding says what the tables in the code say', () => {
  const page = lifeCyclePage();
  const isThere = existsSync(PAGE);
  if (!isThere) writeFileSync(PAGE, page);
  expect({ isThere, page: readFileSync(PAGE, 'utf8') }).toEqual({ isThere: true, page });
});
