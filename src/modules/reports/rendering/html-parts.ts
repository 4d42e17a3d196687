import type { Language } from '../../../kernel/localized-text';
import type { Block, Card, Cell, Column, Fact, Table, Tile, Tone } from '../domain/report';
import { chartSvg } from './charts';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

/** What a person wrote keeps its language and its direction. */
const spoken = (tag: string, text: string, language?: Language): string =>
  language
    ? `<${tag} lang="${language}" dir="${language === 'fa' ? 'rtl' : 'ltr'}">${escaped(text)}</${tag}>`
    : `<${tag}>${escaped(text)}</${tag}>`;

const toneClass = (tone: Tone | undefined): string => (tone ? ` class="${tone}"` : '');
const paragraphs = ({ text, language }: Fact): string =>
  text === ''
    ? ''
    : text
        .split('\n')
        .map((line) => spoken('p', line, language))
        .join('');

export const factsHtml = (facts: readonly Fact[]): string =>
  `<dl>${facts
    .map(({ label, text, language }) => `<dt>${escaped(label)}</dt>${spoken('dd', text, language)}`)
    .join('')}</dl>`;

const tileHtml = ({ label, text, note, tone }: Tile): string =>
  `<div class="tile"><span>${escaped(label)}</span><strong>${escaped(text)}</strong><small${toneClass(tone)}>${escaped(note)}</small></div>`;

function cellHtml({ text, tone, language }: Cell, column: Column | undefined): string {
  const classes = [column?.kind ?? 'text', ...(tone ? [tone] : [])].join(' ');
  const shown = language ? spoken('span', text, language) : `<bdi>${escaped(text)}</bdi>`;
  return `<td class="${classes}">${shown}</td>`;
}

function tableHtml({ title, columns, rows, totals = [], empty }: Table): string {
  if (rows.length === 0) return `<p class="muted">${escaped(empty)}</p>`;
  const line = (cells: readonly Cell[], name = '') =>
    `<tr${name}>${cells.map((cell, index) => cellHtml(cell, columns[index])).join('')}</tr>`;
  const head = columns
    .map(({ title: name, kind }) => `<th scope="col" class="${kind}">${escaped(name)}</th>`)
    .join('');
  const widths = columns.map(({ share }) => `<col style="width:${String(share)}%">`).join('');
  return `<div class="wide"><table aria-label="${escaped(title)}"><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${rows
    .map((cells) => line(cells))
    .join('')}${totals
    .map((cells) => line(cells, ' class="total"'))
    .join('')}</tbody></table></div>`;
}

function cardHtml({ reference, title, language, badges, facts, passages }: Card): string {
  const marks = badges
    .map(({ text, tone }) => `<span class="badge ${tone ?? ''}">${escaped(text)}</span>`)
    .join(' ');
  const told = passages.map((one) => `<h4>${escaped(one.label)}</h4>${paragraphs(one)}`).join('');
  return `<article><h3><bdi class="reference">${escaped(reference)}</bdi> ${spoken('span', title, language)}</h3><p class="badges">${marks}</p>${factsHtml(facts)}${told}</article>`;
}

export function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'prose':
      return block.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('');
    case 'points':
      return `<ul>${block.items.map((text) => `<li>${escaped(text)}</li>`).join('')}</ul>`;
    case 'facts':
      return factsHtml(block.facts);
    case 'tiles':
      return `<div class="tiles">${block.tiles.map(tileHtml).join('')}</div>`;
    case 'chart':
      return `<figure role="img" aria-label="${escaped(`${block.title}. ${block.alt}`)}">${chartSvg(block.drawing)}<figcaption>${escaped(block.caption)}</figcaption></figure>`;
    case 'table':
      return tableHtml(block);
    case 'card':
      return cardHtml(block);
  }
}
