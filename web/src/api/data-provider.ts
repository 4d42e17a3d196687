import type { DataProvider, GetListParams, Identifier, RaRecord } from 'react-admin';
import { get, newKey, request } from './client';
import { DECIDED } from './decided';
import { queryString, type QueryValue } from './query-string';
import type { List } from './types';

const MOST_PER_PAGE = 200;

type Values = Readonly<Record<string, unknown>>;

const hasVersion = (record: unknown): record is { version: number } =>
  typeof record === 'object' && record !== null && 'version' in record;

/** What a person changed: the rest stays unsaid, so that two people may change different fields. */
export function changesIn(before: Values, after: Values): Values {
  return Object.fromEntries(
    Object.entries(after).filter(
      ([name, value]) =>
        !DECIDED.has(name) && JSON.stringify(value) !== JSON.stringify(before[name]),
    ),
  );
}

/** Question of a list as the server takes it. */
export function listQuery({ pagination, sort, filter }: Partial<GetListParams>): string {
  const { page = 1, perPage = 25 } = pagination ?? {};
  const order = sort?.order === 'DESC' ? '-' : '';
  return queryString({
    page,
    perPage: Math.min(perPage, MOST_PER_PAGE),
    sort: sort && sort.field !== 'id' ? `${order}${sort.field}` : undefined,
    ...(filter as Record<string, QueryValue>),
  });
}

async function readList(resource: string, params: Partial<GetListParams>) {
  const list = await get<List<RaRecord>>(`/${resource}${listQuery(params)}`);
  const data = list.items.map((item) => ({ ...item, id: keyOf(item) }));
  const hasNextPage = list.items.length === list.perPage;
  const isLast = list.page === 1 && !hasNextPage;
  const total = list.total ?? (isLast ? data.length : undefined);
  return {
    data,
    pageInfo: { hasNextPage, hasPreviousPage: list.page > 1 },
    ...(total === undefined || !list.totalIsExact ? {} : { total }),
  };
}

/** Things of the catalogue are known by their code or number. */
function keyOf(item: Partial<RaRecord>): Identifier {
  const { id, code, number } = item as { id?: string; code?: string; number?: string };
  return id ?? code ?? number ?? '';
}

const readOne = async (resource: string, id: Identifier) => {
  const item = await get<RaRecord>(`/${resource}/${encodeURIComponent(String(id))}`);
  return { ...item, id };
};

const recordOf = (record: unknown, id: Identifier): RaRecord =>
  typeof record === 'object' && record !== null ? { ...record, id } : { id };

/** The framework's only door to the server. Its names of resources are the paths of the contract. */
export const dataProvider = {
  supportAbortSignal: true,
  getList: (resource, params) => readList(resource, params),
  getOne: async (resource, { id }) => ({ data: await readOne(resource, id) }),
  getMany: async (resource, { ids }) => ({
    data: await Promise.all(ids.map((id) => readOne(resource, id))),
  }),
  getManyReference: (resource, { target, id, filter, ...params }) =>
    readList(resource, { ...params, filter: { ...(filter as Values), [target]: id } }),
  create: async (resource, { data, meta }) => {
    const { idempotencyKey = newKey() } = { ...(meta as { idempotencyKey?: string } | undefined) };
    const { body } = await request<RaRecord>(`/${resource}`, {
      method: 'POST',
      body: data as unknown,
      idempotencyKey,
    });
    return { data: { ...body, id: keyOf(body) } };
  },
  update: async (resource, { id, data, previousData }) => {
    const { body } = await request<RaRecord>(`/${resource}/${encodeURIComponent(String(id))}`, {
      method: 'PATCH',
      body: changesIn((previousData ?? {}) as Values, data as Values),
      ...(hasVersion(previousData) ? { version: previousData.version } : {}),
    });
    return { data: recordOf(body, id as Identifier) };
  },
  updateMany: () => Promise.reject(new Error('Records are changed one by one, with their version')),
  delete: async (resource, { id, previousData }) => {
    await request(`/${resource}/${encodeURIComponent(String(id))}`, {
      method: 'DELETE',
      ...(hasVersion(previousData) ? { version: previousData.version } : {}),
    });
    return { data: recordOf(previousData, id) };
  },
  deleteMany: () => Promise.reject(new Error('Records are deleted one by one, with their version')),
} as DataProvider;
