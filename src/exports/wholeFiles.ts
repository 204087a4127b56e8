/** What the files of a whole story are called, wherever they are made and linked. */
export const wholeFilesOf = ({ fileName }: { fileName: string }) => ({
  /** Every fact with its pedigree. */
  csv: 'facts.csv',
  json: 'facts.json',
  /** The same for a spreadsheet, with the sources on a sheet of their own. */
  xlsx: 'facts.xlsx',
  /** The talk for PowerPoint. */
  deck: `${fileName}.pptx`,
  /** Page and slides as one file, for a memory stick. */
  page: `${fileName}.html`,
});
