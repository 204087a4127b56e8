import { escapeXml } from './xml.ts';

type Framed = { src: string; script: string; title: string; height: number };

/** What an editor pastes: a frame of a fixed height, and the small script that lets it follow its content. */
export const snippetOf = ({ src, script, title, height }: Framed): string =>
  `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>\n` +
  `<script src="${escapeXml(script)}" async></script>`;
