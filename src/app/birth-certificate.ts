/**
 * A browser evicts IndexedDB, caches and files together, and local storage a little later or not at
 * all. So the proof that a programme lived here stands apart from it: an empty database beside a
 * certificate is amnesia, not a first run.
 */
export type BirthCertificate = { readonly device: string; readonly createdMillis: number };

const key = 'krug certificate';

export function readCertificate(): BirthCertificate | null {
  const [device, created] = (localStorage.getItem(key) ?? '').split(' ');
  const createdMillis = Number(created);
  return device && createdMillis > 0 ? { device, createdMillis } : null;
}

export function issueCertificate(device: string): void {
  if (readCertificate()?.device !== device) localStorage.setItem(key, `${device} ${Date.now()}`);
}

/** The person knows of the loss and begins anew. */
export function dropCertificate(): void {
  localStorage.removeItem(key);
}
