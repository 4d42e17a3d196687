import type { Answer } from './client';

/** The answer is this problem; with a pointer, one of its faults is there. */
export function expectProblem(
  answer: Answer<unknown>,
  status: number,
  code: string,
  pointer?: string,
): void {
  const { body, headers } = answer;
  expect({ status: answer.status, body }).toMatchObject({ status, body: { status, code } });
  expect(headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(body).toMatchObject({
    type: `/problems/${code}`,
    title: expect.any(String) as string,
    instance: answer.url,
    requestId: headers['x-request-id'],
  });
  if (pointer === undefined) return;
  const { errors = [] } = body as { errors?: readonly { readonly pointer: string }[] };
  expect(errors.map((error) => error.pointer)).toContain(pointer);
}
