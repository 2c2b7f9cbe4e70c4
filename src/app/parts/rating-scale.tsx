import { useId } from 'preact/hooks';
import { FieldGroup, type FieldLook } from './field.tsx';
import { moveToNextScale, ratingOfKey } from './rating-digits.ts';
import './chip.css';
import './rating-scale.css';

type RatingScaleProps = FieldLook & {
  value: number | null;
  onChange: (value: number) => void;
  /** The words at the ends: «плохо», «отлично». */
  low?: string | undefined;
  high?: string | undefined;
  max?: number | undefined;
};

/** From 1 to 5 (or `max`), radio buttons underneath; a digit rates and goes on to the next scale. */
export function RatingScale({ value, onChange, low, high, max = 5, ...look }: RatingScaleProps) {
  const name = useId();
  return (
    <FieldGroup {...look} role="radiogroup">
      <div class="rating-scale">
        {Array.from({ length: max }, (_, index) => index + 1).map((rating) => (
          <label key={rating} class="rating-scale__choice">
            <input
              class="chip__input"
              type="radio"
              name={name}
              checked={rating === value}
              onChange={() => onChange(rating)}
              onKeyDown={(event) => {
                const typed = ratingOfKey(event.key, max);
                if (typed === undefined) return;
                onChange(typed);
                moveToNextScale(event.currentTarget);
              }}
            />
            <span class="chip__face">
              {rating}
              {rating === 1 && low && <span class="hidden-text">, {low}</span>}
              {rating === max && high && <span class="hidden-text">, {high}</span>}
            </span>
          </label>
        ))}
      </div>
      {(low || high) && (
        <div class="rating-scale__ends" aria-hidden="true">
          <span>{low}</span>
          <span>{high}</span>
        </div>
      )}
    </FieldGroup>
  );
}
