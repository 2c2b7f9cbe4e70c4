import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { Consent } from '../../../domain/records/consent.ts';
import type { MatchRow } from '../../../domain/views.ts';
import { act } from '../../acts.ts';
import { Button } from '../../parts/button.tsx';
import { Menu } from '../../parts/menu.tsx';
import { Tag } from '../../parts/tag.tsx';
import { schoolToday } from '../../school.ts';
import { formatDate } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';
import { NoticeDialog } from '../gates/notice-dialog.tsx';
import { newPaperAddress } from '../paper-address.ts';
import { PaperLine } from './paper-line.tsx';

type ConsentLineProps = {
  consent: Consent;
  matches: readonly MatchRow[];
  onEdit: () => void;
};

/** One signed consent: who, when, until when; it can be corrected and withdrawn. */
export function ConsentLine({ consent, matches, onEdit }: ConsentLineProps) {
  const words = textOf('gates');
  const { route } = useLocation();
  const [isGivingNotice, setGivingNotice] = useState(false);
  const title = words.consents[consent.kind];
  const withdraw = () =>
    void act(
      [editOf(consent, { withdrawnOn: schoolToday.value })],
      withdrawalWords(consent, matches),
    );
  const isLabour = consent.kind === 'labour' && consent.withdrawnOn === '';
  return (
    <PaperLine
      table="consent"
      id={consent.id}
      title={title}
      about={[
        [consent.signer, consent.basis].filter(Boolean).join(', '),
        formatDay(consent.on),
        consent.until && words.validUntil(formatDay(consent.until)),
        consent.categories.map(categoryWords).join(', '),
        consent.conditions,
        consent.pay,
        consent.contractNumber && words.contractWords(consent.contractNumber),
        consent.noticeOn && words.noticeWords(formatDay(consent.noticeOn)),
      ]}
      actions={
        <>
          {consent.withdrawnOn ? (
            <Tag tone="rose">{words.withdrawn(formatDay(consent.withdrawnOn))}</Tag>
          ) : (
            <Button
              kind="quiet"
              size="row"
              label={`${words.withdraw}: ${title}`}
              onClick={withdraw}
            >
              {words.withdraw}
            </Button>
          )}
          <Menu
            label={title}
            items={[
              { label: words.edit, icon: 'edit', onSelect: onEdit },
              ...(isLabour
                ? [
                    {
                      label: words.printContract,
                      icon: 'print' as const,
                      onSelect: () => route(contractAddress(consent)),
                    },
                    { label: words.notice.give, onSelect: () => setGivingNotice(true) },
                  ]
                : []),
            ]}
          />
          {isGivingNotice && (
            <NoticeDialog consent={consent} onClose={() => setGivingNotice(false)} />
          )}
        </>
      }
    />
  );
}

/** The addition to the labour contract names the match that the teacher leads. */
const contractAddress = ({ id, person }: Consent): string =>
  newPaperAddress({ kinds: ['labour-contract'], consent: id }, `/people/${person}`);

const editOf = ({ id }: Consent, fields: { withdrawnOn: string }) =>
  ({ type: 'edit', table: 'consent', id, fields }) as const;

/** What follows is said at once: a withdrawal stops the work of matches. */
function withdrawalWords({ kind }: Consent, matches: readonly MatchRow[]): string {
  const words = textOf('gates');
  const day = formatDay(schoolToday.value);
  const running = matches.filter(({ state }) => state === 'active' || state === 'paused');
  return kind === 'publication' || running.length === 0
    ? words.withdrawn(day)
    : words.withdrawnFrom(day, running.length);
}

function categoryWords(code: string): string {
  const categories: Readonly<Record<string, string>> = textOf('codes').publicationCategories;
  return categories[code] ?? code;
}

const formatDay = (date: string) => (date === '' ? '' : formatDate(date, 'numbers'));
