import { fileURLToPath } from 'node:url';

/** Absolute, so that every command works from any folder. */
export const projectPath = (relative: string): string =>
  fileURLToPath(new URL(`../../${relative}`, import.meta.url));
