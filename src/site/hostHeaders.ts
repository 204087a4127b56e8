/** One header that a host should send, and with which files. */
type HostHeader = {
  name: string;
  value: string;
  /** A folder (`assets/`) or a file (`embed.js`) of a story or of the site; nothing for every file. */
  on: string;
  /** Documents in this folder, in whatever language, go without. */
  but?: string;
};

/**
 * What a host that can set headers should send. The build's `_headers`, the examples in docs/hosting and `npm start` are
 * made from this list, and docs/hosting.md says why.
 */
export const hostHeaders: readonly HostHeader[] = [
  { name: 'X-Content-Type-Options', value: 'nosniff', on: '' },
  { name: 'Referrer-Policy', value: 'no-referrer', on: '' },
  // Only embeds are for other sites. The presenter's window and the embed dialog frame the site itself.
  { name: 'Content-Security-Policy', value: "frame-ancestors 'self'", on: '', but: 'embed/' },
  { name: 'Cache-Control', value: 'public, max-age=31536000, immutable', on: 'assets/' },
  { name: 'Cache-Control', value: 'public, max-age=3600', on: 'embed.js' },
  { name: 'Access-Control-Allow-Origin', value: '*', on: 'assets/' },
  { name: 'Access-Control-Allow-Origin', value: '*', on: 'data/' },
];

/** The addresses of a site as `_headers` has to know them. */
type KnownPaths = {
  /** The folder of each story: nothing for the first, `harbour-news/`. */
  bases: readonly string[];
  /** Every document, by the folder it is the index of: `slides/`. */
  documents: readonly string[];
};

/**
 * `_headers` as Netlify, Cloudflare Pages and others read it: paths, each with its headers. They join the headers of all
 * paths that fit, so what embeds go without is said of every other document by its own address.
 */
export const headersFile = ({ bases, documents }: KnownPaths): string => {
  const lines = new Map<string, string[]>();
  for (const { name, value, on, but } of hostHeaders) {
    for (const path of but === undefined ? pathsOf(on, bases) : documents.filter(isOutside(but)).flatMap(asFiles)) {
      lines.set(path, [...(lines.get(path) ?? []), `  ${name}: ${value}`]);
    }
  }
  return [...lines].map(([path, headers]) => [path, ...headers, ''].join('\n')).join('\n');
};

const pathsOf = (on: string, bases: readonly string[]): string[] => {
  if (on === '') return ['/*'];
  // The scripts and styles of all stories stand together.
  const folders = on === 'assets/' ? [''] : bases;
  return folders.map((base) => `/${base}${on}${on.endsWith('/') ? '*' : ''}`);
};

const isOutside = (folder: string) => (document: string) => !`/${document}`.includes(`/${folder}`);
const asFiles = (document: string): string[] => [`/${document}`, `/${document}index.html`];

const escaped = (text: string): string => text.replaceAll('.', String.raw`\.`);

/** The same for nginx, to be included in `http { … }`: one value a header, by the address of the file. */
const nginxMaps = (): string =>
  [...new Set(hostHeaders.map(({ name }) => name))]
    .map((name) => {
      const own = hostHeaders.filter((header) => header.name === name);
      const everywhere = own.find(({ on }) => on === '');
      const lines = [
        `    default "${everywhere?.value ?? ''}";`,
        ...own.flatMap(({ on, value, but }) => [
          ...(but === undefined ? [] : [`    ~/${escaped(but)} "";`]),
          ...(on === '' ? [] : [`    ~/${escaped(on)}${on.endsWith('/') ? '' : '$'} "${value}";`]),
        ]),
      ];
      return `map $uri ${variableOf(name)} {\n${lines.join('\n')}\n}\n`;
    })
    .join('\n');

const variableOf = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** And where nginx sends them; one without a value is not sent. */
const nginxHeaders = (): string =>
  [...new Set(hostHeaders.map(({ name }) => name))]
    .map((name) => `    add_header ${name} ${variableOf(name)} always;`)
    .join('\n');

/** The same for Caddy, inside a site. */
const caddyHeaders = (): string =>
  hostHeaders
    .map(({ name, value, on, but }, at) => {
      const header = `${name} "${value}"`;
      if (on === '' && but === undefined) return `\theader ${header}`;
      if (but !== undefined) return `\t@rule${at} not path */${but}*\n\theader @rule${at} ${header}`;
      // Only what is there: an error that is kept for a year would outlast its cause.
      const path = `*/${on}${on.endsWith('/') ? '*' : ''}`;
      return `\t@rule${at} {\n\t\tpath ${path}\n\t\tfile\n\t}\n\theader @rule${at} ${header}`;
    })
    .join('\n');

/** A whole nginx site, as an example. */
export const nginxExample =
  (): string => `# An example for nginx 1.22 or later: the headers of docs/hosting.md. Made from src/site/hostHeaders.ts; \`npm run golden\`
# writes it anew. Put it into conf.d/, the site into /srv/site, and add \`listen … ssl\` with your certificate.

${nginxMaps()}
server {
    listen 80;
    root /srv/site;
    index index.html;
    error_page 404 /404.html;

    # With the Brotli module: brotli on; brotli_types as below.
    gzip on;
    gzip_vary on;
    gzip_types text/css text/javascript application/javascript application/json image/svg+xml text/csv text/plain application/xml;

${nginxHeaders()}
}
`;

/** A whole Caddy site, as an example. */
export const caddyExample =
  (): string => `# An example for Caddy 2: the headers of docs/hosting.md. Made from src/site/hostHeaders.ts; \`npm run golden\` writes it
# anew. Put the site into /srv/site, and your host's name in place of :80: Caddy then fetches a certificate by itself.

:80 {
\troot * /srv/site
\tencode zstd gzip
${caddyHeaders()}
\thandle_errors {
\t\trewrite * /404.html
\t\tfile_server
\t}
\tfile_server
}
`;
