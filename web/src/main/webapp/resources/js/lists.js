// Lists (k:table): the address follows the page and the order of the list, so that it can be sent to somebody, and the
// table asks for its rows at that address.
(() => {
  const each = (selector, act, root = document) => root.querySelectorAll(selector).forEach(act);
  const set = (parameters, name, value) => value ? parameters.set(name, value) : parameters.delete(name);
  const isHere = address => address.pathname === location.pathname && address.origin === location.origin;

  // What else on the page leads back to the list, or away with it, keeps its order.
  const follow = () => {
    const list = new URLSearchParams(location.search);
    const address = location.pathname + location.search;
    each('form', form => {
      if (form.querySelector('.ui-datatable')) form.setAttribute('action', address);
    });
    each('input[name="back"]', back => { back.value = address; });
    each('a[href*="?"], a[data-list]', link => {
      const target = new URL(link.href);
      if (!isHere(target) && !('list' in link.dataset)) return;
      set(target.searchParams, 'sort', list.get('sort'));
      if (target.searchParams.has('lang')) set(target.searchParams, 'page', list.get('page'));
      link.href = target.pathname + target.search;
    });
    each('form[method="get"]', form => {
      if (!isHere(new URL(form.action)) || form.querySelector('select[name="sort"]')) return;
      const order = form.querySelector('[name="sort"]') || form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: 'sort' }));
      order.value = list.get('sort') || '';
    });
  };

  const count = () => {
    each('.list thead .tick-cell input', box => {
      const rows = [...box.closest('table').querySelectorAll('tbody tr[data-rk]')];
      box.checked = rows.length > 0 && rows.every(row => row.getAttribute('aria-selected') === 'true');
    });
    each('[data-selected]', place => {
      const keys = place.closest('form').querySelector('[id$="_selection"]')?.value || '';
      place.textContent = place.dataset.selected.replace('{0}', keys ? keys.split(',').length : 0);
      place.closest('.bulk')?.classList.toggle('bulk-chosen', keys !== '');
    });
  };

  const name = () => {
    each('.list table[role="grid"]', table => table.setAttribute('aria-label', table.closest('.list').getAttribute('aria-label')));
    each('.list .ui-paginator-current', report => report.setAttribute('role', 'status'));
    each('.list thead .tick-cell input', box => box.setAttribute('aria-label', box.closest('.list').dataset.all));
    each('.list .tick-cell input', box => box.removeAttribute('aria-checked'));
  };

  history.replaceState({ list: true }, '');
  follow();
  name();
  count();
  document.addEventListener('click', event => {
    // PrimeFaces cancels the click on a box after it has handled it, which would take the tick away again.
    if (event.target.matches('.list tbody .tick-cell input')) event.preventDefault = () => {};
    // The whole cell is the target.
    if (event.target.matches('.list .tick-cell')) event.target.querySelector('input').click();
    setTimeout(count);
  }, true);
  addEventListener('popstate', event => {
    if (event.state?.list) location.reload();
  });
  $(document).on('pfAjaxComplete', (event, request, settings, told) => {
    name();
    count();
    if (!told?.address || told.address === location.pathname + location.search) return;
    history.pushState({ list: true }, '', told.address);
    follow();
    const table = document.getElementById(settings.source.id || settings.source);
    if (table && table.getBoundingClientRect().top < 0) table.scrollIntoView();
  });
})();
