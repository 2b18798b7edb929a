// A small app around it: a company that the site knows, a language, and a way to close the check.
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CompanyCheck } from './CompanyCheck.jsx';

const company = { relation: 'operating', applicant: ['company'] };

function App() {
  const [shown, show] = useState(true);
  const [lang, speak] = useState('zh-CN');
  return (
    <>
      <button type="button" id="toggle" onClick={() => show(!shown)}>自测</button>
      <button type="button" id="speak" onClick={() => speak('en')}>English</button>
      {shown && <CompanyCheck company={company} lang={lang} />}
    </>
  );
}

createRoot(document.getElementById('app')).render(<StrictMode><App /></StrictMode>);
