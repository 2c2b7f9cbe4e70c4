import { useState } from 'preact/hooks';
import type { SaveFailure } from '../../../domain/api.ts';
import type { ParcelFileFailure, ParcelsTaken } from '../../../domain/exchange/parcel-file.ts';
import { saveFile } from '../../save-file.ts';
import { schoolToday } from '../../school.ts';
import { api } from '../../worker-bridge.ts';

export type FileResult =
  | { readonly type: 'saved'; readonly parcels: number }
  | { readonly type: 'taken'; readonly taken: ParcelsTaken }
  | { readonly type: 'refused'; readonly failure: ParcelFileFailure | SaveFailure };

type Busy = { readonly doing: 'making' | 'taking'; readonly part: number };

const mimeType = 'application/octet-stream';

/** The two ways of a file: out of this device, and into it. */
export function useParcelFile() {
  const [busy, setBusy] = useState<Busy | null>(null);
  const [result, setResult] = useState<FileResult | null>(null);

  const make = async (handOver: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) => {
    setResult(null);
    setBusy({ doing: 'making', part: 0 });
    const made = await api.makeParcelFile((part) => setBusy({ doing: 'making', part }));
    setBusy(null);
    if (!made.ok) return setResult({ type: 'refused', failure: made.error });
    await handOver(made.value.bytes);
    return setResult({ type: 'saved', parcels: made.value.parcels });
  };
  const save = () => make(async (bytes) => saveFile(fileName(), bytes, mimeType));
  return {
    busy,
    result,
    save,
    share: canShareFiles() ? () => make(shareFile) : undefined,
    take: async (file: File) => {
      setResult(null);
      setBusy({ doing: 'taking', part: 0 });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const taken = await api.takeParcelFile(bytes, (part) => setBusy({ doing: 'taking', part }));
      setBusy(null);
      if (taken.ok) setResult({ type: 'taken', taken: taken.value });
      else setResult({ type: 'refused', failure: taken.error });
    },
  };
}

const fileName = () => `krug-${schoolToday.value}.krug`;

const toFile = (content: BlobPart) => new File([content], fileName(), { type: mimeType });

/** Not in Firefox, and not on plain http, whatever the types say. */
function canShareFiles(): boolean {
  const browser: Partial<Pick<Navigator, 'canShare'>> = navigator;
  return browser.canShare?.({ files: [toFile('')] }) ?? false;
}

/** Chromium shares only kinds of files that it knows, and says so when it is asked; then it is saved. */
async function shareFile(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  try {
    await navigator.share({ files: [toFile(bytes)] });
  } catch (error) {
    const isCalledOff = error instanceof DOMException && error.name === 'AbortError';
    if (!isCalledOff) saveFile(fileName(), bytes, mimeType);
  }
}
