import type { Page } from 'playwright-core';
import { endMotion, finishMotion } from './end-motion';

/** One place where the Tab key stopped. */
export interface Stop {
  /** Its place among all that can be reached, in the order of the document. */
  readonly index: number;
  readonly name: string;
  /** Whether one sees that it has the focus. */
  readonly isSeen: boolean;
  readonly top: number;
  readonly start: number;
}

export interface Walk {
  /** What a person should be able to reach, in the order of the document. */
  readonly wanted: readonly string[];
  readonly stops: readonly Stop[];
}

/** More stops than there are: whoever is still walking then is caught. */
const SPARE = 5;
/** A field for a day and a time has stops inside itself: day, month, year, hour, minute, calendar. */
const MOST_INSIDE = 10;

/** Notes everything that can have the focus, and how it looks without it. Runs in the page. */
function mark(): string[] {
  const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const isHidden = (element: HTMLElement) =>
    element.getClientRects().length === 0 ||
    element.closest('[inert], [aria-hidden=true]') !== null ||
    getComputedStyle(element).visibility === 'hidden';
  const isLeftOut = (element: HTMLElement) => {
    if (element.tabIndex < 0 || element.matches(':disabled') || isHidden(element)) return true;
    // Of radio buttons, one is reached by Tab and the others by arrows.
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false;
    const group = [...document.getElementsByName(element.name)] as HTMLInputElement[];
    return element !== (group.find(({ checked }) => checked) ?? group[0]);
  };
  const found = [...document.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) => !isLeftOut(element),
  );
  return found.map((element, index) => {
    element.dataset.walk = String(index);
    element.dataset.rest = window.octantLook(element);
    return window.octantName(element);
  });
}

/** Where the focus is now; null for nowhere. Runs in the page. */
function look(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const isRightToLeft = document.documentElement.dir === 'rtl';
  return {
    index: Number(element.dataset.walk ?? -1),
    name: window.octantName(element),
    isSeen: window.octantLook(element) !== element.dataset.rest,
    top: Math.round(box.top + window.scrollY),
    start: Math.round(isRightToLeft ? window.innerWidth - box.right : box.left),
  };
}

declare global {
  interface Window {
    octantLook: (element: Element) => string;
    octantName: (element: Element) => string;
  }
}

/** What can show a focus: lines and shadows of the thing itself, of what it is drawn in, and of its frame. */
const HELPERS = `
  window.octantLook = (element) => {
    const parents = [element, element.parentElement, element.parentElement?.parentElement];
    const frames = [...(element.parentElement?.querySelectorAll('fieldset') ?? [])];
    return [...parents, ...frames].filter(Boolean).map((one) => {
      const style = getComputedStyle(one);
      return [style.outlineStyle === 'none' ? '' : style.outline, style.boxShadow, style.borderTopColor, style.borderTopWidth].join();
    }).join('|');
  };
  window.octantName = (element) =>
    [element.tagName.toLowerCase(), element.getAttribute('aria-label') ?? element.getAttribute('name') ?? (element.textContent ?? '').trim().slice(0, 40)].join(' ');
`;

/** Looks once what moves has come to its end, in one go. */
const LOOK_AT_REST = `(${finishMotion.toString()})(); (${look.toString()})()`;

/** Walks through a page with the Tab key, from its beginning until it comes round. */
export async function walkByTab(page: Page): Promise<Walk> {
  await page.evaluate(HELPERS);
  await page.evaluate(() => {
    // From the very beginning, wherever the page itself put the focus.
    document.body.tabIndex = -1;
    document.body.focus();
  });
  await endMotion(page);
  const wanted = await page.evaluate(mark);
  const stops: Stop[] = [];
  for (let inside = 0; inside < MOST_INSIDE && stops.length < wanted.length + SPARE; inside += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(LOOK_AT_REST);
    const last = stops.at(-1);
    if (stop !== null && stop.index === last?.index) continue;
    if (stop === null || stop.index === stops[0]?.index) break;
    stops.push(stop);
    inside = 0;
  }
  return { wanted, stops };
}

/** Stops that stand above the one before without standing further along the line: the eye would jump back. */
export const jumpsBack = ({ stops }: Walk): readonly string[] =>
  stops.flatMap((stop, at) => {
    const before = stops[at - 1];
    const jumps = before && stop.top < before.top - LINE && stop.start < before.start;
    return jumps ? [`${before.name} → ${stop.name}`] : [];
  });

/** Things on one line are not all of one height. */
const LINE = 24;
