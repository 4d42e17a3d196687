import { systemActor, type Actor, type MissionRole } from '../../../kernel/actor';
import { CONFIDENTIALITIES, SIDES } from './evidence';
import { LINK_KINDS, type Known } from './evidence-link';
import { EvidenceNotFound } from './evidence.errors';
import { assertKeeps, assertMaySee, isKnownTo } from './evidence.policy';

const as = (role: MissionRole | undefined): Actor => ({
  ...systemActor('test'),
  administrator: false,
  memberships: new Map(
    role ? [['mission', { missionId: 'mission', role, areas: [] }] as const] : [],
  ),
});
const NOBODY: Known = { toAuditors: false, toState: false };
const AUDITORS: Known = { toAuditors: true, toState: false };
const BOTH: Known = { toAuditors: true, toState: true };

const evidence = (
  side: (typeof SIDES)[number],
  confidentiality: (typeof CONFIDENTIALITIES)[number],
) => ({ id: 'id', missionId: 'mission', side, confidentiality });

const sees = (
  actor: Actor,
  document: ReturnType<typeof evidence>,
  links: Parameters<typeof assertMaySee>[2],
): boolean => {
  try {
    assertMaySee(actor, document, links);
    return true;
  } catch (error) {
    if (error instanceof EvidenceNotFound) return false;
    throw error;
  }
};

it.each(CONFIDENTIALITIES)(
  'what is %s is seen by its own side, and never by outsiders',
  (level) => {
    for (const side of SIDES) {
      const own = as(side === 'auditing' ? 'auditor' : 'action-owner');
      expect(sees(own, evidence(side, level), [])).toBe(true);
      const links = LINK_KINDS.map((kind) => ({ kind, known: BOTH }));
      expect(sees(as(undefined), evidence(side, level), links)).toBe(false);
      expect(sees({ ...as(undefined), administrator: true }, evidence(side, level), [])).toBe(true);
    }
  },
);

it.each(CONFIDENTIALITIES)(
  'what is %s is seen by no other through what they may not know',
  (level) => {
    const links = LINK_KINDS.map((kind) => ({ kind, known: AUDITORS }));
    expect(sees(as('ncmc'), evidence('auditing', level), links)).toBe(false);
    expect(sees(as('viewer'), evidence('auditing', level), links)).toBe(false);
    const hidden = LINK_KINDS.map((kind) => ({ kind, known: NOBODY }));
    expect(sees(as('lead-auditor'), evidence('state', level), hidden)).toBe(false);
  },
);

it.each([
  ['public', LINK_KINDS, LINK_KINDS],
  ['internal', LINK_KINDS, []],
  ['confidential', ['finding', 'step'], []],
  ['own-side', [], []],
] as const)(
  'what is %s is shown to the other side by %j and to viewers by %j',
  (level, other, viewer) => {
    for (const kind of LINK_KINDS) {
      const links = [{ kind, known: BOTH }];
      const shown = (ways: readonly string[]) => ways.includes(kind);
      expect(sees(as('ncmc'), evidence('auditing', level), links)).toBe(shown(other));
      expect(sees(as('auditor'), evidence('state', level), links)).toBe(shown(other));
      expect(sees(as('viewer'), evidence('state', level), links)).toBe(shown(viewer));
    }
  },
);

it('a viewer knows what both sides know', () => {
  expect(isKnownTo('viewer', AUDITORS)).toBe(false);
  expect(isKnownTo('viewer', BOTH)).toBe(true);
});

it.each<[MissionRole, boolean]>([
  ['lead-auditor', true],
  ['ncmc', false],
  ['viewer', false],
])('a %s keeps what the auditors uploaded: %s', (role, keeps) => {
  const keep = () => assertKeeps(as(role), evidence('auditing', 'public'));
  if (keeps) expect(keep).not.toThrow();
  else expect(keep).toThrow('Only the side');
});
