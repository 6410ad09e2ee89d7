// While an organization is being described: shows known ones that may be the same.
(() => {
  const box = document.querySelector('[data-duplicates]');
  if (!box) return;
  const form = box.closest('form');
  const own = box.dataset.duplicates;
  let waiting;
  let asked = '';
  const show = found => {
    const list = box.querySelector('ul');
    list.replaceChildren(...found.map(({ organization, matchedName }) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const names = organization.name;
      link.href = `/organizations/${organization.slug}`;
      link.target = '_blank';
      link.rel = 'noopener';
      link.dir = 'auto';
      link.textContent = names[document.documentElement.lang] || names.en || Object.values(names)[0];
      item.append(link);
      if (matchedName !== link.textContent) {
        const name = document.createElement('bdi');
        name.className = 'muted';
        name.textContent = matchedName;
        item.append(' · ', name);
      }
      return item;
    }));
    box.hidden = found.length === 0;
  };
  const ask = async () => {
    const query = new URLSearchParams();
    form.querySelectorAll('.text-part input, input[data-name]').forEach(input => {
      if (input.value.trim().length > 1) query.append('name', input.value.trim());
    });
    const ror = form.querySelector('input[id$="ror"]');
    if (ror && ror.value.trim()) query.append('ror', ror.value.trim());
    if (String(query) === asked) return;
    asked = String(query);
    if (!asked) return show([]);
    const answer = await fetch(`/api/v1/organizations/duplicates?${query}`, { headers: { Accept: 'application/json' } });
    if (answer.ok && asked === String(query)) {
      show((await answer.json()).filter(candidate => candidate.organization.slug !== own));
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, 350);
  });
})();
