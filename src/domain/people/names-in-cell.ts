import { tidyText } from './spelling.ts';

/**
 * The people of one cell. They stand on lines of their own, numbered, or behind commas, semicolons
 * and «и»; but a long name broken over two lines, or «Фамилия, имя», is one person.
 */
export function namesInCell(text: string): string[] {
  const [byLine, bySign] = [/\n|;/, /\n|;|,|\/|\sи\s/];
  const whole = tidyText(text);
  if (whole === '') return [];
  for (const separator of [bySign, byLine]) {
    const parts = text
      .split(separator)
      .map(withoutNumber)
      .filter((part) => part !== '');
    if (parts.length > 1 && parts.every(isWholeName)) return parts;
  }
  return [withoutNumber(whole)];
}

const withoutNumber = (text: string) => tidyText(text).replace(/^\d+\s*[.)]\s*/, '');

const isWholeName = (text: string) => /\p{L}{2,}[\s.,]+\p{L}/u.test(text);
