// Questions that are not asked of those who attend in the chosen way are left out, and come back with the other way.
(() => {
  const questions = document.querySelectorAll('[data-asked-of]');
  const ways = document.querySelectorAll('input[type="radio"][name$=":attendance"]');
  if (!ways.length) return;
  const show = () => {
    const chosen = [...ways].find(way => way.checked)?.value;
    questions.forEach(question => {
      const of = question.dataset.askedOf;
      question.hidden = Boolean(chosen) && of !== 'EVERYONE' && of !== chosen;
    });
  };
  ways.forEach(way => way.addEventListener('change', show));
  show();
})();
