import { isOpenShortfall, isOverdue } from './findings-told';
import { areaName, type Tongue } from './frame';
import type { Material, ReportedFinding } from './material';
import type { Block } from './report';

type ChartBlock = Extract<Block, { kind: 'chart' }>;
const TICKS = [0, 25, 50, 75, 100];

const readable = ({ write }: Tongue) =>
  ({ language: write.language, direction: write.direction }) as const;

const overallTargets = ({ readiness }: Material, { write }: Tongue) =>
  readiness.targets
    .filter(({ scope }) => scope === 'overall')
    .map(({ value }) => ({ value, text: write.number(value) }));

export function areaChart(material: Material, tongue: Tongue): ChartBlock {
  const { write, words } = tongue;
  const bars = material.readiness.byArea.map(({ area, ei }) => ({
    label: area,
    value: ei.value,
    text: write.percent(ei.value),
  }));
  return {
    kind: 'chart',
    title: words.captions.areaBars,
    alt: bars.map(({ label, text }) => `${areaName(material, label)}: ${text}`).join('; '),
    caption: words.captions.areaBars,
    drawing: {
      form: 'area-bars',
      ...readable(tongue),
      bars,
      targets: overallTargets(material, tongue),
      ticks: TICKS.map((tick) => write.number(tick)),
    },
  };
}

export function heatMapChart(material: Material, tongue: Tongue): ChartBlock {
  const { write, words } = tongue;
  const { grid, byArea, byCriticalElement } = material.readiness;
  return {
    kind: 'chart',
    title: words.captions.heatMap,
    alt: grid
      .filter(({ questions }) => questions > 0)
      .map(
        ({ area, criticalElement, ei }) => `${area} ${criticalElement}: ${write.percent(ei.value)}`,
      )
      .join('; '),
    caption: words.captions.heatMap,
    drawing: {
      form: 'heat-map',
      ...readable(tongue),
      rows: byArea.map(({ area }) => area),
      columns: byCriticalElement.map(({ criticalElement }) => criticalElement),
      cells: grid.map(({ questions, ei }) => ({
        value: ei.value,
        text: ei.value === null ? write.percent(null) : write.decimal(ei.value),
        isEmpty: questions === 0,
      })),
    },
  };
}

export function trendChart(material: Material, tongue: Tongue): readonly ChartBlock[] {
  const { write, words } = tongue;
  const { trend } = material;
  if (trend.length < 2) return [];
  const { labels } = words;
  return [
    {
      kind: 'chart',
      title: words.captions.trend,
      alt: trend
        .map(({ on, value }) => `${write.shortDay(on)}: ${write.percent(value)}`)
        .join('; '),
      caption: words.captions.trend,
      drawing: {
        form: 'trend',
        ...readable(tongue),
        labels: trend.map(({ on }) => write.month(on)),
        series: [
          { name: labels.ei, values: trend.map(({ value }) => value) },
          { name: labels.coverage, values: trend.map(({ coverage }) => coverage) },
        ],
        targets: overallTargets(material, tongue),
        ticks: TICKS.map((tick) => write.number(tick)),
      },
    },
  ];
}

/** One bar for what is overdue, and one for each month in which something falls due. */
export function deadlineChart(material: Material, tongue: Tongue): readonly ChartBlock[] {
  const { write, words } = tongue;
  const due = material.findings
    .filter((finding) => isOpenShortfall(finding) && finding.dueOn !== null)
    .sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1));
  if (due.length === 0) return [];
  const label = (finding: ReportedFinding): string =>
    isOverdue(finding, material.today) ? words.labels.overdue : write.month(finding.dueOn ?? '');
  const counts = new Map<string, number>();
  for (const finding of due) counts.set(label(finding), (counts.get(label(finding)) ?? 0) + 1);
  const bars = [...counts].map(([name, value]) => ({
    label: name,
    value,
    text: write.count(value),
    isOverdue: name === words.labels.overdue,
  }));
  return [
    {
      kind: 'chart',
      title: words.captions.deadlines,
      alt: bars.map((bar) => `${bar.label}: ${bar.text}`).join('; '),
      caption: words.captions.deadlines,
      drawing: { form: 'deadlines', ...readable(tongue), bars },
    },
  ];
}
