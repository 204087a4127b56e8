import { hasModifier } from '../reading/hasModifier.ts';
import { replaceSearch } from '../reading/replaceSearch.ts';

const KEY = 'claims';

/** Old addresses of lines of the claim check, by their fact: `#check-transitNow` is the line of that fact now. */
const OLD_LINE = /^#check-(\w+)$/;

/**
 * The claim check as the address has it: `?claims=differ` shows the lines of one verdict, `#claim-25-days` opens a line.
 * Choosing a verdict moves nothing above it, and adds nothing to the history.
 */
export const startClaims = (page: Document): void => {
  const filter = page.querySelector<HTMLElement>('[data-filter="claims"]');
  const lines = Array.from(page.querySelectorAll<HTMLDetailsElement>('details.claim'));
  if (filter === null || lines.length === 0) return;
  const choices = Array.from(filter.querySelectorAll('a'));
  const known = new Set(choices.flatMap(({ dataset: { choice } }) => choice ?? []));

  const show = (choice: string | undefined) => {
    for (const line of lines) {
      const isShown = choice === undefined || line.dataset['group'] === choice;
      if (line.parentElement !== null) line.parentElement.hidden = !isShown;
    }
    for (const link of choices) {
      if (link.dataset['choice'] === choice) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const chosen = (): string | undefined => {
    const asked = new URLSearchParams(location.search).get(KEY) ?? '';
    return known.has(asked) ? asked : undefined;
  };
  const choose = (choice: string | undefined) => {
    const params = new URLSearchParams(location.search);
    params.delete(KEY);
    if (choice !== undefined) params.set(KEY, choice);
    replaceSearch(params);
    show(choice);
  };
  const openAsked = () => {
    const line = lineAt(page, location.hash);
    if (line === undefined) return;
    // What the address names is shown, whatever was chosen before.
    if (line.parentElement?.hidden === true) choose(undefined);
    line.open = true;
    line.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  filter.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || hasModifier(event)) return;
    event.preventDefault();
    choose(link.dataset['choice']);
  });
  show(chosen());
  openAsked();
  addEventListener('hashchange', openAsked);
};

const lineAt = (page: Document, hash: string): HTMLDetailsElement | undefined => {
  const fact = OLD_LINE.exec(hash)?.[1];
  const line =
    fact === undefined
      ? page.getElementById(hash.slice(1))
      : page.querySelector(`details.claim[data-fact="${CSS.escape(fact)}"]`);
  return line instanceof HTMLDetailsElement && line.matches('.claim') ? line : undefined;
};
