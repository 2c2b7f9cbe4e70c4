/** `+79025551234` becomes «+7 902 555-12-34»; a number of another country stays as it is stored. */
export function formatPhone(stored: string): string {
  const parts = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(stored);
  if (!parts) return stored;
  const [, area = '', first = '', second = '', third = ''] = parts;
  return `+7\u00a0${area}\u00a0${first}\u2011${second}\u2011${third}`;
}

/** Any common way of writing a Russian number, in E.164; `null` when it is none. */
export function readPhone(typed: string): string | null {
  const digits = typed.replaceAll(/\D/g, '');
  if (/^[78]\d{10}$/.test(digits)) return `+7${digits.slice(1)}`;
  if (/^\d{10}$/.test(digits) && !typed.trim().startsWith('+')) return `+7${digits}`;
  return typed.trim().startsWith('+') && /^\d{8,15}$/.test(digits) ? `+${digits}` : null;
}
