import { isOpenShortfall, isOverdue, stands } from './findings-told';
import { areaName, type Tongue } from './frame';
import type { Material } from './material';
import type { Tile } from './report';
import { answeredShare, share } from './shares';
import { isTargetPast } from './targets-told';

/** What the figures say, in sentences. */
export function readinessSentences(material: Material, tongue: Tongue): readonly string[] {
  return [
    ...overallSentences(material, tongue),
    ...targetSentences(material, tongue),
    ...areaSentences(material, tongue),
    ...besideSentences(material, tongue),
    ...trendSentences(material, tongue),
    ...shortfallSentences(material, tongue),
  ];
}

function overallSentences({ readiness }: Material, { words, write }: Tongue) {
  const { counts, overall, coverage, byArea } = readiness;
  const answered = overall.applicable + counts.notApplicable;
  const questions = answered + counts.notReviewed;
  return [
    words.sentences.answered(write, { answered, questions, areas: byArea.length, coverage }),
    overall.value === null ? words.sentences.noEi(write, null) : words.sentences.ei(write, overall),
  ];
}

function targetSentences({ readiness, today }: Material, { words, write }: Tongue) {
  const { targetMet, targetToGo, targetOpen } = words.sentences;
  return readiness.targets
    .filter(({ scope }) => scope === 'overall')
    .map(({ questionsToGo, met, ...target }) => {
      if (met) return targetMet(write, target);
      if (questionsToGo === null) return targetOpen(write, target);
      return targetToGo(write, { ...target, questionsToGo, isPast: isTargetPast(target, today) });
    });
}

function areaSentences(material: Material, { words, write }: Tongue) {
  const named = (code: string) => `${areaName(material, code)} (${code})`;
  const { byArea } = material.readiness;
  const known = byArea
    .filter(({ ei }) => ei.value !== null)
    .sort((one, other) => (other.ei.value ?? 0) - (one.ei.value ?? 0));
  const unknown = byArea.filter(({ ei }) => ei.value === null).map(({ area }) => area);
  const [highest] = known;
  const lowest = known.at(-1);
  const differ = highest && lowest && highest.ei.value !== lowest.ei.value;
  return [
    ...(differ
      ? [
          words.sentences.extremes(write, {
            highest: named(highest.area),
            highestValue: highest.ei.value,
            lowest: named(lowest.area),
            lowestValue: lowest.ei.value,
          }),
        ]
      : []),
    ...(unknown.length > 0 && known.length > 0
      ? [words.sentences.unassessed(write, { areas: unknown.join(', ') })]
      : []),
  ];
}

function besideSentences({ readiness }: Material, { words, write }: Tongue) {
  const { priority, ssp } = readiness;
  return [
    ...(priority.ei.value === null ? [] : [words.sentences.priority(write, priority.ei)]),
    ...(typeof ssp?.ei.value === 'number' ? [words.sentences.ssp(write, ssp.ei)] : []),
  ];
}

/** Figures of different coverage stand side by side, and are not told as a rise or a fall. */
function trendSentences({ trend, readiness }: Material, { words, write }: Tongue) {
  const was = trend.find(({ value }) => value !== null);
  if (!was || was === trend.at(-1)) return [];
  const is = { value: readiness.overall.value, coverage: readiness.overall.coverage };
  const said = { from: write.day(was.on), was, is };
  const { trend: alike, trendApart } = words.sentences;
  return [was.coverage === is.coverage ? alike(write, said) : trendApart(write, said)];
}

export function shortfallSentences(material: Material, { words, write }: Tongue) {
  const open = material.findings.filter(isOpenShortfall);
  const overdue = open.filter((finding) => isOverdue(finding, material.today)).length;
  const ssc = open.filter(({ sscCandidate }) => sscCandidate).length;
  if (!material.findings.some(stands)) return [words.sentences.noFindings(write, null)];
  return [
    words.sentences.shortfalls(write, { open: open.length, overdue }),
    ...(ssc > 0 ? [words.sentences.ssc(write, { count: ssc })] : []),
  ];
}

/** How many findings are left out of all counts, where there are any. */
export function withdrawnSentences({ findings }: Material, { words, write }: Tongue) {
  const count = findings.filter((finding) => !stands(finding)).length;
  return count > 0 ? [words.sentences.withdrawn(write, { count })] : [];
}

/** The figures that a head of an authority looks at first. */
export function headlines(material: Material, tongue: Tongue): readonly Tile[] {
  const { words, write } = tongue;
  const { labels } = words;
  const { counts, overall, coverage, priority } = material.readiness;
  const open = material.findings.filter(isOpenShortfall);
  const overdue = open.filter((finding) => isOverdue(finding, material.today));
  return [
    {
      label: labels.ei,
      text: write.percent(overall.value),
      note: share(tongue, overall.satisfactory, overall.applicable),
    },
    {
      label: labels.coverage,
      text: write.percent(coverage),
      note: answeredShare(tongue, counts),
    },
    {
      label: labels.priorityQuestions,
      text: write.percent(priority.ei.value),
      note: share(tongue, priority.ei.satisfactory, priority.ei.applicable),
    },
    {
      label: words.sections.openFindings,
      text: write.count(open.length),
      note: `${labels.overdue}: ${write.count(overdue.length)}`,
      ...(overdue.length > 0 ? { tone: 'bad' as const } : {}),
    },
  ];
}
