// A long list of things to tick: it is searched and filtered by the facts of each line, shown in parts, and all that are shown can be
// ticked at once. What is ticked stays ticked, also when it is not shown. Without scripts all lines stand there.
(() => {
  const PART = 50;
  const plain = text => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const prepare = chooser => {
    const lines = [...chooser.querySelectorAll('.choices li')];
    const facts = chooser.dataset.facts.split('\n').map(line => line.split('\t'));
    const words = lines.map(line => plain(line.textContent));
    const year = chooser.closest('form').querySelector(`select[id$=":${chooser.dataset.chooser}"]`);
    const find = selector => chooser.querySelector(selector);
    const box = line => line.querySelector('input[type="checkbox"]');
    let limit = PART;
    const fits = (line, at) => {
      const [first, last] = facts[at].slice(3);
      const wanted = year && year.value;
      return (!wanted || first <= wanted && wanted <= last)
        && plain(find('[data-words]').value).split(/\s+/).every(word => words[at].includes(word))
        && [...chooser.querySelectorAll('[data-fact]')].every(filter => !filter.value || facts[at][filter.dataset.fact] === filter.value);
    };
    const fitting = () => lines.filter(fits);
    const count = found => {
      const ticked = lines.filter(line => box(line).checked).length;
      find('[data-count]').textContent = chooser.dataset.shown.replace('{0}', found).replace('{1}', lines.length).replace('{2}', ticked);
    };
    const show = () => {
      const found = fitting();
      const shown = new Set(found.slice(0, limit));
      lines.forEach(line => { line.hidden = !shown.has(line); });
      find('[data-more]').hidden = found.length <= limit;
      count(found.length);
    };
    const again = () => { limit = PART; show(); };
    const tick = on => { fitting().forEach(line => { box(line).checked = on; }); show(); };
    chooser.querySelectorAll('.chooser-filters, .chooser-steps').forEach(part => { part.hidden = false; });
    find('.chooser-filters').addEventListener('input', again);
    find('.choices').addEventListener('change', () => count(fitting().length));
    find('[data-words]').addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
    find('[data-all]').addEventListener('click', () => tick(true));
    find('[data-none]').addEventListener('click', () => tick(false));
    find('[data-more]').addEventListener('click', () => { limit += PART; show(); });
    if (year) year.addEventListener('change', again);
    show();
  };
  document.querySelectorAll('[data-chooser]').forEach(prepare);
})();
