import { assess, type Answers, type AssessOptions, type Assessment } from 'policy-selfcheck/headless';

const answers: Answers = { relation: 'operating', applicant: ['company'] };
const options: AssessOptions = { date: '2026-11-24' };
const found: Promise<Assessment> = assess(answers, options);
void assess({}).then(({ measures, date }) => [measures.map(({ id, clause }) => [id, clause]), date]);
void assess({}, { date: undefined });
void found.then((assessment) => {
  // @ts-expect-error Only read.
  assessment.date = '2026-11-25';
  // @ts-expect-error A clause may have no number.
  const clause: number = assessment.measures[0]?.clause ?? null;
  return clause;
});

// @ts-expect-error Nothing to assess.
void assess();
// @ts-expect-error No answers.
void assess(null);
// @ts-expect-error No answer.
void assess({ relation: null });
// @ts-expect-error No day.
void assess({}, { date: new Date() });
// @ts-expect-error No such option.
void assess({}, { day: '2026-11-24' });
