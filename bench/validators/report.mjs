// node report.mjs TOOL FOLDER > REPORT.jsonl
//
// Runs a validator from npm (`npm install` here first) over the *.html of a folder and prints a report line a page,
// in the form of `python -m bench predict validate FOLDER`. TOOL is sdtt or adobe. Their messages have no codes: what
// one of them says is put into the corpus's families by its words, so compare by family (the scorer's `lenient`).

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [tool, folder] = process.argv.slice(2);

/** Adobe's validator takes the vocabulary from its caller: ours, in the shape of schema.org's release file. */
function vocabulary() {
  const path = join(here, '../../markup/rules/vocabulary/schemaorg.json');
  const table = JSON.parse(readFileSync(path, 'utf8'));
  const named = (names) => names.map((name) => ({ '@id': `schema:${name}` }));
  const types = Object.entries(table.types).map(([name, parents]) => ({
    '@id': `schema:${name}`,
    '@type': 'rdfs:Class',
    'rdfs:subClassOf': named(parents),
  }));
  const properties = Object.entries(table.properties).map(([name, [domains]]) => ({
    '@id': `schema:${name}`,
    '@type': 'rdf:Property',
    'schema:domainIncludes': named(domains),
  }));
  return { '@graph': [...types, ...properties] };
}

async function adobe() {
  const { default: Validator } = await import('@adobe/structured-data-validator');
  const { default: Extractor } = await import('@marbec/web-auto-extractor');
  const validator = new Validator(vocabulary());
  return async (html) => {
    const data = new Extractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(html);
    const issues = await validator.validate(data);
    return issues.map((issue) => ({
      kind: kind(issue.issueMessage),
      severity: issue.severity === 'ERROR' ? 'error' : 'warning',
      path: [issue.dataFormat, ...(issue.path ?? []).map((p) => p.property).filter(Boolean), issue.fieldNames?.[0]]
        .filter(Boolean)
        .join('.'),
      message: issue.issueMessage,
    }));
  };
}

async function sdtt() {
  const { structuredDataTest } = await import('structured-data-testing-tool');
  const presets = await import('structured-data-testing-tool/presets.js');
  console.log = console.error = () => {}; // it prints what it cannot parse
  return async (html) => {
    const given = { presets: [(presets.default ?? presets).Google] };
    const result = await structuredDataTest(html, given).catch((error) => error.res ?? { failed: [], warnings: [] });
    const issues = [
      ...(result.failed ?? []).map((test) => ({ ...test, severity: 'error' })),
      ...(result.warnings ?? []).map((test) => ({ ...test, severity: 'warning' })),
    ];
    return issues.map((issue) => ({
      kind: kind(issue.error?.message ?? issue.description ?? ''),
      severity: issue.severity,
      path: `jsonld.${String(issue.test ?? '').replace(/^.*\]\.?/, '').replaceAll('"', '')}`,
      message: issue.error?.message ?? issue.description ?? '',
    }));
  };
}

/** The corpus's kind for what a message says. */
function kind(message) {
  if (/parse|JSON/i.test(message)) return 'json.syntax';
  if (/not a valid schema\.org type|unknown type|type ".*" is not/i.test(message)) return 'vocab.type-unknown';
  if (/not supported by the schema\.org|unknown propert|not recognized|invalid propert/i.test(message))
    return 'vocab.property-unknown';
  if (/required|could not find|not found/i.test(message)) return 'google.required-missing';
  if (/missing|recommended|optional/i.test(message)) return 'google.recommended-missing';
  if (/date/i.test(message)) return 'value.date-format';
  if (/url/i.test(message)) return 'value.url-invalid';
  return 'other';
}

const validate = await { adobe, sdtt }[tool]();
for (const name of readdirSync(folder).filter((n) => n.endsWith('.html')).sort()) {
  const html = readFileSync(join(folder, name), 'utf8');
  const start = process.cpuUsage();
  let issues = [];
  try {
    issues = await validate(html);
  } catch (error) {
    process.stderr.write(`${name}: ${error}\n`);
  }
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(`${JSON.stringify({ file: name, ms: (user + system) / 1000, issues })}\n`);
}
