import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPage, type SealedReport } from '../domain/report';
import { blockHtml, escaped, factsHtml } from './html-parts';
import type { Advance } from './order';

let style: string | undefined;

/** Digits of the counters that number pages, by language. */
const COUNTER: Readonly<Record<string, string>> = { fa: ', persian' };

/** One page that needs nothing else, on the screen and on paper. It holds no script. */
export function htmlReport(report: SealedReport, advance: Advance): Uint8Array {
  style ??= readFileSync(join(__dirname, 'report.css'), 'utf8');
  const { language, direction, title, subtitle } = report;
  const parts = report.sections.length;
  const sections = report.sections.map((section, partsDone) => {
    advance({ stage: 'drawing', partsDone, parts });
    return sectionHtml(section);
  });
  const name = escaped(`${title} – ${subtitle}`);
  return Buffer.from(`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>
${style}
${pageMarks(report)}
</style>
</head>
<body>
${markHtml(report)}
${coverHtml(report)}
${contentsHtml(report)}
<main>
${sections.join('\n')}
</main>
</body>
</html>
`);
}

/** The mark at the head of every printed page and the number at its foot; the banner is for the screen. */
function pageMarks({ marks, isMarked, title, subtitle, language }: SealedReport): string {
  const quoted = (text: string) => `"${text.replaceAll(/["\\<\n]/g, ' ')}"`;
  const digits = COUNTER[language] ?? '';
  return `@page {
  @top-center { content: ${quoted(marks.join('  ·  '))}; color: ${isMarked ? '#b3261e' : '#1d2733'}; }
  @bottom-left { content: ${quoted(`${title} · ${subtitle}`)}; }
  @bottom-right { content: counter(page${digits}) " / " counter(pages${digits}); }
}`;
}

const markHtml = ({ marks, isMarked }: SealedReport): string =>
  `<p class="mark${isMarked ? ' bad' : ''}">${escaped(marks.join('  ·  '))}</p>`;

const coverHtml = (report: SealedReport): string => `<header>
<p class="product">${escaped(report.words.product)}</p>
<h1>${escaped(report.title)}</h1>
<p class="subtitle">${escaped(report.subtitle)}</p>
${factsHtml(report.cover)}
<p class="hash">${escaped(report.words.contentHash)}<br><bdi>${report.contentHash}</bdi></p>
</header>`;

const contentsHtml = ({ sections, words }: SealedReport): string => `<nav>
<h2>${escaped(words.contents)}</h2>
<ol>${sections.map(({ id, title }) => `<li><a href="#${id}">${escaped(title)}</a></li>`).join('')}</ol>
</nav>`;

const sectionHtml = (section: SealedReport['sections'][number]): string =>
  `<section id="${section.id}"${section.isApart ? ' class="apart"' : ''}>
<h2>${escaped(section.title)}</h2>
${onPage(section).map(blockHtml).join('\n')}
</section>`;
