import type { ReactNode } from 'react';
import {
  AutocompleteArrayInput,
  AutocompleteInput,
  ReferenceArrayInput,
  ReferenceInput,
  required,
  SelectInput,
  TextInput,
  useInput,
  ValidationError,
} from 'react-admin';
import { LANGUAGES, LANGUAGE_NAMES } from '../../i18n/languages';
import { useWords } from '../../i18n/use-words';
import { DayField } from '../../ui/DayField';
import { useAreas } from '../catalogue';

interface NamedInput {
  readonly source: string;
  readonly label: string;
  readonly isRequired?: boolean;
  readonly help?: string;
}

/** What an input is told, whatever it asks for. */
const common = ({ source, label, isRequired = false, help }: NamedInput) => ({
  source,
  label,
  helperText: help ?? (false as const),
  ...(isRequired ? { validate: required() } : {}),
});

interface LineInputProps extends NamedInput {
  readonly type?: string;
  readonly autoComplete?: string;
  readonly isFixed?: boolean;
}

/** One line of text. */
export const LineInput = ({ type = 'text', autoComplete, isFixed, ...input }: LineInputProps) => (
  <TextInput
    {...common(input)}
    type={type}
    disabled={isFixed ?? false}
    autoComplete={autoComplete ?? 'off'}
    slotProps={{ htmlInput: { dir: 'auto' } }}
  />
);

/** Some lines of text, over the whole width. */
export const LinesInput = (input: NamedInput) => (
  <TextInput
    {...common(input)}
    className="whole"
    multiline
    minRows={3}
    slotProps={{ htmlInput: { dir: 'auto' } }}
  />
);

interface DayInputProps extends NamedInput {
  /** Turns a day into what the record holds, where that is no day. */
  readonly read?: (day: string) => string | null;
  readonly write?: (value: unknown) => string;
}

const dayOrNone = (day: string): string | null => (day === '' ? null : day);
const dayAsItIs = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A day, in the calendar of the language. */
export function DayInput(props: DayInputProps) {
  const { source, label, isRequired = false, help, read = dayOrNone, write = dayAsItIs } = props;
  const { id, field, fieldState } = useInput({
    source,
    parse: read,
    format: write,
    ...(isRequired ? { validate: required() } : {}),
  });
  const fault = fieldState.error?.message;
  return (
    <DayField
      id={id}
      label={label}
      value={String(field.value)}
      isRequired={isRequired}
      {...(help === undefined ? {} : { help })}
      {...(fault === undefined ? {} : { error: <ValidationError error={fault} /> })}
      onChange={field.onChange}
      onLeave={field.onBlur}
    />
  );
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

interface ChoiceInputProps extends NamedInput {
  readonly choices: readonly Choice[];
  readonly isFixed?: boolean;
  /** What no choice is called; there has to be one where nothing is said. */
  readonly none?: string;
}

/** One of a few. */
export const ChoiceInput = ({ choices, isFixed = false, none, ...input }: ChoiceInputProps) => (
  <SelectInput
    {...common(input)}
    choices={[...choices]}
    disabled={isFixed}
    translateChoice={false}
    {...(none === undefined ? {} : { emptyText: none })}
  />
);

interface RecordInputProps extends NamedInput {
  readonly resource: string;
  /** What a record of it is called. */
  readonly nameOf: (record: never) => string;
  readonly className?: string;
  /** How much has to be typed before it is looked for. */
  readonly leastTyped?: number;
}

/** One of many records, found by typing. */
export const RecordInput = ({
  resource,
  nameOf,
  className,
  leastTyped = 0,
  ...input
}: RecordInputProps) => (
  <ReferenceInput
    source={input.source}
    reference={resource}
    perPage={50}
    enableGetChoices={({ q }: { readonly q?: string }) => (q ?? '').length >= leastTyped}
  >
    <AutocompleteInput
      {...common(input)}
      {...(className === undefined ? {} : { className })}
      optionText={nameOf as (record: unknown) => string}
      filterToQuery={(q: string) => ({ q })}
    />
  </ReferenceInput>
);

interface RecordsInputProps extends NamedInput {
  readonly resource: string;
  readonly nameOf: (record: never) => string;
  /** Among which records. */
  readonly filter: Readonly<Record<string, string>>;
}

/** Some of many records, found by typing. */
export const RecordsInput = ({ resource, nameOf, filter, ...input }: RecordsInputProps) => (
  <ReferenceArrayInput source={input.source} reference={resource} filter={filter} perPage={50}>
    <AutocompleteArrayInput
      {...common(input)}
      className="whole"
      optionText={nameOf as (record: unknown) => string}
      filterToQuery={(q: string) => ({ q })}
      disableCloseOnSelect
      parse={(value: unknown) => value ?? []}
    />
  </ReferenceArrayInput>
);

/** Some of the audit areas. */
export function AreasInput(input: NamedInput & { readonly only?: readonly string[] }) {
  const { only, ...rest } = input;
  const areas = useAreas();
  const choices = areas
    .filter(({ code }) => only === undefined || only.length === 0 || only.includes(code))
    .map(({ code, name }) => ({ id: code, name: `${code} · ${name}` }));
  return (
    <AutocompleteArrayInput
      {...common(rest)}
      className="whole"
      choices={choices}
      translateChoice={false}
      disableCloseOnSelect
      parse={(value: unknown) => value ?? []}
    />
  );
}

/** The same name in each language. */
export const NamesInput = ({ source }: { readonly source: string }) => (
  <>
    {LANGUAGES.map((language) => (
      <TextInput
        key={language}
        source={`${source}.${language}`}
        label={LANGUAGE_NAMES[language]}
        helperText={false}
        slotProps={{ htmlInput: { dir: 'auto', lang: language } }}
      />
    ))}
  </>
);

/** Text to look for, at the head of a list. */
export function SearchInput({ help }: { readonly help?: string }): ReactNode {
  const say = useWords();
  return (
    <TextInput
      source="q"
      type="search"
      className="filter-search"
      label={help ?? say('records.search')}
      helperText={false}
      resettable
    />
  );
}

/** One of a few, at the head of a list; all of them at first. */
export function FilterChoice({ source, label, choices }: Omit<ChoiceInputProps, 'none'>) {
  const say = useWords();
  return <ChoiceInput source={source} label={label} choices={choices} none={say('records.all')} />;
}
