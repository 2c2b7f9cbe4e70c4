import type { CandidateRow } from '../../../domain/views.ts';
import { Button } from '../../parts/button.tsx';
import { Tag } from '../../parts/tag.tsx';
import { fullName } from '../../text/names.ts';
import { textOf } from '../../text/text-of.ts';
import { personAbout } from '../match-words.ts';
import { missingWords } from '../missing-words.ts';
import type { Cure } from './cure-dialog.tsx';

type CandidateLineProps = { candidate: CandidateRow; onCure: (cure: Cure) => void };

/** Who it is, in which role, what is missing; the button begins with the first of it. */
export function CandidateLine({ candidate, onCure }: CandidateLineProps) {
  const words = textOf('gates');
  const { row, role, missing, warnings } = candidate;
  const name = fullName(row);
  const [first] = [...missing, ...warnings];
  return (
    <li class="candidates__line">
      <span class="candidates__words">
        <a class="candidates__name" href={`/people/${row.id}`}>
          {name}
        </a>
        <span class="quiet">
          {words.desk.roles[role]} · {personAbout(row)}
        </span>
      </span>
      <ul class="candidates__missing">
        {missing.map((one) => (
          <li key={missingWords(one)}>{missingWords(one)}</li>
        ))}
        {warnings.map((one) => (
          <li key={missingWords(one)} class="quiet">
            {missingWords(one)}
          </li>
        ))}
      </ul>
      <span class="candidates__state">
        {missing.length > 0 && <Tag tone="rose">{words.desk.refused}</Tag>}
        {missing.length === 0 && warnings.length > 0 && <Tag tone="amber">{words.desk.warned}</Tag>}
        {!first && <Tag tone="pine">{words.desk.ready}</Tag>}
      </span>
      {first && first.type !== 'person-unknown' && (
        <span class="screen-only">
          <Button
            kind="quiet"
            size="row"
            label={`${words.desk.cures[first.type]}: ${name}`}
            onClick={() => onCure({ type: 'missing', candidate, missing: first })}
          >
            {words.desk.cures[first.type]}
          </Button>
        </span>
      )}
    </li>
  );
}
