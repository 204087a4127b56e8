import { channelNameOf } from './channel.ts';

/** Local storage of one talk: what is kept under a name, or nothing; where storage is forbidden nothing is kept. */
export const readKept = (name: string): string | undefined => {
  try {
    return localStorage.getItem(keyOf(name)) ?? undefined;
  } catch {
    return undefined;
  }
};

export const keep = (name: string, text: string): void => {
  try {
    localStorage.setItem(keyOf(name), text);
  } catch {
    // The window goes on with what it has.
  }
};

/** Another talk, or the same one in another language, keeps its own. */
const keyOf = (name: string): string => `${channelNameOf(location.pathname)} ${name}`;
