import { ALWAYS, columnsIn, toggled } from './columns';
import {
  boardPath,
  filtersIn,
  findingsPath,
  findingsQuery,
  isFiltered,
  pagePath,
  sortAfter,
} from './filters';
import { addDays, dayOf } from './finding';
import { queryToKeep, viewsIn, withView } from './saved-views';

const TODAY = '2026-03-31';
const filters = (address: string) => filtersIn(new URLSearchParams(address));

describe('filters of findings', () => {
  it.each([
    ['', '/findings?missionId=m&sort=-recordedAt&page=1&perPage=25'],
    [
      'area=OPS&state=draft&state=nonsense&kind=strength&q=ramp&sort=dueOn&page=3&perPage=50',
      '/findings?missionId=m&q=ramp&area=OPS&state=draft&kind=strength&sort=dueOn&page=3&perPage=50',
    ],
    [
      'ssc=true&page=x',
      '/findings?missionId=m&sscCandidate=true&sort=-recordedAt&page=1&perPage=25',
    ],
  ])('?%s asks for %s', (address, path) => {
    expect(findingsPath('m', filters(address), TODAY)).toBe(path);
    expect(pagePath('m', filters(address), TODAY)).toBe(`${path}&include=due`);
  });

  it('asks for the board once', () => {
    expect(boardPath('m', filters('area=OPS&state=draft&page=3'), TODAY)).toBe(
      '/findings/board?missionId=m&area=OPS&state=draft&sort=-recordedAt&perPage=20&include=due',
    );
  });

  it('asks the server what is overdue, and for what is due soon among what is open only', () => {
    const query = findingsQuery('m', filters('due=overdue&state=issued'), TODAY);
    expect(query).toMatchObject({ overdue: true, state: ['issued'] });
    expect(query).not.toHaveProperty('dueTo');
    const soon = findingsQuery('m', filters('due=soon'), TODAY);
    expect(soon).toMatchObject({ dueFrom: TODAY, dueTo: '2026-04-30' });
    expect(soon.state).not.toContain('closed');
    expect(findingsQuery('m', filters('due=soon&state=closed'), TODAY).state).toEqual(['closed']);
  });

  it.each([
    ['', false],
    ['sort=dueOn&page=2', false],
    ['ssc=true', true],
    ['due=soon', true],
    ['question=4.103', true],
  ])('?%s filters: %s', (address, expected) => {
    expect(isFiltered(filters(address))).toBe(expected);
  });

  it('turns the order round at a second click', () => {
    expect(sortAfter('-recordedAt', 'dueOn')).toBe('dueOn');
    expect(sortAfter('dueOn', 'dueOn')).toBe('-dueOn');
  });
});

describe('days', () => {
  it('counts over months and years', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('saved views', () => {
  it('keeps the newest under a name, without its page', () => {
    const query = queryToKeep(new URLSearchParams('area=OPS&page=3'));
    expect(query).toBe('area=OPS');
    const views = withView([{ name: 'Mine', query: 'area=AIR' }], { name: 'Mine', query });
    expect(views).toEqual([{ name: 'Mine', query: 'area=OPS' }]);
  });

  it.each([
    [null, 0],
    ['{', 0],
    ['{"a":1}', 0],
    ['[{"name":"a","query":""},{"name":1}]', 1],
  ])('reads %s', (text, count) => {
    expect(viewsIn(text)).toHaveLength(count);
  });
});

describe('columns', () => {
  it('never loses those that name the finding', () => {
    expect(columnsIn('area,nonsense')).toEqual(['reference', 'title', 'area']);
    expect([...ALWAYS].every((column) => columnsIn(null).includes(column))).toBe(true);
  });

  it('stay in their order when one comes or goes', () => {
    expect(toggled(['reference', 'title', 'state'], 'area')).toEqual([
      'reference',
      'title',
      'area',
      'state',
    ]);
    expect(toggled(['reference', 'title', 'area'], 'area')).toEqual(['reference', 'title']);
  });
});
