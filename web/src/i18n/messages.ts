/** Words by name, in groups. The English ones say which there are. */
export interface MessageTree {
  readonly [name: string]: string | MessageTree;
}

/** The same words in another language: not one more, not one less. */
export type Translated<Tree> = {
  readonly [Name in keyof Tree]: Tree[Name] extends string ? string : Translated<Tree[Name]>;
};

/** `readiness.title`: the path of every word in a tree. */
export type KeyOf<Tree> = {
  [Name in keyof Tree & string]: Tree[Name] extends string ? Name : `${Name}.${KeyOf<Tree[Name]>}`;
}[keyof Tree & string];

export type Values = Readonly<Record<string, string | number>>;

/** All keys of a tree with their texts. */
export function flatten(tree: MessageTree, before = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(`${before}${name}`, value);
    else for (const [key, text] of flatten(value, `${before}${name}.`)) found.set(key, text);
  }
  return found;
}

/** Names of the values that a text has room for: `%{count}`. */
export function placeholdersIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
}

/** Puts values into a text. */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/%\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
