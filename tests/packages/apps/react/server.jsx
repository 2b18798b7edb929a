// As a server of Next draws a page: the component with the element, where there is no document.
import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import 'policy-selfcheck';
import 'policy-selfcheck/frame';
import { company } from '../company.js';
import { App } from './App.jsx';

const draw = (given) => renderToString(<StrictMode><App given={given} /></StrictMode>);

export const html = draw(company);
export const text = draw(JSON.stringify(company));
