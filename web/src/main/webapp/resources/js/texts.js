// Texts in several languages: the switch of a form shows all of them in one language, and marks the languages in which a text
// is missing that another language has. Any other language can be added. Without scripts all languages stand one below the other.
(() => {
  const each = (selector, root = document) => [...root.querySelectorAll(selector)];
  const memory = 'caravanserai.texts';

  const nameOf = tag => {
    const name = new Intl.DisplayNames([tag, document.documentElement.lang], { type: 'language' }).of(tag);
    return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
  };

  const prepare = bar => {
    bar.dataset.ready = 'true';
    const form = bar.closest('form');
    const list = bar.querySelector('.texts-languages');
    const more = bar.querySelector('.texts-more select');
    let buttons = each('[data-language]', bar);
    const parts = () => each('.text-part', form);
    const filled = part => part.querySelector('input:not([type=hidden]), textarea').value.trim() !== '';

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

    const known = tag => buttons.some(button => button.dataset.language === tag);
    const offer = tag => {
      const button = Object.assign(document.createElement('button'), { type: 'button', lang: tag, textContent: nameOf(tag) });
      button.dataset.language = tag;
      list.append(button);
      buttons = each('[data-language]', bar);
      more.querySelector(`option[value="${tag}"]`)?.remove();
    };
    const add = tag => {
      each('.texts', form).forEach(text => {
        const made = text.querySelector('.text-part').cloneNode(true);
        const from = made.dataset.language;
        made.dataset.language = tag;
        const field = made.querySelector('input:not([type=hidden]), textarea');
        const label = made.querySelector('label');
        field.id = field.id.replace(new RegExp(`_${from}$`), `_${tag}`);
        field.name = field.name.replace(new RegExp(`_${from}$`), `_${tag}`);
        field.value = '';
        field.lang = tag;
        field.dir = 'auto';
        field.removeAttribute('aria-invalid');
        label.htmlFor = field.id;
        label.lastChild.textContent = nameOf(tag);
        made.prepend(Object.assign(document.createElement('input'), { type: 'hidden', name: 'textLanguage', value: tag }));
        text.append(made);
      });
      offer(tag);
    };

    bar.addEventListener('click', event => {
      if (event.target.closest('[data-texts-add]')) {
        if (more.value === '') {
          more.focus();
          return;
        }
        const tag = more.value;
        add(tag);
        sessionStorage.setItem(memory, tag);
        mark();
        show(tag);
        parts().find(part => part.dataset.language === tag)?.querySelector('input:not([type=hidden]), textarea').focus();
        return;
      }
      const button = event.target.closest('[data-language]');
      if (!button) return;
      sessionStorage.setItem(memory, button.dataset.language);
      show(button.dataset.language);
    });
    form.addEventListener('input', mark);
    new Set(parts().map(part => part.dataset.language)).forEach(tag => { if (!known(tag)) offer(tag); });
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
