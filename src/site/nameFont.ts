/** The places of a font's names that programs read: family, style, whole name, PostScript name. */
const FAMILY = 1;
const STYLE = 2;
const WHOLE = 4;
const POSTSCRIPT = 6;
const HEADER = 12;
const ENTRY = 16;

const aligned = (length: number): number => Math.ceil(length / 4) * 4;

const nameTable = (family: string, style: string): Buffer => {
  const names = [
    [FAMILY, family],
    [STYLE, style],
    [WHOLE, `${family} ${style}`],
    [POSTSCRIPT, `${family}-${style}`.replaceAll(' ', '')],
  ] as const;
  const strings = names.map(([, name]) => Buffer.from(name, 'utf16le').swap16());
  const records = names.map(([id], at) => {
    const record = Buffer.alloc(12);
    // Platform 3, encoding 1, language 0x409: Windows, Unicode, the one every reader of fonts looks for.
    const offset = strings.slice(0, at).reduce((sum, string) => sum + string.length, 0);
    [3, 1, 0x409, id, strings[at]?.length ?? 0, offset].forEach((value, word) => record.writeUInt16BE(value, word * 2));
    return record;
  });
  const head = Buffer.alloc(6);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(6 + names.length * 12, 4);
  return Buffer.concat([head, ...records, ...strings]);
};

/**
 * Gives a TrueType font the family name that our styles ask for. A face cut out of a variable font keeps the name of the
 * whole ("Source Sans 3 ExtraLight"), and a renderer that looks fonts up by name would leave its text out without a word.
 */
export const nameFont = (font: Buffer, family: string, style: 'Regular' | 'Italic' | 'Bold'): Buffer => {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, at) => {
    const entry = HEADER + at * ENTRY;
    const tag = font.toString('latin1', entry, entry + 4);
    const start = font.readUInt32BE(entry + 8);
    return {
      tag,
      entry,
      content: tag === 'name' ? nameTable(family, style) : font.subarray(start, start + font.readUInt32BE(entry + 12)),
    };
  });
  const head = Buffer.from(font.subarray(0, HEADER + count * ENTRY));
  let offset = head.length;
  const contents = tables.map(({ entry, content }) => {
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(content.length, entry + 12);
    const padded = Buffer.concat([content, Buffer.alloc(aligned(content.length) - content.length)]);
    offset += padded.length;
    return padded;
  });
  return Buffer.concat([head, ...contents]);
};
