/**
 * The genitive of a given name: «по мнению Маши», «Алексея», «Ильи», «Игоря». Given names follow a
 * few endings; family names do not and are never put through this.
 */
export function genitiveOfGivenName(name: string): string {
  const ending = endings.find(([from]) => from.test(name));
  return ending ? name.replace(ending[0], ending[1]) : name;
}

const endings: readonly [RegExp, string][] = [
  [/([гкхжчшщц])а$/iu, '$1и'],
  [/а$/iu, 'ы'],
  [/я$/iu, 'и'],
  [/й$/iu, 'я'],
  // Любовь, Нинель and their like are women; Игорь, Лазарь and the rest of the soft names are men.
  [/(любов|нинел|адел|рахил|эстер)ь$/iu, '$1и'],
  [/ь$/iu, 'я'],
  [/^Пётр$/u, 'Петра'],
  [/^Лев$/u, 'Льва'],
  [/^Павел$/u, 'Павла'],
  [/([бвгджзклмнпрстфхцчшщ])$/iu, '$1а'],
];
