// Questions that are not asked of those who attend in the chosen way, or after the answers that are given, are left out, and come back
// with other answers. Where they have been answered, the form says which answers go.
(() => {
  const questions = [...document.querySelectorAll('[data-asked-of]')];
  const ways = [...document.querySelectorAll('input[type="radio"][name$=":attendance"]')];
  const removed = document.querySelector('[data-removed]');
  const answered = question => [...question.querySelectorAll('input, select, textarea')]
    .some(field => (['checkbox', 'radio'].includes(field.type) ? field.checked : field.value.trim() !== ''));
  const tell = () => {
    const gone = questions.filter(question => question.hidden && answered(question)).map(question => question.dataset.question);
    removed.hidden = gone.length === 0;
    removed.textContent = gone.length ? removed.dataset.removed.replace('…', gone.join(' · ')) : '';
  };
  const isChosen = condition => {
    const [key, answer] = condition.split('=');
    return [...document.querySelectorAll(`[name$=":answers-${key}"]`)].some(field => field.value === answer
      && !field.closest('[data-asked-of]').hidden && (!['checkbox', 'radio'].includes(field.type) || field.checked));
  };
  const show = () => {
    const chosen = ways.find(way => way.checked)?.value;
    questions.forEach(question => {
      const { askedOf, askedIf } = question.dataset;
      question.hidden = (Boolean(chosen) && askedOf !== 'EVERYONE' && askedOf !== chosen)
        || (Boolean(askedIf) && !isChosen(askedIf));
    });
    if (removed) tell();
  };
  document.querySelectorAll('[data-condition]').forEach(words => { words.hidden = true; });
  questions[0]?.closest('form').addEventListener('change', show);
  show();
})();
