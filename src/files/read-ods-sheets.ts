import { done, refused } from '../domain/outcome.ts';
import { limitMegabytes } from './limits.ts';
import { createOdsReader } from './ods-table.ts';
import type { OnProgress, ReadResult } from './read-result.ts';
import type { Zip } from './zip.ts';
import { readZipXml } from './zip-xml.ts';

/** The tables of an .ods (OASIS OpenDocument 1.3). */
export async function readOdsSheets(zip: Zip, onProgress: OnProgress): Promise<ReadResult> {
  if (await isProtected(zip)) return refused({ type: 'protected' });
  const reader = createOdsReader();
  const allBytes = zip.claimedSize('content.xml') + 1;
  let bytesRead = 0;
  const read = await readZipXml(zip, 'content.xml', reader.handler, (bytes) => {
    bytesRead += bytes;
    onProgress(Math.min(bytesRead / allBytes, 1));
  });
  if (!read.ok) return read;
  return reader.isTooLarge()
    ? refused({ type: 'too-large', limitMegabytes })
    : done(reader.sheets());
}

/** A password leaves the names of the parts readable and says so in the manifest. */
async function isProtected(zip: Zip): Promise<boolean> {
  let isEncrypted = false;
  await readZipXml(zip, 'META-INF/manifest.xml', {
    open: (name) => {
      if (name === 'encryption-data') isEncrypted = true;
    },
    close: () => {},
    text: () => {},
  });
  return isEncrypted;
}
