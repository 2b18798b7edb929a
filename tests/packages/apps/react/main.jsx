// Takes over what the server has drawn: at once, or after the program is there (`last`). With `text` the answers are JSON.
import { StrictMode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import 'policy-selfcheck';
import { company } from '../company.js';
import { App } from './App.jsx';

const asked = new URLSearchParams(location.search);
const given = asked.has('text') ? JSON.stringify(company) : company;
const hydrate = () => hydrateRoot(document.getElementById('app'), <StrictMode><App given={given} /></StrictMode>);

if (asked.has('last')) document.querySelector('policy-selfcheck').addEventListener('selfcheck-ready', hydrate);
else hydrate();
