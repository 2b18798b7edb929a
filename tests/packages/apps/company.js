/** What the apps know of the company. */
export const company = { relation: 'operating', applicant: ['company'] };
