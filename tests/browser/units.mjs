// Runs inside a page, in any browser.

/** The articles and days that a page shows, and those of them that stand on two lines; a mark of a change does not hide them. */
export function brokenUnits() {
  const unit = /第[0-9]+[条項号](?:の[0-9]+)?|(?:令和|平成)?[0-9]+年|[0-9]+月[0-9]+日|(?:Article|Act No\.|No\.) [0-9]+(?:\.[0-9]+)*|[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}/g;
  const lines = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.parentElement.checkVisibility({ contentVisibilityAuto: true }) || node.parentElement.closest('script, .visually-hidden:not(:focus)')) continue;
    let block = node.parentElement;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement;
    lines.set(block, [...lines.get(block) ?? [], node]);
  }
  let seen = 0;
  const broken = [];
  for (const nodes of lines.values()) {
    const words = nodes.map((node) => node.data).join('');
    const place = (at) => {
      for (const node of nodes) {
        if (at <= node.data.length) return [node, at];
        at -= node.data.length;
      }
    };
    for (const match of words.matchAll(unit)) {
      const range = document.createRange();
      range.setStart(...place(match.index));
      range.setEnd(...place(match.index + match[0].length));
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0).sort((one, other) => one.top - other.top);
      seen += 1;
      if (rects.length > 0 && rects.at(-1).top >= rects[0].bottom - 2) broken.push(`${match[0]} in ${words.trim().slice(0, 40)}`);
    }
  }
  return { seen, broken };
}
