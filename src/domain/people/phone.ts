import { tidyText } from './spelling.ts';

/** A phone in E.164 (`+79025551234`), or as it was written where it is no whole number. */
export function readPhone(text: string): string {
  return numberToPhone(text) ?? tidyText(text);
}

/** The phones of a cell such as «8 946 261-65-23 мама, 2-12-34», and the words between them. */
export function phonesInText(text: string): {
  readonly phones: readonly string[];
  readonly words: string;
} {
  if (!/\d/.test(text)) return { phones: [], words: tidyText(text) };
  const phones: string[] = [];
  const words = text.replaceAll(phoneLike, (written) => {
    const found = splitRun(written).map((one) => numberToPhone(one) ?? localNumber(one));
    phones.push(...found.filter((one) => one !== ''));
    return found.includes('') ? written : ' ';
  });
  return { phones, words: tidyText(words).replaceAll(/^[\s,;:/–—-]+|[\s,;:/–—-]+$/g, '') };
}

/** `+79025551234` as «+7 902 555-12-34»; a number of another country stays as it is stored. */
export function spellPhone(stored: string): string {
  const parts = /^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/.exec(stored);
  if (!parts) return stored;
  const [, area = '', first = '', second = '', third = ''] = parts;
  return `+7 ${area} ${first}-${second}-${third}`;
}

/** For searching: digits only, the leading 8 of a Russian number as 7. */
export const phoneDigits = (phone: string): string =>
  phone.replaceAll(/\D/g, '').replace(/^8(?=\d{10}$)/, '7');

const phoneLike = /\+?\d[\d \t()\-–‑.]*\d/g;

function numberToPhone(text: string): string | undefined {
  const digits = text.replaceAll(/\D/g, '');
  if (/[^\d\s+()\-–‑.]/.test(text)) return undefined;
  if (/^[78]\d{10}$/.test(digits)) return `+7${digits.slice(1)}`;
  const isForeign = text.trim().startsWith('+');
  if (/^[3489]\d{9}$/.test(digits) && !isForeign) return `+7${digits}`;
  return isForeign && /^\d{8,15}$/.test(digits) ? `+${digits}` : undefined;
}

/** A number inside the village has five to seven digits. */
const localNumber = (text: string) =>
  /^\d{5,7}$/.test(text.replaceAll(/\D/g, '')) ? text.trim() : '';

/** Two numbers with nothing but a space between them. */
function splitRun(written: string): string[] {
  const digits = written.replaceAll(/\D/g, '');
  const half = digits.length / 2;
  return half === 10 || half === 11 ? [digits.slice(0, half), digits.slice(half)] : [written];
}
