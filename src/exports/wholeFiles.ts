/** What the files of a whole story are called, wherever they are made and linked. */
export const wholeFiles = {
  /** Every fact with its pedigree. */
  csv: 'facts.csv',
  json: 'facts.json',
  /** The talk for PowerPoint. */
  deck: 'from-china-to-peru.pptx',
  /** Page and slides as one file, for a memory stick. */
  page: 'from-china-to-peru.html',
} as const;
