// A link with data-drawer opens its page in the drawer of that id, beside the list it stands in. The page itself stays the
// address to send to somebody: with a modifier key, without scripts and when it cannot be fetched, the link leads there.
(() => {
  let wanted = '';

  const fill = (drawer, page) => {
    const body = drawer.querySelector('.drawer-body');
    body.replaceChildren(...['.heading', '.columns']
      .map(part => page.querySelector(`.work ${part}`))
      .filter(part => part)
      .map(part => document.importNode(part, true)));
    // The list has dialogs of the same names.
    body.querySelectorAll('dialog').forEach(dialog => {
      const title = dialog.querySelector(`[id="${dialog.getAttribute('aria-labelledby')}"]`);
      body.querySelectorAll(`[data-opens="${dialog.id}"]`).forEach(opener => { opener.dataset.opens = `drawer-${dialog.id}`; });
      dialog.id = `drawer-${dialog.id}`;
      title.id = `drawer-${title.id}`;
      dialog.setAttribute('aria-labelledby', title.id);
    });
    // After a decision in the drawer the list stays as it was.
    body.querySelectorAll('input[name="back"]').forEach(back => { back.value = location.pathname + location.search; });
    drawer.querySelector('.drawer-wait').hidden = true;
    drawer.scrollTop = 0;
  };

  const show = async (drawer, link) => {
    wanted = link.href;
    drawer.querySelector('.drawer-body').replaceChildren();
    drawer.querySelector('.drawer-wait').hidden = false;
    drawer.querySelector('[data-drawer-page]').href = link.href;
    drawer.showModal();
    try {
      const answer = await fetch(link.href);
      if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (wanted === link.href && drawer.open) fill(drawer, page);
    } catch (failure) {
      if (wanted === link.href && drawer.open) location.assign(link.href);
    }
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('a[data-drawer]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show(document.getElementById(link.dataset.drawer), link);
  });

  // A click beside the drawer closes it; its own edge is the same element, so where it was pressed decides.
  document.addEventListener('click', event => {
    if (!event.target.matches('dialog.drawer')) return;
    const edge = event.target.getBoundingClientRect();
    if (event.clientX < edge.left || event.clientX > edge.right) event.target.close();
  });
})();
