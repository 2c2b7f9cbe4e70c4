import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import { earliestEnd, type WorkCalendar } from '../../../domain/papers/working-days.ts';
import type { Consent } from '../../../domain/records/consent.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Note } from '../../parts/note.tsx';
import { programme, schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { newPaperAddress } from '../paper-address.ts';
import { DaysField } from './days-field.tsx';
import { PaperDay } from './paper-dialog.tsx';

type NoticeDialogProps = { consent: Consent; onClose: () => void };

/** A teacher or the school ends the work early: three working days follow the notice (ТК art. 351.8). */
export function NoticeDialog({ consent, onClose }: NoticeDialogProps) {
  const words = textOf('gates').notice;
  const { route } = useLocation();
  const [on, setOn] = useState(consent.noticeOn || schoolToday.value);
  const { daysOff = [], workingDays = [] } = programme.value ?? {};
  const calendar: WorkCalendar = { daysOff, workingDays };
  const lastDay = earliestEnd(on, calendar);
  const save = async () => {
    const fields = { noticeOn: on, until: lastDay };
    const change = { type: 'edit', table: 'consent', id: consent.id, fields } as const;
    if (!(await act([change], words.given(formatDate(lastDay))))) return;
    onClose();
    route(
      newPaperAddress({ kinds: ['notice'], consent: consent.id, on }, `/people/${consent.person}`),
    );
  };
  return (
    <Dialog
      title={words.give}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" icon="print" onClick={() => void save()}>
          {words.save}
        </Button>
      }
    >
      <PaperDay label={words.on} value={on} onChange={(day) => setOn(day || schoolToday.value)} />
      <Note tone="pine">{words.lastDay(formatDate(lastDay, 'weekdayAndDay'))}</Note>
      <DaysField
        label={words.daysOff}
        hint={words.daysHint}
        days={daysOff}
        onCommit={(days) => saveDays({ daysOff: days })}
      />
      <DaysField
        label={words.workingDays}
        days={workingDays}
        onCommit={(days) => saveDays({ workingDays: days })}
      />
    </Dialog>
  );
}

/** The calendar belongs to the school year, and is the same for every notice. */
function saveDays(fields: Partial<WorkCalendar>): void {
  if (!programme.value) return;
  void act([{ type: 'edit', table: 'programme', id: programme.value.id, fields: { ...fields } }]);
}
