import { useId } from 'preact/hooks';
import { TextField } from '../../parts/text-field.tsx';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { personAbout } from '../match-words.ts';
import { signersWords } from '../missing-words.ts';
import { PaperDay } from './paper-dialog.tsx';
import type { AwaitedForm, TypedForm } from './signed-lines.ts';

type SignedLineProps = {
  form: AwaitedForm;
  typed: TypedForm | null;
  dayOfAll: string;
  isAsked: boolean;
  onTick: (isTicked: boolean) => void;
  onChange: (typed: TypedForm) => void;
};

/** A form that is awaited; ticked, it shows who signed and when. */
export function SignedLine(props: SignedLineProps) {
  const { form, typed, dayOfAll, isAsked, onTick, onChange } = props;
  const words = textOf('gates');
  const id = useId();
  const { row, code } = form.candidate;
  return (
    <li class="signed-lines__line">
      <label class="signed-lines__tick" for={id}>
        <input
          id={id}
          type="checkbox"
          checked={typed !== null}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />

        <span class="signed-lines__name">{fullName(row)}</span>
        <span class="signed-lines__about quiet">
          {personAbout(row)} · {words.consents[form.kind]}, {signersWords(form.signatures)} ·{' '}
          {words.signed.code(code)}
        </span>
      </label>
      {typed && (
        <span class="signed-lines__fields">
          <TextField
            label={words.signer}
            value={typed.signer}
            error={isAsked && typed.signer.trim() === '' ? words.signerNeeded : undefined}
            onInput={(signer) => onChange({ ...typed, signer })}
          />
          <PaperDay
            label={words.signedOn}
            value={typed.on || dayOfAll}
            onChange={(on) => onChange({ ...typed, on })}
          />
        </span>
      )}
    </li>
  );
}
