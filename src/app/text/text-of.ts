import { batch, signal } from '@preact/signals';
import { type Language, language } from './language.ts';
import { type Area, type Dictionary, russian, type Texts } from './ru.ts';

type Loaded = { [Name in Area]?: Texts[Name] | undefined };

const loaded = signal<Loaded>({});

/**
 * The words of one area in the language of the moment. A component that asks while it renders is
 * drawn anew when the language changes. The area must be named in the route's `texts`.
 */
export function textOf<Name extends Area>(area: Name): Texts[Name] {
  const texts = loaded.value[area];
  if (!texts) throw new Error(`The texts '${area}' are not loaded: name them in the route.`);
  return texts;
}

/** Resolves when `textOf` may be asked for these areas. */
export async function loadTexts(areas: readonly Area[]): Promise<void> {
  const missing = areas.filter((area) => !loaded.peek()[area]);
  if (missing.length === 0) return;
  const texts = await readAreas(language.peek(), missing);
  loaded.value = { ...loaded.peek(), ...texts };
}

/** Loads everything that is on the screen in the other language, then changes all of it at once. */
export async function setLanguage(next: Language): Promise<void> {
  const areas = areaNames.filter((area) => loaded.peek()[area]);
  const texts = await readAreas(next, areas);
  batch(() => {
    loaded.value = texts;
    language.value = next;
  });
}

const areaNames = Object.keys(russian).filter(isArea);

function isArea(name: string): name is Area {
  return name in russian;
}

async function readAreas(from: Language, areas: readonly Area[]): Promise<Loaded> {
  const dictionary = from === 'ru' ? russian : (await import('./en.ts')).english;
  const texts: Loaded = {};
  await Promise.all(areas.map((area) => readArea(dictionary, area, texts)));
  return texts;
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it ties the text that is read to the place where it is put
async function readArea<Name extends Area>(from: Dictionary, area: Name, into: Loaded) {
  into[area] = await from[area]();
}
