// Runs inside a page, in any browser.

/** The articles, days and sums of money that a page shows, and those of them that stand on two lines; a mark of a change does not hide them. */
export function brokenUnits() {
  const unit = /第[0-9]+[条項号](?:の[0-9]+)?|(?:令和|平成)?[0-9]+年|[0-9]+月[0-9]+日|(?:Article|No\.) [0-9]+(?:\.[0-9]+)*|[A-Z][a-z]+ [0-9]{1,2}, [0-9]{4}|[0-9][0-9,]*(?:[百千万億]*円|米ドル|ユーロ| yen)/g;
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
    for (const match of words.matchAll(unit)) {
      const rects = [];
      let [from, to] = [match.index, match.index + match[0].length];
      // Node by node: what only screen readers are told may stand between them, and has a place of its own.
      for (const node of nodes) {
        const length = node.data.length;
        if (from < length && to > 0) {
          const range = document.createRange();
          range.setStart(node, Math.max(from, 0));
          range.setEnd(node, Math.min(to, length));
          rects.push(...[...range.getClientRects()].filter((rect) => rect.width > 0));
        }
        [from, to] = [from - length, to - length];
      }
      rects.sort((one, other) => one.top - other.top);
      seen += 1;
      if (rects.length > 0 && rects.at(-1).top >= rects[0].bottom - 2) broken.push(`${match[0]} in ${words.trim().slice(0, 40)}`);
    }
  }
  return { seen, broken };
}
