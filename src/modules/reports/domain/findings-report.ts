import { deadlineChart } from './drawings';
import { findingData } from './finding-data';
import { findingCard, findingCounts, findingTable, onPages } from './finding-tables';
import { countKinds, stands } from './findings-told';
import { framed, tongueOf, type Tongue } from './frame';
import type { Material } from './material';
import { shortfallSentences, withdrawnSentences } from './readiness-sentences';
import { section, sectionApart, sectionIfAny, type Report } from './report';

function registerSentences(material: Material, tongue: Tongue): readonly string[] {
  const { words, write } = tongue;
  const { findings } = material;
  return [
    ...(findings.some(stands) ? [words.sentences.kinds(write, countKinds(findings))] : []),
    ...withdrawnSentences(material, tongue),
    ...shortfallSentences(material, tongue),
  ];
}

/** Every finding of the mission: first in a table, then each on its own. */
export function findingsReport(material: Material): Report {
  const tongue = tongueOf(material);
  const { sections } = tongue.words;
  const { findings } = material;
  const listed = { id: 'findings', title: sections.register };
  const cards = findings.map((finding) => findingCard(material, tongue, finding));
  return framed(material, {
    kind: 'findings',
    mainTable: 'register',
    sections: [
      section('summary', sections.summary, [
        { kind: 'points', items: registerSentences(material, tongue) },
        findingCounts(material, tongue),
        ...deadlineChart(material, tongue),
      ]),
      sectionApart('register', sections.register, [
        onPages(findingTable(material, tongue, findings, listed)),
        findingData(material, tongue),
      ]),
      ...sectionIfAny('details', sections.details, cards),
    ],
  });
}
