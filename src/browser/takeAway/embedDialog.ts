import { EMBED_SCRIPT } from '../../exports/formats.ts';
import { snippetOf } from '../../exports/snippet.ts';
import { embedPath } from '../../routes.ts';
import { messages } from '../embed/messages.ts';
import { copyText } from './copying.ts';

export type EmbedPage = {
  words: Readonly<
    Record<
      | 'embedTitle'
      | 'embedLead'
      | 'embedCode'
      | 'copyCode'
      | 'codeCopied'
      | 'noClipboard'
      | 'embedLink'
      | 'embedPreview'
      | 'close',
      string
    >
  >;
  title: string;
  home: string;
  root?: string;
  language: string;
};

/** The figure, and the address that shows it in its view. */
export type Embedded = { element: HTMLElement; id: string; title: string; link: string };

const LEAST = 100;
const MOST = 8000;

/** Shows how a figure is put into another page: the code, the plain link, and the figure as it will stand there. */
export const showEmbedDialog = (
  { element: figure, id, title, link: address }: Embedded,
  { words, root = './', language }: EmbedPage,
  height: number,
): void => {
  const src = new URL(root + embedPath({ language }, id) + new URL(address, location.href).search, location.href).href;
  const script = new URL(root + EMBED_SCRIPT, location.href).href;
  const make = <Tag extends keyof HTMLElementTagNameMap>(
    tag: Tag,
    className: string,
    text = '',
  ): HTMLElementTagNameMap[Tag] => {
    const element = document.createElement(tag);
    element.className = className;
    element.textContent = text;
    return element;
  };

  const dialog = make('dialog', 'embed-dialog');
  const heading = make(
    'h2',
    'hed',
    words.embedTitle.replace('#', () => title),
  );
  heading.id = 'embed-dialog-title';
  dialog.setAttribute('aria-labelledby', heading.id);

  const label = make('label', 'embed-code', words.embedCode);
  const code = make('textarea', '');
  code.readOnly = true;
  code.rows = 4;
  label.append(code);
  const preview = make('iframe', 'embed-preview');
  preview.title = `${words.embedPreview}: ${title}`;
  preview.src = src;
  code.value = snippetOf({ src, script, title, height });
  preview.style.height = `${height}px`;
  const measure = ({ source, data }: MessageEvent<{ type?: string; height?: number } | undefined>) => {
    const told = data?.type === messages.height ? Number(data.height) : Number.NaN;
    if (source === preview.contentWindow && told >= LEAST && told <= MOST) preview.style.height = `${told}px`;
  };
  window.addEventListener('message', measure);

  const status = make('p', 'menu-said');
  status.setAttribute('role', 'status');
  const copy = make('button', 'do', words.copyCode);
  copy.addEventListener('click', () => {
    copyText(code.value).then(
      () => status.replaceChildren(words.codeCopied),
      () => {
        // Marked, it is one key away from being copied by hand.
        code.select();
        status.replaceChildren(words.noClipboard);
      },
    );
  });
  const link = make('a', '', words.embedLink);
  link.href = src;
  const close = make('button', 'do', words.close);
  close.addEventListener('click', () => dialog.close());
  const actions = make('p', 'card-actions');
  actions.append(copy, link, close);

  dialog.append(
    heading,
    make('p', 'embed-lead', words.embedLead),
    label,
    actions,
    status,
    make('p', 'measure', words.embedPreview),
    preview,
  );
  dialog.addEventListener('close', () => {
    window.removeEventListener('message', measure);
    dialog.remove();
    figure.querySelector<HTMLElement>('[data-take]')?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
  code.setSelectionRange(0, 0);
  code.scrollTop = 0;
};
