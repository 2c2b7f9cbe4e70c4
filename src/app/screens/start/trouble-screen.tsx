import { dropCertificate, readCertificate } from '../../birth-certificate.ts';
import { openSchool, opening } from '../../open-school.ts';
import { Button, ButtonLink } from '../../parts/button.tsx';
import { Note } from '../../parts/note.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { Page } from '../../parts/page.tsx';
import { nowMillis, schoolZone } from '../../school.ts';
import { formatMoment } from '../../text/dates.ts';
import { textOf } from '../../text/text-of.ts';

/** The storage was erased: what is lost, what is not, and the way back. */
export function LostScreen() {
  const words = textOf('start').lost;
  const certificate = readCertificate();
  const since = certificate
    ? formatMoment(certificate.createdMillis, schoolZone.value, nowMillis.value)
    : '';
  return (
    <Page kind="narrow" header={<PageHeader title={words.title} lead={words.lead(since)} />}>
      <Note tone="pine">{words.safe}</Note>
      <Note tone="amber">{words.unsent}</Note>
      <p class="row">
        <ButtonLink href="/join" kind="primary">
          {textOf('start').join}
        </ButtonLink>
        <Button
          onClick={() => {
            dropCertificate();
            void openSchool('school');
          }}
        >
          {words.goOn}
        </Button>
      </p>
    </Page>
  );
}

/** The database does not open. Nothing is touched; the usual cause is another tab. */
export function BrokenScreen() {
  const words = textOf('start').broken;
  return (
    <Page kind="narrow" header={<PageHeader title={words.title} lead={brokenWords()} />}>
      <p>
        <Button kind="primary" onClick={() => location.reload()}>
          {words.again}
        </Button>
      </p>
    </Page>
  );
}

function brokenWords(): string {
  const words = textOf('start').broken;
  const now = opening.value;
  if (now.state === 'newer-database') return words.newer;
  const isFull = now.state === 'broken' && now.reason === 'storage-full';
  return isFull ? words.full : words.lead;
}
