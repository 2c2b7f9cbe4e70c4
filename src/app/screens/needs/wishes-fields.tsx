import { textOf } from '../../text/text-of.ts';
import { ChosenPeople } from './chosen-people.tsx';

type Wishes = Readonly<Record<string, 0 | 1 | 2 | 3>>;
type WishesFieldsProps = {
  wishes: Wishes;
  onChange: (wishes: Record<string, 0 | 1 | 2 | 3>) => void;
};

/** With whom gladly, and with whom not at all; everybody else is «perhaps». */
export function WishesFields({ wishes, onChange }: WishesFieldsProps) {
  const words = textOf('needs');
  const wanted = idsOf(wishes, (rating) => rating > 0);
  const unwanted = idsOf(wishes, (rating) => rating === 0);
  const write = (gladly: readonly string[], never: readonly string[]) =>
    onChange({
      ...Object.fromEntries(gladly.map((id) => [id, wishes[id] || 3] as const)),
      ...Object.fromEntries(never.map((id) => [id, 0] as const)),
    });
  return (
    <>
      <ChosenPeople
        label={words.wanted}
        ids={wanted}
        isMany
        optional
        onChange={(ids) => write(ids, unwanted)}
      />
      <ChosenPeople
        label={words.unwanted}
        ids={unwanted}
        isMany
        optional
        onChange={(ids) => write(wanted, ids)}
      />
    </>
  );
}

const idsOf = (wishes: Wishes, fits: (rating: number) => boolean): readonly string[] =>
  Object.entries(wishes).flatMap(([id, rating]) => (fits(rating) ? [id] : []));
