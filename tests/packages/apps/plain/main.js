// An app without a framework, with every entry of the package.
import 'policy-selfcheck';
import 'policy-selfcheck/frame';
import { PolicySelfcheck } from 'policy-selfcheck/element';
import { assess } from 'policy-selfcheck/headless';
import { company } from '../company.js';

const check = document.createElement('policy-selfcheck');
const said = document.createElement('output');
const head = document.createElement('button');
check.prefill = company;
check.addEventListener('selfcheck-step', ({ type }) => { said.textContent = type; });
head.textContent = '不用界面';
head.addEventListener('click', async () => { head.textContent = (await assess(company, { date: '2026-11-24' })).date; });
document.getElementById('app').append(head, said, check);
if (!(check instanceof PolicySelfcheck)) throw new Error('the two entries have two classes');
