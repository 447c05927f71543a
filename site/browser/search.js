// Finds headings by the words that are typed. The index is a script of its own: a list of [heading, page, address].
const field = document.getElementById('search');
const found = document.getElementById('found');
const most = 20;

function look() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  found.replaceChildren();
  if (words.length === 0) return;
  const hits = headings.filter(([heading, page]) => {
    const text = `${heading} ${page}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const told = document.createElement('p');
  told.textContent = hits.length > most ? `${most} of ${hits.length} headings` : `${hits.length} headings`;
  const list = document.createElement('ul');
  for (const [heading, page, address] of hits.slice(0, most)) {
    const link = document.createElement('a');
    link.href = field.dataset.root + address;
    link.textContent = heading === page ? heading : `${heading} (${page})`;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  found.append(told, list);
}

field.addEventListener('input', look);
