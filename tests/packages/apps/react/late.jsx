// Draws before the class is there, as an app does that loads it on demand. `?text` has the answers as JSON.
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { company } from '../company.js';
import { App } from './App.jsx';

function Late() {
  useEffect(() => { import('policy-selfcheck'); }, []);
  return <App given={location.search === '?text' ? JSON.stringify(company) : company} />;
}

createRoot(document.getElementById('app')).render(<StrictMode><Late /></StrictMode>);
