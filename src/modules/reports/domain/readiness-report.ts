import { areaChart, deadlineChart, heatMapChart, trendChart } from './drawings';
import { areaTable, elementTable, gridTable, targetTable } from './figure-tables';
import { findingTable } from './finding-tables';
import { isOpenShortfall } from './findings-told';
import { framed, tongueOf } from './frame';
import { clusterSentences, gainTable, gapTable } from './gap-tables';
import type { Material } from './material';
import { headlines, readinessSentences } from './readiness-sentences';
import { section, sectionIfAny, type Report } from './report';

/** For the head of the authority: how ready the State is, and what holds it back. */
export function readinessReport(material: Material): Report {
  const tongue = tongueOf(material);
  const { sections } = tongue.words;
  const open = { id: 'open-findings', title: sections.openFindings };
  return framed(material, {
    kind: 'readiness',
    mainTable: 'grid',
    sections: [
      section('summary', sections.summary, [
        { kind: 'tiles', tiles: headlines(material, tongue) },
        { kind: 'points', items: readinessSentences(material, tongue) },
      ]),
      section('areas', sections.byArea, [areaChart(material, tongue), areaTable(material, tongue)]),
      section('critical-elements', sections.byElement, [
        heatMapChart(material, tongue),
        elementTable(material, tongue),
        { ...gridTable(material, tongue), audience: 'data' },
      ]),
      section('targets', sections.targets, [targetTable(material, tongue)]),
      section('gaps', sections.gaps, [
        { kind: 'points', items: clusterSentences(material, tongue) },
        gapTable(material, tongue),
        gainTable(material, tongue),
      ]),
      ...sectionIfAny('trend', sections.trend, trendChart(material, tongue)),
      ...sectionIfAny('deadlines', sections.deadlines, deadlineChart(material, tongue)),
      section(open.id, open.title, [
        findingTable(material, tongue, material.findings.filter(isOpenShortfall), open),
      ]),
    ],
  });
}
