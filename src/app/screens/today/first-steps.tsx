import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { textOf } from '../../text/text-of.ts';
import './first-steps.css';

/** What a new programme sees instead of empty cards: three steps to the first meeting. */
export function FirstSteps() {
  const words = textOf('today');
  return (
    <Card title={words.firstSteps}>
      <ol class="first-steps">
        <li>
          <span>{words.firstImport}</span>
          <ButtonLink href="/people/import" kind="primary" icon="upload">
            {words.firstImportAction}
          </ButtonLink>
        </li>
        <li>
          <span>{words.firstMatch}</span>
          <ButtonLink href="/mentoring/new">{words.firstMatchAction}</ButtonLink>
        </li>
        <li>
          <span>{words.firstMeeting}</span>
        </li>
      </ol>
    </Card>
  );
}
