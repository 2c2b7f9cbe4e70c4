import { useState } from 'preact/hooks';
import { takeDeviceBack } from '../../handed-over.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { textOf } from '../../text/text-of.ts';

/** The coordinator's way out, at the very end of the page. */
export function TakeBack() {
  const words = textOf('handedOver');
  const [code, setCode] = useState('');
  const [isWrong, setWrong] = useState(false);
  const take = async () => {
    if (await takeDeviceBack(code)) return;
    setWrong(true);
    setCode('');
  };
  return (
    <Card title={words.forCoordinator} size="small">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <TextField
          label={words.code}
          type="numeric"
          maxLength={4}
          value={code}
          error={isWrong ? words.wrongCode : undefined}
          onInput={(text) => {
            setWrong(false);
            setCode(text);
          }}
        />
        <p>
          <Button type="submit">{words.takeBack}</Button>
        </p>
      </form>
    </Card>
  );
}
