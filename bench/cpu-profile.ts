interface CallFrame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}
interface Node {
  readonly id: number;
  readonly callFrame: CallFrame;
  readonly children?: readonly number[];
}
export interface CpuProfile {
  readonly nodes: readonly Node[];
  readonly samples: readonly number[];
  /** Microseconds from one sample to the next. */
  readonly timeDeltas: readonly number[];
}
type Times = Map<string, number>;

const NOT_WORK = new Set(['(idle)', '(root)', '(program)']);
const TOP = 25;

const placeOf = ({ url }: CallFrame): string =>
  url.replace(/^.*\/(node_modules|dist)\//, '').replace('file://', '');
const functionOf = (frame: CallFrame): string => {
  const place = placeOf(frame);
  const name = frame.functionName || '(anonymous)';
  return place === '' ? name : `${name} ${place}:${frame.lineNumber + 1}`;
};
/** A package, a folder of ours, or a part of Node: what one would look at next. */
const roomOf = (frame: CallFrame): string => {
  const place = placeOf(frame);
  if (place === '') return frame.functionName.startsWith('(') ? frame.functionName : 'native code';
  if (place.startsWith('node:')) return place;
  const parts = place.split('/');
  return parts.slice(0, /^(@|src$)/.test(place) || parts[0] === 'src' ? 3 : 1).join('/');
};

function add(times: Times, key: string, time: number): void {
  times.set(key, (times.get(key) ?? 0) + time);
}

/** How long each node was the one at work, after the first so many milliseconds. */
function selfTimes({ samples, timeDeltas }: CpuProfile, skipped: number): Map<number, number> {
  const times = new Map<number, number>();
  let clock = -skipped * 1000;
  samples.forEach((id, n) => {
    const time = timeDeltas[n] ?? 0;
    clock += time;
    if (clock > 0) times.set(id, (times.get(id) ?? 0) + time);
  });
  return times;
}

function ranked(title: string, times: Times, whole: number): string {
  const lines = [...times]
    .sort(([, a], [, b]) => b - a)
    .slice(0, TOP)
    .map(([name, time]) => `${((time / whole) * 100).toFixed(1).padStart(6)} %  ${name}`);
  return [title, ...lines].join('\n');
}

interface Ranking {
  readonly rooms: Times;
  readonly functions: Times;
  readonly inclusive: Times;
}

const isOurs = (name: string): boolean =>
  / (src|@?[a-z][\w-]*)\//.test(name) && !name.includes(' node:');

function count(
  rankings: Ranking,
  frame: CallFrame,
  time: number,
  stack: ReadonlySet<string>,
): void {
  add(rankings.rooms, roomOf(frame), time);
  add(rankings.functions, functionOf(frame), time);
  for (const caller of stack) if (isOurs(caller)) add(rankings.inclusive, caller, time);
}

/** Where a process spent its working time: by room, by function, and by function with all it calls. */
export function summary(profile: CpuProfile, skipped: number): string {
  const own = selfTimes(profile, skipped);
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const rankings: Ranking = { rooms: new Map(), functions: new Map(), inclusive: new Map() };
  const visit = (node: Node, above: ReadonlySet<string>): void => {
    const stack = new Set([...above, functionOf(node.callFrame)]);
    const time = own.get(node.id);
    const works = !NOT_WORK.has(node.callFrame.functionName);
    if (time !== undefined && works) count(rankings, node.callFrame, time, stack);
    for (const child of (node.children ?? []).map((id) => nodes.get(id))) {
      if (child) visit(child, stack);
    }
  };
  const [root] = profile.nodes;
  if (root) visit(root, new Set());
  const whole = [...rankings.rooms.values()].reduce((sum, time) => sum + time, 0);
  return [
    ranked('by room', rankings.rooms, whole),
    ranked('by function, itself', rankings.functions, whole),
    ranked('by function, with all it calls', rankings.inclusive, whole),
  ].join('\n');
}
