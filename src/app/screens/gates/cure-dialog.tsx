import type { Missing } from '../../../domain/gates/readiness.ts';
import type { CandidateRow } from '../../../domain/views.ts';
import { ClearanceDialog } from './clearance-dialog.tsx';
import { ConsentDialog } from './consent-dialog.tsx';
import type { Signatory } from './consent-form.ts';
import { InterviewDialog } from './interview-dialog.tsx';
import { TrainingDialog } from './training-dialog.tsx';

export type Cure =
  | { readonly type: 'missing'; readonly candidate: CandidateRow; readonly missing: Missing }
  | { readonly type: 'training' };

type CureDialogProps = { cure: Cure; rows: readonly CandidateRow[]; onClose: () => void };

/** The one form that cures what is missing. */
export function CureDialog({ cure, rows, onClose }: CureDialogProps) {
  const missing = cure.type === 'training' ? cure : cure.missing;
  if (missing.type === 'training') return <BulkTraining rows={rows} onClose={onClose} />;
  if (cure.type === 'training') return null;
  const person: Signatory = { ...cure.candidate.row, guardian: cure.candidate.guardian };
  switch (missing.type) {
    case 'consent':
      return (
        <ConsentDialog
          person={person}
          signatures={missing.signatures}
          kind={missing.kind}
          onClose={onClose}
        />
      );
    case 'clearance':
      return <ClearanceDialog person={person} onClose={onClose} />;
    case 'interview':
    case 'mentor-refused':
      return <InterviewDialog person={person} onClose={onClose} />;
    case 'person-unknown':
      return null;
  }
}

/** All mentors can be ticked; those who lack hours are. */
function BulkTraining({ rows, onClose }: Omit<CureDialogProps, 'cure'>) {
  const mentors = rows.filter(({ role }) => role === 'mentor');
  const untrained = mentors.filter(({ warnings }) =>
    warnings.some(({ type }) => type === 'training'),
  );
  return (
    <TrainingDialog
      people={mentors.map(({ row }) => row)}
      chosen={untrained.map(({ person }) => person)}
      onClose={onClose}
    />
  );
}
