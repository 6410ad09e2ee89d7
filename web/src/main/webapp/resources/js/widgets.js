// What PrimeFaces' fields leave to the page so that everybody can use them. Runs again whenever a part of the page is replaced.
(() => {
  // Without transitions nothing tells PrimeFaces that a panel has faded: it would wait for that, and never close it.
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) PrimeFaces.utils.disableAnimations();
  const each = (selector, act) => document.querySelectorAll(selector).forEach(act);
  const set = (element, name, value) => {
    if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
  };
  const labelOf = id => document.querySelector(`label[for="${CSS.escape(id)}"]`);

  const ready = () => {
    // Hint and error belong to what is filled in, not to the box around it.
    each('.ui-calendar[data-describedby], .ui-selectonemenu[data-describedby], .ui-selectcheckboxmenu[data-describedby], .ui-autocomplete', box => {
      const field = box.querySelector('[role="combobox"]');
      const ids = box.dataset.describedby || field?.dataset.describedby;
      if (ids) set(field, 'aria-describedby', ids);
    });
    // A list says its label and its value; PrimeFaces names it by the value alone, and not the box of its choices.
    each('.ui-selectonemenu-label[role="combobox"]', field => {
      const label = labelOf(field.id);
      if (!label) return;
      label.id = label.id || `${field.id}-name`;
      set(field, 'aria-labelledby', `${label.id} ${field.id}`);
      const id = field.id.replace(/_label$/, '');
      const items = document.getElementById(`${id}_items`);
      set(items, 'aria-labelledby', label.id);
      set(items?.parentElement, 'tabindex', '0');
      set(document.getElementById(`${id}_filter`), 'aria-controls', `${id}_items`);
    });
    // The button beside a date says what it opens and for which field; PrimeFaces leaves its own word there.
    each('.ui-calendar .ui-datepicker-trigger', button => {
      const field = button.parentElement.querySelector('input');
      const choose = PrimeFaces.getLocaleLabel('chooseDate');
      const label = field && labelOf(field.id);
      set(button, 'aria-label', label ? `${choose}: ${label.textContent.trim().replace(/\s+/g, ' ')}` : choose);
    });
    // The choices of a list of several are check boxes with labels, and nothing else.
    each('.ui-selectcheckboxmenu', box => {
      const field = box.querySelector('[role="combobox"]');
      const panel = document.getElementById(`${box.id}_panel`);
      const label = field && labelOf(field.id);
      const list = panel?.querySelector('.ui-selectcheckboxmenu-items');
      if (!label || !list) return;
      label.id = label.id || `${field.id}-name`;
      list.parentElement.setAttribute('role', 'group');
      set(list.parentElement, 'aria-labelledby', label.id);
      set(list.parentElement, 'tabindex', '0');
      set(panel.querySelector('.ui-selectcheckboxmenu-filter'), 'aria-controls', list.id);
      ['role', 'aria-multiselectable'].forEach(name => list.removeAttribute(name));
      list.querySelectorAll('input').forEach(input => {
        ['role', 'aria-selected', 'aria-setsize', 'aria-posinset'].forEach(name => input.removeAttribute(name));
      });
    });
    // Refusals of a file in our words, and names for what is in its row.
    each('.ui-fileupload[data-upload-type]', box => {
      const messages = PrimeFaces.locales[PrimeFaces.settings.locale]?.messages;
      if (messages) {
        messages['primefaces.FileValidator.ALLOW_TYPES'] = box.dataset.uploadType;
        messages['primefaces.FileValidator.SIZE_LIMIT'] = box.dataset.uploadSize;
        messages['primefaces.FileValidator.FILE_LIMIT'] = box.dataset.uploadOne;
      }
      box.querySelectorAll('[role="progressbar"]').forEach(bar => set(bar, 'aria-label', box.dataset.uploadLabel));
      set(box.querySelector('.ui-messages'), 'role', 'alert');
      // The input itself is focused and named by the label, not the box around it.
      const input = box.querySelector('input[type="file"]');
      input?.removeAttribute('aria-hidden');
      set(input, 'tabindex', '0');
      set(input, 'aria-describedby', box.dataset.describedby);
      const choose = box.querySelector('.ui-fileupload-choose');
      choose?.removeAttribute('tabindex');
      choose?.removeAttribute('aria-labelledby');
    });
  };
  // An error goes from the summary of a form when its field was put right without sending that form, as by attaching a file.
  const corrected = () => each('.summary a[href^="#"]', link => {
    const wrong = document.getElementById(link.hash.slice(1))?.closest('.field-wrong');
    if (wrong) link.dataset.wrong = 'true';
    else if (link.dataset.wrong) {
      const summary = link.closest('.summary');
      link.closest('li').remove();
      if (!summary.querySelector('li')) summary.remove();
    }
  });
  const changed = () => { ready(); corrected(); };
  changed();
  new MutationObserver(changed).observe(document.body, { childList: true, subtree: true });

  // Files that were chosen and not attached are attached before a form is sent; one that is refused shows why, and nothing is sent.
  document.addEventListener('submit', event => {
    const form = event.target;
    const waiting = [...document.querySelectorAll('.ui-fileupload[data-attaches]')]
      .map(box => PrimeFaces.getWidgetById(box.id)).filter(widget => widget?.files?.length);
    if (!waiting.length || form.method !== 'post') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const button = event.submitter;
    window.jQuery(document).one('ajaxStop', () => {
      const refused = document.querySelector('.field-wrong .ui-fileupload[data-attaches] input[type="file"]');
      if (refused) refused.focus();
      else form.requestSubmit(button);
    });
    waiting.forEach(widget => widget.upload());
  }, true);

  // What is typed and not chosen is sent as it is.
  document.addEventListener('input', event => {
    const typed = event.target.closest('.ui-autocomplete-input');
    const sent = typed && document.getElementById(typed.id.replace(/_input$/, '_hinput'));
    if (sent) sent.value = typed.value;
  });

  // Who types among the choices of a list searches it.
  document.addEventListener('keydown', event => {
    const item = event.target.closest('.ui-selectcheckboxmenu-item-input');
    const typed = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (item && typed) item.closest('.ui-selectcheckboxmenu-panel').querySelector('.ui-selectcheckboxmenu-filter').focus();
  });

  // The label of a list is not a label of an input: the browser does nothing when it is pressed.
  document.addEventListener('click', event => {
    const label = event.target.closest('label[for]');
    const field = label && document.getElementById(label.htmlFor);
    if (field?.matches('.ui-selectonemenu-label')) field.focus();
  });
})();
