// Draws the questions, and says when they answer.
const survey = new Survey.Model({ elements: window.questions });
survey.onAfterRenderSurvey.add(() => { document.documentElement.dataset.answers = ''; });
survey.render(document.getElementById('survey'));
