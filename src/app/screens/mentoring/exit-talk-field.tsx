import type { TalkForm } from '../../../domain/pairing/closure-form.ts';
import type { Side } from '../../../domain/records/match.ts';
import type { MatchRow } from '../../../domain/views.ts';
import { ChipGroup } from '../../parts/chip.tsx';
import { TextArea } from '../../parts/text-area.tsx';
import { textOf } from '../../text/text-of.ts';
import { personWords } from '../match-words.ts';

type ExitTalkFieldProps = {
  side: Side;
  row: MatchRow;
  value: TalkForm;
  isMissing: boolean;
  onChange: (value: TalkForm) => void;
};

/** Whether there was a talk at the end with one side; if not, why there could be none. */
export function ExitTalkField({ side, row, value, isMissing, onChange }: ExitTalkFieldProps) {
  const words = textOf('mentoring').match;
  const records = textOf('records');
  const people = side === 'mentor' ? row.mentors : row.mentees;
  const isImpossible = value.talk === 'impossible';
  return (
    <>
      <ChipGroup
        label={records.talkWith[side](people.length)}
        hint={people.map(personWords).join('; ')}
        error={isMissing && !isImpossible ? words.needsTalk : undefined}
        options={[
          { value: 'held', label: records.exitTalks.held },
          { value: 'impossible', label: records.exitTalks.impossible },
        ]}
        value={value.talk}
        onChange={(talk) => onChange({ ...value, talk })}
      />
      {isImpossible && (
        <TextArea
          label={words.becauseOf[side]}
          value={value.because}
          rows={1}
          error={isMissing ? words.needsBecause : undefined}
          onInput={(because) => onChange({ ...value, because })}
        />
      )}
    </>
  );
}
