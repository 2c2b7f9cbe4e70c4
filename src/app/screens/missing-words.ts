import type { Signatures } from '../../domain/gates/person-gates.ts';
import type { Missing } from '../../domain/gates/readiness.ts';
import { textOf } from '../text/text-of.ts';

/** «нет: согласие на обработку данных, подписи родителя» */
export function missingWords(missing: Missing): string {
  const words = textOf('gates');
  switch (missing.type) {
    case 'consent':
      return words.noConsent(words.consents[missing.kind], signersWords(missing.signatures));
    case 'clearance':
      return words.noClearance;
    case 'mentor-refused':
      return words.refusedMentor;
    case 'training':
      return words.noTraining(missing.hours, missing.needed);
    case 'interview':
      return words.noInterview;
    case 'person-unknown':
      return words.unknownPerson;
  }
}

/** «подписи родителя», «подписей участника и родителя» */
export function signersWords({ self, guardian }: Signatures): string {
  const { signers } = textOf('gates');
  if (self && guardian) return signers.both;
  return guardian ? signers.guardian : signers.self;
}
