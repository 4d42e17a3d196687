import { useCallback, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { Assessment, AssessmentStatus } from '../../api/types';
import { missionPath } from '../../app/mission-address';
import { useMission } from '../../app/MissionFrame';
import type { Command } from './keys';
import { useMayAnswer } from './may-answer';
import type { Focusable } from './QuestionGrid';
import type { Answers } from './use-answers';

export const REMARKS_ID = 'worksheet-remarks';
export const REASON_ID = 'worksheet-reason';
export const SEARCH_ID = 'worksheet-search';

/** Shows a field and goes to it before the next key is pressed: what is typed belongs there. */
const goTo = (id: string, show: () => void = () => undefined): void => {
  flushSync(show);
  document.getElementById(id)?.focus();
};

interface WorkbenchOptions {
  readonly rows: readonly Assessment[];
  readonly answers: Answers;
  readonly onToggle: (question: string) => void;
  readonly onHelp: () => void;
}

/** Which question is at hand, and what a person does with it. */
export function useWorkbench({ rows, answers, onToggle, onHelp }: WorkbenchOptions) {
  const { id } = useMission();
  const { mayAnswer } = useMayAnswer();
  const navigate = useNavigate();
  const [address] = useSearchParams();
  const [current, setCurrent] = useState(address.get('question'));
  const [isOpen, setOpen] = useState(false);
  const grid = useRef<Focusable>(null);
  const found = rows.findIndex(({ question }) => question === current);
  // A question that its answer filtered away gives its place to the next one.
  const last = useRef(0);
  const at = found >= 0 ? found : Math.min(last.current, Math.max(0, rows.length - 1));
  useEffect(() => {
    last.current = at;
  }, [at]);
  const row = rows[at];
  // Other filters show other questions: one begins with the one that the address names, else with the first of them.
  const asked = address.toString();
  const [answeredFor, setAnsweredFor] = useState(asked);
  if (answeredFor !== asked) {
    setAnsweredFor(asked);
    const named = address.get('question');
    if (named !== null) setCurrent(named);
    else if (found < 0) setCurrent(rows[0]?.question ?? null);
  }

  const answer = useCallback(
    (target: Assessment, status: AssessmentStatus) => {
      if (!mayAnswer(target.area)) return;
      setCurrent(target.question);
      answers.change(target, { status });
      if (status === 'not-applicable') {
        goTo(REASON_ID, () => setOpen(true));
      } else void answers.save(target);
    },
    [answers, mayAnswer],
  );
  const moveTo = (index: number): void => {
    const next = rows[Math.min(rows.length - 1, Math.max(0, index))];
    if (next) setCurrent(next.question);
  };
  const raise = () => {
    if (!row || !mayAnswer(row.area)) return;
    // Whoever comes back stands at the same question.
    const here = new URLSearchParams(address);
    here.set('question', row.question);
    void navigate({ search: here.toString() }, { replace: true });
    void navigate(`${missionPath(id, 'findings')}/new?question=${row.question}`);
  };
  const obey = (command: Command, pageSize: number): void => {
    if (!row) return;
    const acts: Readonly<Record<Command, () => void>> = {
      next: () => moveTo(at + 1),
      previous: () => moveTo(at - 1),
      'page-down': () => moveTo(at + pageSize),
      'page-up': () => moveTo(at - pageSize),
      first: () => moveTo(0),
      last: () => moveTo(rows.length - 1),
      satisfactory: () => answer(row, 'satisfactory'),
      'not-satisfactory': () => answer(row, 'not-satisfactory'),
      'not-applicable': () => answer(row, 'not-applicable'),
      'not-reviewed': () => answer(row, 'not-reviewed'),
      remarks: () => goTo(REMARKS_ID, () => setOpen(true)),
      raise,
      select: () => onToggle(row.question),
      open: () => setOpen(true),
      search: () => goTo(SEARCH_ID),
      help: onHelp,
    };
    acts[command]();
  };
  const back = (goOn: boolean) => {
    if (goOn) moveTo(at + 1);
    setOpen(false);
    requestAnimationFrame(() => grid.current?.focus());
  };
  return { at, row, grid, isOpen, setOpen, setCurrent, answer, obey, raise, back, mayAnswer };
}
