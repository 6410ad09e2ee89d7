// Choices are written only for the kinds of question that have some.
(() => {
  const kind = document.querySelector('select[name$=":kind"]');
  const choices = document.querySelector('[data-choices]');
  if (!kind || !choices) return;
  const show = () => {
    choices.hidden = !choices.dataset.choices.split(' ').includes(kind.value);
  };
  kind.addEventListener('change', show);
  show();
})();
