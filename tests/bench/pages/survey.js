// Draws the pages, and says when they answer.
window.survey = new Survey.Model({ pages: window.pages });
window.survey.onAfterRenderSurvey.add(() => { document.documentElement.dataset.answers = ''; });
window.survey.render(document.getElementById('survey'));
