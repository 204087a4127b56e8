/** Whether there is a sheet of the system's to share with, on a device that is held in the hand: elsewhere a copied link serves better. */
export const canShare = (): boolean => 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/** Hands title and link to the system's sheet. A reader who closes it has not failed: only what went wrong throws. */
export const shareLink = async (title: string, url: string): Promise<void> => {
  try {
    await navigator.share({ title, url });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
};
