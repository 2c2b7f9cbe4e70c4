import { isNumbered } from '../../../domain/papers/paper-numbers.ts';
import { Card } from '../../parts/card.tsx';
import { DateField } from '../../parts/date-field.tsx';
import { NumberField } from '../../parts/number-field.tsx';
import { Select } from '../../parts/select.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { schoolToday } from '../../school.ts';
import { textOf } from '../../text/text-of.ts';
import type { EditedDraft, PaperDrafts } from './use-paper-drafts.ts';

type PaperFieldsProps = {
  papers: PaperDrafts;
  current: number;
  onCurrent: (index: number) => void;
  copies: number;
  onCopies: (copies: number) => void;
};

const mostCopies = 20;

/** Beside the paper: which of them is shown, its number, the day of all of them, the copies. */
export function PaperFields({ papers, current, onCurrent, copies, onCopies }: PaperFieldsProps) {
  const words = textOf('papers');
  const drafts = papers.drafts ?? [];
  const draft = drafts[current];
  if (!draft) return null;
  return (
    <Card title={words.details} size="small">
      {drafts.length > 1 && (
        <Select
          label={words.shown}
          value={String(current)}
          options={drafts.map((one, index) => ({
            value: String(index),
            label: `${index + 1}. ${sheetWords(one)}`,
          }))}
          onChange={(chosen) => onCurrent(Number(chosen))}
        />
      )}
      {!papers.isKept && (
        <>
          {(draft.kind === 'other' || draft.kind === 'protocol') && (
            <TextField
              label={words.title}
              value={draft.title}
              onInput={(title) => papers.setTitle(current, title)}
            />
          )}
          {isNumbered(draft.kind) && (
            <TextField
              label={words.number}
              hint={drafts.length > 1 ? words.numberHint : undefined}
              value={draft.number}
              maxLength={60}
              onInput={(number) => papers.setNumber(current, number)}
            />
          )}
          <DateField
            label={words.date}
            value={draft.on}
            today={schoolToday.value}
            onChange={(on) => {
              if (on) papers.setDay(on);
            }}
          />
        </>
      )}
      <NumberField
        label={words.copies}
        hint={words.copiesHint}
        value={copies}
        min={1}
        max={mostCopies}
        onInput={(typed) => onCopies(typed ?? 1)}
      />
    </Card>
  );
}

/** «Соглашение № 7, Старкова» */
function sheetWords({ title, number, about }: EditedDraft): string {
  return [number === '' ? title : `${title} № ${number}`, about].filter(Boolean).join(', ');
}
