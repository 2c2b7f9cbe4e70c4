import { useEffect, useRef, useState } from 'preact/hooks';
import { failureWords } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { showToast } from '../../parts/toasts.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';
import './add-endpoint.css';

export type AddEndpointProps = { isAdding: boolean; onAdding: (isAdding: boolean) => void };

/** One more address. */
export function AddEndpoint({ isAdding, onAdding }: AddEndpointProps) {
  const words = textOf('exchange');
  const [url, setUrl] = useState('');
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isAdding) form.current?.querySelector('input')?.focus();
  }, [isAdding]);
  const add = async () => {
    const added = await api.addEndpoint(url.trim(), code.trim());
    setWrong(!added.ok && added.error.type === 'not-an-address');
    if (!added.ok) {
      if (added.error.type !== 'not-an-address') showToast({ text: failureWords(added.error) });
      return;
    }
    setUrl('');
    onAdding(false);
  };
  return (
    <details
      class="add-endpoint"
      open={isAdding}
      onToggle={(event) => onAdding(event.currentTarget.open)}
    >
      <summary>{words.addServer}</summary>
      <form
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={words.address}
          hint={words.addressHint}
          type="url"
          value={url}
          error={isWrong ? words.notAnAddress : undefined}
          onInput={setUrl}
        />
        <TextField label={words.registrationCode} optional value={code} onInput={setCode} />
        <Button type="submit">{words.addServer}</Button>
      </form>
    </details>
  );
}
