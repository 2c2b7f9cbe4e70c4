import type { Texts } from '../ru.ts';

export const codes: Texts['codes'] = {
  requestKinds: {
    life: 'life',
    personal: 'personal',
    educational: 'educational',
    professional: 'professional',
  },
  urgencies: { ordinary: 'ordinary', soon: 'soon', urgent: 'urgent' },
  wishRatings: ['no', 'perhaps', 'gladly', 'very much'],
  consentKinds: {
    processing: 'processing of personal data',
    publication: 'publication',
    'participation-mentee': 'taking part as a mentee',
    'participation-mentor': 'taking part as a mentor',
    labour: 'mentoring as work (article\u00a0351.8)',
  },
  consentSigners: { self: 'the person', guardian: 'the guardian', both: 'both of them' },
  publicationCategories: {
    photo: 'photograph',
    name: 'name',
    story: 'story of the match',
    video: 'video',
    work: 'works and projects',
  },
  clearanceKinds: {
    'criminal-record': 'certificate of no criminal record',
    medical: 'medical certificate',
    other: 'another check',
  },
  interviewCriteria: {
    motivation: 'wish to help',
    experience: 'experience and skills',
    communication: 'communication',
    reliability: 'reliability and time',
    safety: 'safety of the child',
  },
  decisions: { accepted: 'accepted', reserve: 'reserve', refused: 'refused' },
  answers: { accepted: 'yes', declined: 'no', question: 'a question' },
  eventKinds: {
    speed: 'speed evening',
    training: 'training',
    career: 'career guidance',
    celebration: 'celebration',
    other: 'other',
  },
  documentKinds: {
    'order-launch': 'order to begin',
    'order-matches': 'order on matches',
    agreement: 'agreement',
    consent: 'consent form',
    'labour-contract': 'addition to the contract',
    notice: 'notice',
    call: 'call for mentors',
    protocol: 'protocol',
    other: 'another document',
  },
};
