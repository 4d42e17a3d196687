import { TRANSITIONS } from '../../src/modules/findings';
import { STEP_TRANSITIONS } from '../../src/modules/corrective-actions';

interface Row {
  readonly from: string;
  readonly to: string;
  readonly by: readonly string[];
  readonly needsReason: boolean;
  readonly through: string;
  readonly kinds?: readonly string[];
  readonly guards?: readonly string[];
}

const HEAD = `# The life of a finding

Both pictures and both tables are made from the tables in the code, \`src/modules/findings/domain/life-cycle.ts\` and
\`src/modules/corrective-actions/domain/step-life-cycle.ts\`; a test compares them. To renew this page, delete it and run
\`npx jest test/architecture/life-cycle\`. The walk itself, every branch in one readable test, is \`test/http/finding-walk.e2e-spec.ts\`.

A weakness or a regulatory gap is issued, gets a corrective action plan, is worked on, verified and closed. An observation
or a strength needs no plan: it is issued and closed. The State sees a finding from the moment it is issued.
`;

const PLAN = `
## The plan between them

- The State's coordinators write a draft (\`PUT /findings/{id}/plan\`). It is the State's own: auditors and viewers see what was sent, never what is being written.
- \`GET /findings/{id}/plan/check\` tells what is mechanically weak in it. Sending refuses only a plan without steps, or a step without action, office or estimated date; the other warnings are kept with the revision.
- \`POST /findings/{id}/plan/submissions\` freezes a numbered revision. \`POST /findings/{id}/plan/reviews\` rates it: \`fully\` needs all six criteria met and accepts it, any other rating needs a note and gives it back.
- Nobody reviews a plan that they wrote or sent, judges a step that they reported, or closes a finding whose completion, or one of whose steps, they reported.
- Once a plan is accepted, the estimated dates of its steps are frozen. A revised date stands beside the first one, with its reason.
- The first report on a step takes the finding from \`cap-accepted\` to \`in-progress\`. A step that is refused while completion is reported takes it back there, with the reason.
- A finding that is reopened takes further steps (\`POST /findings/{id}/plan/steps\`); what was verified stays verified.

What a step in the life of a finding demands, beside who takes it:

| guard | demands |
|---|---|
| \`steps-completed\` | every step at 100 % with a completion date |
| \`steps-verified\` | every step verified |
| \`evidence-attached\` | evidence for every step |
| \`another-person\` | somebody who reported neither the completion nor a step |
| \`work-to-do\` | a step that is not verified |
| \`mission-open\` | a mission that is neither closed nor cancelled |
| \`no-other-open\` | no other open weakness or gap of the same question |
`;

const node = (state: string): string => state.replaceAll('-', '_');

function diagram(rows: readonly Row[], begin: string, ends: readonly string[]): string {
  const states = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
  const label = ({ through, needsReason }: Row): string =>
    [through === 'plan' ? 'by the plan' : '', needsReason ? 'with a reason' : '']
      .filter((part) => part !== '')
      .join(', ');
  const lines = [
    ...states.map((state) => `state "${state}" as ${node(state)}`),
    `[*] --> ${node(begin)}`,
    ...rows.map((row) => {
      const said = label(row);
      return `${node(row.from)} --> ${node(row.to)}${said === '' ? '' : ` : ${said}`}`;
    }),
    ...ends.map((state) => `${node(state)} --> [*]`),
  ];
  return `\`\`\`mermaid\nstateDiagram-v2\n${lines.map((line) => `  ${line}\n`).join('')}\`\`\`\n`;
}

function table(rows: readonly Row[]): string {
  const line = (row: Row): string => {
    const what = [...(row.needsReason ? ['a reason'] : []), ...(row.guards ?? [])];
    const kinds = row.kinds?.length === 4 ? 'all' : row.kinds?.join(', ');
    const cells = [row.from, row.to, ...(kinds === undefined ? [] : [kinds])];
    return `| ${[...cells, row.by.join(', '), row.through, what.join(', ')].join(' | ')} |\n`;
  };
  const names = ['from', 'to', ...(rows[0]?.kinds ? ['kinds'] : []), 'by', 'through', 'demands'];
  return `| ${names.join(' | ')} |\n|${'---|'.repeat(names.length)}\n${rows.map(line).join('')}`;
}

/** The page about life cycles, as it follows from the tables in the code. */
export const lifeCyclePage = (): string =>
  [
    HEAD,
    `\n## The finding\n\n${diagram(TRANSITIONS, 'draft', ['closed', 'withdrawn'])}`,
    `\n\`transition\` is asked for with \`POST /findings/{id}/transitions\`; \`plan\` happens by what is done to the plan or its steps.\n\n${table(TRANSITIONS)}`,
    PLAN,
    `\n## The step of a plan\n\n${diagram(STEP_TRANSITIONS, 'not-started', ['verified'])}`,
    `\n\`report\` follows from what is reported with \`PATCH /steps/{id}\`; \`transition\` is asked for with \`POST /steps/{id}/transitions\`.\n\n${table(STEP_TRANSITIONS)}`,
  ].join('');
