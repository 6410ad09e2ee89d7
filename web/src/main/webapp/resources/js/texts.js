// Texts in several languages: the switch of a form shows all of them in one language, and marks the languages in which a text
// is missing that another language has. Without scripts all languages stand one below the other.
(() => {
  const each = (selector, root = document) => [...root.querySelectorAll(selector)];
  const memory = 'caravanserai.texts';

  const prepare = bar => {
    bar.dataset.ready = 'true';
    const form = bar.closest('form');
    const buttons = each('[data-language]', bar);
    const parts = () => each('.text-part', form);
    const filled = part => part.querySelector('input, textarea').value.trim() !== '';

    const show = tag => {
      buttons.forEach(button => button.setAttribute('aria-pressed', String(button.dataset.language === tag)));
      parts().forEach(part => { part.hidden = part.dataset.language !== tag; });
    };
    const mark = () => {
      const missing = new Set();
      each('.texts', form).forEach(text => {
        const languages = each('.text-part', text);
        if (languages.some(filled)) languages.filter(part => !filled(part)).forEach(part => missing.add(part.dataset.language));
      });
      buttons.forEach(button => {
        const dot = button.querySelector('.dot');
        if (!missing.has(button.dataset.language)) dot?.remove();
        else if (!dot) {
          const words = Object.assign(document.createElement('span'), { className: 'unseen', textContent: ` ${bar.dataset.texts}` });
          words.lang = document.documentElement.lang;
          const made = Object.assign(document.createElement('span'), { className: 'dot', title: bar.dataset.texts });
          made.append(words);
          button.append(made);
        }
      });
    };

    bar.addEventListener('click', event => {
      const button = event.target.closest('[data-language]');
      if (!button) return;
      sessionStorage.setItem(memory, button.dataset.language);
      show(button.dataset.language);
    });
    form.addEventListener('input', mark);
    const known = tag => buttons.some(button => button.dataset.language === tag);
    const wrong = parts().find(part => part.querySelector('[aria-invalid="true"]'))?.dataset.language;
    const wanted = [wrong, sessionStorage.getItem(memory), document.documentElement.lang, buttons[0].dataset.language].find(known);
    bar.hidden = false;
    mark();
    show(wanted);
  };

  const ready = () => each('[data-texts]:not([data-ready])').forEach(prepare);
  ready();
  new MutationObserver(ready).observe(document.body, { childList: true, subtree: true });
})();
