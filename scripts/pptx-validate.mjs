// Checks every part of every PowerPoint file of a build by the published schemas: `npm run pptx:validate -- <folder> [dist]`.
// The folder holds the transitional schemas of ISO/IEC 29500-4 (dml-main.xsd, pml.xsd …), which the standard publishes.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { XmlDocument, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';

const OFFICE = 'http://schemas.openxmlformats.org';
/** What each part's root belongs to, and the schema that says what may stand in it. */
const SCHEMAS = [
  [`${OFFICE}/presentationml/2006/main`, 'pml.xsd'],
  [`${OFFICE}/drawingml/2006/main`, 'dml-main.xsd'],
  [`${OFFICE}/drawingml/2006/chart`, 'dml-chart.xsd'],
  [`${OFFICE}/spreadsheetml/2006/main`, 'sml.xsd'],
];

/** Schemas name each other by their namespace only: where each stands is told here. */
const located = (folder) => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.xsd'));
  const spaces = new Map(
    files.map((name) => [/targetNamespace="([^"]*)"/.exec(readFileSync(join(folder, name), 'utf8'))?.[1], name]),
  );
  return new Map(
    files.map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8').replaceAll(
        /<xsd:import(?=[^>]*namespace="([^"]*)")[^>]*?\/>/g,
        (whole, space) => {
          const file = spaces.get(space);
          return file === undefined ? whole : `<xsd:import namespace="${space}" schemaLocation="${file}"/>`;
        },
      ),
    ]),
  );
};

/** The parts of a package, those of workbooks in it as well. */
const partsOf = (bytes, path) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, content]) =>
    name.endsWith('.xlsx') ? partsOf(content, `${path}!${name}`) : [[`${path}!${name}`, content]],
  );

const rootOf = (xml) => {
  const [, prefix = '', , attributes = ''] = /<(?:(\w+):)?(\w+)([^>]*)>/.exec(xml.replace(/^<\?.*?\?>/s, '')) ?? [];
  return new RegExp(` xmlns${prefix === '' ? '' : `:${prefix}`}="([^"]*)"`).exec(attributes)?.[1];
};

/** Every fault of the files, as `file!part:line: what the schema asks for`. */
export const faultsIn = (files, folder) => {
  const texts = located(folder);
  const base = `${pathToFileURL(resolve(folder)).href}/`;
  const open = new Map();
  let next = 1;
  xmlRegisterInputProvider({
    match: (name) => name.startsWith(base),
    open: (name) => {
      const text = texts.get(name.slice(base.length));
      if (text === undefined) return undefined;
      open.set(next, { bytes: new TextEncoder().encode(text), at: 0 });
      next += 1;
      return next - 1;
    },
    read: (id, buffer) => {
      const file = open.get(id);
      const part = file.bytes.subarray(file.at, file.at + buffer.length);
      buffer.set(part);
      file.at += part.length;
      return part.length;
    },
    close: (id) => open.delete(id),
  });
  const validators = new Map(
    SCHEMAS.map(([space, name]) => [
      space,
      XsdValidator.fromDoc(XmlDocument.fromString(texts.get(name) ?? '', { url: base + name })),
    ]),
  );
  let checked = 0;
  const faults = files.flatMap((path) =>
    partsOf(readFileSync(path), path).flatMap(([name, content]) => {
      if (!name.endsWith('.xml')) return [];
      const xml = new TextDecoder().decode(content);
      const validator = validators.get(rootOf(xml));
      if (validator === undefined) return [];
      checked += 1;
      const document = XmlDocument.fromString(xml);
      try {
        validator.validate(document);
        return [];
      } catch (error) {
        return (error.details ?? [{ message: error.message, line: 0 }]).map(
          ({ message, line }) => `${name}:${line}: ${message.trim()}`,
        );
      } finally {
        document.dispose();
      }
    }),
  );
  return { faults, checked };
};

const [folder, dist = 'dist'] = process.argv.slice(2);
if (folder === undefined)
  throw new Error('expected the folder of the schemas: npm run pptx:validate -- <folder> [dist]');
const files = statSync(dist).isDirectory()
  ? readdirSync(dist, { recursive: true })
      .map((name) => join(dist, String(name)))
      .filter((name) => name.endsWith('.pptx'))
  : [dist];
if (files.length === 0) throw new Error(`no .pptx in "${dist}"; run "npm run build" first`);
const { faults, checked } = faultsIn(files, folder);
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${files.length} files, ${checked} parts, ${faults.length} faults\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
