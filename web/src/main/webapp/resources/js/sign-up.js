// Questions that are not asked of those who attend in the chosen way are left out, and come back with the other way. Where they have
// been answered, the form says which answers go.
(() => {
  const questions = document.querySelectorAll('[data-asked-of]');
  const ways = document.querySelectorAll('input[type="radio"][name$=":attendance"]');
  if (!ways.length) return;
  const removed = document.querySelector('[data-removed]');
  const answered = question => [...question.querySelectorAll('input, select, textarea')]
    .some(field => (['checkbox', 'radio'].includes(field.type) ? field.checked : field.value.trim() !== ''));
  const tell = () => {
    const gone = [...questions].filter(question => question.hidden && answered(question)).map(question => question.dataset.question);
    removed.hidden = gone.length === 0;
    removed.textContent = gone.length ? removed.dataset.removed.replace('…', gone.join(' · ')) : '';
  };
  const show = () => {
    const chosen = [...ways].find(way => way.checked)?.value;
    questions.forEach(question => {
      const of = question.dataset.askedOf;
      question.hidden = Boolean(chosen) && of !== 'EVERYONE' && of !== chosen;
    });
    if (removed) tell();
  };
  ways.forEach(way => way.addEventListener('change', show));
  show();
})();
