import { useLocation } from 'preact-iso';
import { openSchool } from '../../open-school.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { textOf } from '../../text/text-of.ts';
import { api } from '../../worker-bridge.ts';

/** The example goes as it came: one tap, and nothing else is touched. */
export function ExampleCard() {
  const words = textOf('settings');
  const { route } = useLocation();
  const remove = async () => {
    await api.removeExample();
    route('/', true);
    await openSchool('school');
  };
  return (
    <Card title={textOf('status').example}>
      <p class="quiet">{words.removeExampleHint}</p>
      <p>
        <Button icon="remove" onClick={() => void remove()}>
          {words.removeExample}
        </Button>
      </p>
    </Card>
  );
}
