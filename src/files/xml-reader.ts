import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

export type XmlHandler = {
  /** Names come without their prefix: one writer says `row`, another `x:row`. */
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

export type XmlReader = {
  readonly write: (text: string) => void;
  /** Whether all of it was well-formed. */
  readonly end: () => boolean;
};

/** A reader fed piece by piece, so that a sheet is never held as one text. Entities are not expanded. */
export function createXmlReader(handler: XmlHandler): XmlReader {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let isSound = true;
  parser.on('error', () => {
    isSound = false;
  });
  parser.on('opentag', ({ name, attributes }) => handler.open(localName(name), attributes));
  parser.on('closetag', ({ name }) => handler.close(localName(name)));
  parser.on('text', handler.text);
  parser.on('cdata', handler.text);
  return {
    write: (text) => {
      if (isSound) parser.write(text);
    },
    end: () => {
      if (isSound) parser.close();
      return isSound;
    },
  };
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/** An attribute by its local name, whatever its prefix. */
export function attributeOf(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((one) => localName(one) === name);
  return key === undefined ? undefined : attributes[key];
}

export function numberOf(attributes: Attributes, name: string, otherwise: number): number {
  const written = attributeOf(attributes, name);
  const number = Number(written);
  return written === undefined || !Number.isInteger(number) ? otherwise : number;
}
