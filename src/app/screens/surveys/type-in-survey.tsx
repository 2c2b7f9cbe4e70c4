import { useLocation, useRoute } from 'preact-iso';
import { useState } from 'preact/hooks';
import { isWholeCode } from '../../../domain/papers/short-code.ts';
import { findSheets, type FoundSheet } from '../../../domain/surveys/survey-seats.ts';
import type { SurveySeatRow } from '../../../domain/views.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { textOf } from '../../text/text-of.ts';
import { personWords } from '../match-words.ts';
import { nextSheetAddress, surveyAddress } from './survey-address.ts';
import { useTypingFocus } from './use-typing-focus.ts';

/** The code of a filled-in sheet opens its form at once; where two share one, they are offered. */
export function TypeInSurvey({ seats }: { seats: readonly SurveySeatRow[] }) {
  const words = textOf('questionnaires');
  const { route } = useLocation();
  const place = useTypingFocus(useRoute().query['next'] !== undefined);
  const [code, setCode] = useState('');
  const found = isWholeCode(code) ? findSheets(code, seats) : [];
  return (
    <Card title={words.typeIn} size="small">
      <div ref={place}>
        <TextField
          label={words.code}
          hint={words.codeHint}
          value={code}
          error={isWholeCode(code) && found.length === 0 ? words.noCode : undefined}
          onInput={(typed) => {
            setCode(typed);
            const [first, ...others] = isWholeCode(typed) ? findSheets(typed, seats) : [];
            if (first && others.length === 0) route(formOf(first));
          }}
        />
      </div>
      {found.map((sheet) => (
        <p key={formOf(sheet)}>
          <ButtonLink href={formOf(sheet)} icon="edit">
            {textOf('surveys').sheets.found(
              personWords(sheet.seat.row),
              textOf('surveys').screen[sheet.moment],
            )}
          </ButtonLink>
        </p>
      ))}
    </Card>
  );
}

const formOf = ({ seat, moment }: FoundSheet<SurveySeatRow>): string =>
  surveyAddress({ match: seat.match, person: seat.person, moment }, nextSheetAddress);
