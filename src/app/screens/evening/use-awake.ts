import { useEffect, useState } from 'preact/hooks';

export type Awake = 'not-asked' | 'held' | 'refused' | 'missing';

/** Keeps the screen on while it is wanted. The browser takes the lock away with each hiding. */
export function useAwake(isWanted: boolean): Awake {
  const [state, setState] = useState<Awake>('not-asked');
  useEffect(() => {
    if (!isWanted) {
      setState('not-asked');
      return undefined;
    }
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const asked = await askForLock();
      if (isOver) {
        if (typeof asked === 'object') await asked.release();
        return;
      }
      lock = typeof asked === 'object' ? asked : null;
      setState(typeof asked === 'object' ? 'held' : asked);
    };
    const askAgain = () => void ask();
    document.addEventListener('visibilitychange', askAgain);
    askAgain();
    return () => {
      isOver = true;
      document.removeEventListener('visibilitychange', askAgain);
      void lock?.release();
    };
  }, [isWanted]);
  return state;
}

async function askForLock(): Promise<WakeLockSentinel | 'refused' | 'missing'> {
  // Not in Firefox before 126, not on plain http, whatever the types say.
  const { wakeLock }: Partial<Pick<Navigator, 'wakeLock'>> = navigator;
  if (!wakeLock) return 'missing';
  try {
    return await wakeLock.request('screen');
  } catch {
    return 'refused';
  }
}
