const WORD = /[\p{L}\p{N}]+/gu;
const RUN = 4;
const FEWEST_WORDS = 6;
const MOST_ALIKE = 0.6;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

function runsOf(words: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let start = 0; start + RUN <= words.length; start += 1)
    runs.add(words.slice(start, start + RUN).join(' '));
  return runs;
}

/** Whether most of a text stands, in the same words in the same order, in another. Short texts are never copies. */
export function isCopied(text: string, source: string): boolean {
  const words = wordsOf(text);
  if (words.length < FEWEST_WORDS) return false;
  const runs = [...runsOf(words)];
  const known = runsOf(wordsOf(source));
  return runs.filter((run) => known.has(run)).length / runs.length >= MOST_ALIKE;
}
