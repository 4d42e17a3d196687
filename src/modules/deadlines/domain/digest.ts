import { overdueDays, type DueItem } from '../../../kernel/due';
import type { Language } from '../../../kernel/localized-text';
import { keyOf } from './due-item';
import { NOTICE_KINDS, type Notice, type NoticeKind } from './notice';
import { speechIn, told, type Speech } from './words/in-language';

/** A message as it is sent. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Reader {
  readonly name: string;
  readonly language: Language;
}

interface Group {
  readonly title: string;
  readonly lines: readonly string[];
}

/** The most urgent first. */
const ORDER: readonly NoticeKind[] = [...NOTICE_KINDS].reverse();

/** Puts the deadlines that were noticed into one message, in the reader's language, as they stand now. */
export function composeDigest(
  { name, language }: Reader,
  items: readonly DueItem[],
  address: string,
): Message {
  const speech = speechIn(language);
  const { words, number } = speech;
  const groups = ORDER.map((kind) => groupOf(speech, kind, items)).filter(
    ({ lines }) => lines.length > 0,
  );
  const said = { greeting: words.greeting(name), groups, footer: words.footer(address) };
  return {
    subject: words.subject(items.length, number(items.length)),
    text: textOf(said),
    html: htmlOf(said, language, speech.direction),
  };
}

/** The open items that some notices remind of, each once. */
export function itemsNoticed(
  notices: readonly Notice[],
  items: readonly DueItem[],
): readonly DueItem[] {
  const noticed = new Set(notices.map((notice) => `${keyOf(notice)} ${notice.dueOn}`));
  return items.filter((item) => noticed.has(`${keyOf(item)} ${item.dueOn}`));
}

function groupOf(speech: Speech, kind: NoticeKind, items: readonly DueItem[]): Group {
  const lines = items
    .filter(({ status }) => status === kind)
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
    .map((item) => lineOf(speech, item));
  return { title: speech.words.groups[kind], lines };
}

function lineOf(speech: Speech, item: DueItem): string {
  const days = overdueDays(item);
  const late = days === 0 ? '' : ` (${speech.words.overdueBy(days, speech.number(days))})`;
  return `${told(speech, item)} – ${speech.day(item.dueOn)}${late}`;
}

interface Said {
  readonly greeting: string;
  readonly groups: readonly Group[];
  readonly footer: string;
}

function textOf({ greeting, groups, footer }: Said): string {
  const parts = groups.map(({ title, lines }) =>
    [title, ...lines.map((line) => `- ${line}`)].join('\n'),
  );
  return `${[greeting, ...parts, footer].join('\n\n')}\n`;
}

function htmlOf({ greeting, groups, footer }: Said, language: Language, direction: string): string {
  const parts = groups.map(({ title, lines }) => {
    const items = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
    return `<h2>${escaped(title)}</h2><ul>${items}</ul>`;
  });
  const body = `<p>${escaped(greeting)}</p>${parts.join('')}<p>${escaped(footer)}</p>`;
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"></head><body dir="${direction}">${body}</body></html>`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
