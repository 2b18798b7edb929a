import { PolicySelfcheck, type Answers, type Assessment, type SelfcheckEvents } from 'policy-selfcheck';
import { PolicySelfcheck as Same } from 'policy-selfcheck/element';
import 'policy-selfcheck/frame';

const check: PolicySelfcheck = document.createElement('policy-selfcheck');
const same: typeof PolicySelfcheck = Same.define('park-check');
same.base = '/assets/';

const answers: Answers = { relation: 'operating', applicant: ['company'], employees: 12, listed: true };
check.prefill = answers;
check.prefill = JSON.stringify(answers);
check.prefill = null;
check.prefill = undefined;
check.contacts = { 区经委: { phone: '021-00000000', hours: { zh: '工作日', en: 'Working days' } } };
check.contacts = '{}';
check.contacts = undefined;
check.mode = 'quick';
check.chapters = [1, 3];
check.chapters = '1,3';
check.idleReset = 60;
check.start();
check.open('https://check.example.cn/#x');

const assessment: Assessment | null = check.assessment;
const verdict = assessment?.measures[0]?.verdict;
if (verdict === 'qualifies') check.reset();

check.addEventListener('selfcheck-share', ({ detail, currentTarget }) => {
  const way: 'link' | 'text' | 'file' | 'send' | 'picture' | 'print' | 'lock' = detail.way;
  return [way, currentTarget];
});
check.addEventListener('selfcheck-error', ({ detail }) => detail.code.startsWith('SC-'));
document.querySelector('iframe')?.addEventListener('selfcheck-step', (event: SelfcheckEvents['selfcheck-step']) => event.detail);
document.querySelector('policy-selfcheck')?.start();

// @ts-expect-error No such mode.
check.mode = 'fast';
// @ts-expect-error Nothing of this kind is an answer.
check.prefill = { relation: { is: 'operating' } };
// @ts-expect-error Not a list of texts.
check.prefill = { applicant: [1] };
// @ts-expect-error No such way to a department.
check.contacts = { 区经委: { fax: '021-00000000' } };
// @ts-expect-error Only read.
check.assessment = null;
// @ts-expect-error Only read.
check.version = '2';
// @ts-expect-error It takes a link.
check.open(7);
// @ts-expect-error Seconds.
check.idleReset = 'soon';
// @ts-expect-error No such way.
check.addEventListener('selfcheck-share', ({ detail }) => detail.way === 'fax');
// @ts-expect-error A step has no details.
check.addEventListener('selfcheck-step', ({ detail }) => detail.way);
// @ts-expect-error What was found may be nothing yet.
check.assessment.measures.at(0);
// @ts-expect-error No such verdict.
if (verdict === 'maybe') check.reset();
