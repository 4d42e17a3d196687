import type { MetadataStorage } from 'class-validator';

type Gather = MetadataStorage['getTargetValidationMetadatas'];
type Rules = ReturnType<Gather>;
type RulesByProperty = ReturnType<MetadataStorage['groupByPropertyName']>;

/**
 * class-validator gathers the rules of a class, and of all that it extends, anew for every object that it checks. They do
 * not change once the classes are loaded: each class is asked once.
 */
export function gatherRulesOnce(storage: MetadataStorage): void {
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  const group = storage.groupByPropertyName.bind(storage);
  const known = new WeakMap<Parameters<Gather>[0], Rules>();
  const grouped = new WeakMap<Rules, RulesByProperty>();
  storage.getTargetValidationMetadatas = (type, schema, always, strictGroups, groups) => {
    const chosen = schema || always || strictGroups || groups?.length;
    if (chosen) return gather(type, schema, always, strictGroups, groups);
    const rules = known.get(type) ?? gather(type, schema, always, strictGroups);
    known.set(type, rules);
    return rules;
  };
  storage.groupByPropertyName = (rules) => {
    const byProperty = grouped.get(rules) ?? group(rules);
    grouped.set(rules, byProperty);
    return byProperty;
  };
}
