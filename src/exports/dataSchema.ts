import { uiWords } from '../i18n/uiWords.ts';
import { WHOSE } from '../model/fact.ts';

// The interface has a word for each of these, so its list is complete.
const { boundNames, basis, verdicts, trust } = uiWords('en');

const text = { type: 'string' } as const;
const listOf = (items: object) => ({ type: 'array', items });
const oneOf = (names: object) => ({ type: 'string', enum: Object.keys(names) });

/** An object with nothing but what is named; an optional key ends with "?". */
const objectOf = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter((key) => !key.endsWith('?')),
  properties: Object.fromEntries(Object.entries(properties).map(([key, schema]) => [key.replace('?', ''), schema])),
});

const sources = listOf({ $ref: '#/$defs/source' });

/** The shape of every `/data/*.json`, as a JSON Schema; docs/data-schema.md explains it in words. */
export const dataSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Facts of a story, each with where it comes from',
  ...objectOf({
    $schema: text,
    story: objectOf({
      slug: text,
      title: text,
      language: text,
      checkedOn: text,
      'version?': text,
      original: { $ref: '#/$defs/source' },
    }),
    'figure?': objectOf({
      id: text,
      number: { type: 'number' },
      kind: text,
      title: text,
      measure: text,
      source: text,
      alt: text,
      description: text,
      notes: listOf(text),
    }),
    facts: listOf({ $ref: '#/$defs/fact' }),
  }),
  $defs: {
    source: objectOf({
      publisher: text,
      title: text,
      url: { type: 'string', format: 'uri' },
      'date?': text,
      trust: oneOf(trust),
      whose: { type: 'string', enum: WHOSE },
    }),
    fact: objectOf({
      id: text,
      label: text,
      short: text,
      value: {
        anyOf: [{ type: 'number' }, text, { type: 'array', items: { type: 'number' }, minItems: 2, maxItems: 2 }],
      },
      unit: text,
      bound: oneOf(boundNames),
      'when?': text,
      text,
      basis: oneOf(basis),
      'weak?': { type: 'boolean' },
      'quotation?': text,
      'paragraph?': text,
      'formula?': text,
      'inputs?': listOf(text),
      sources,
      'check?': objectOf({
        verdict: oneOf(verdicts),
        'second?': text,
        name: text,
        claim: text,
        record: text,
        by: text,
        'for?': text,
        'against?': text,
        'ours?': text,
        confirmedBy: sources,
        sources,
      }),
      'notChecked?': text,
    }),
  },
};

export const toSchemaJson = (): string => `${JSON.stringify(dataSchema, undefined, 2)}\n`;
