/** `+79025551234` becomes «+7 902 555-12-34»; a number of another country stays as it is stored. */
export function formatPhone(stored: string): string {
  const parts = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(stored);
  if (!parts) return stored;
  const [, area = '', first = '', second = '', third = ''] = parts;
  return `+7\u00a0${area}\u00a0${first}\u2011${second}\u2011${third}`;
}
