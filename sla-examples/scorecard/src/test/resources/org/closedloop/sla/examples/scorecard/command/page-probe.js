// Checks each page in frames as wide as a phone, a tablet, a desktop and a sheet of paper, and writes one line per finding.
'use strict';

const CONTRAST = 4.5;
const findings = [];

/** A colour as [red, green, blue, alpha]. */
function color(text) {
  const parts = text.match(/[\d.]+/g).map(Number);
  return [parts[0], parts[1], parts[2], parts.length > 3 ? parts[3] : 1];
}

function over(top, below) {
  const a = top[3];
  return [0, 1, 2].map(i => top[i] * a + below[i] * (1 - a)).concat(1);
}

/** Relative luminance (WCAG 2.2). */
function luminance(rgb) {
  const [r, g, b] = rgb.map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function ancestors(element) {
  const all = [];
  for (let e = element; e; e = e.parentElement) {
    all.push(e);
  }
  return all;
}

function style(element) {
  return element.ownerDocument.defaultView.getComputedStyle(element);
}

function background(element) {
  return ancestors(element).reverse()
      .reduce((below, e) => over(color(style(e).backgroundColor), below), [255, 255, 255, 1]);
}

/** Elements for screen readers have one pixel, which is cut off. */
function isHidden(element) {
  return !element.checkVisibility({visibilityProperty: true}) || ancestors(element).some(e => {
    const s = style(e);
    return s.clipPath === 'inset(50%)' || parseFloat(s.fontSize) === 0;
  });
}

function name(element) {
  const classes = (element.getAttribute('class') || '').trim().split(/\s+/).join('.');
  return element.tagName.toLowerCase() + (classes ? '.' + classes : '');
}

function excerpt(text) {
  const dense = text.trim().replace(/\s+/g, ' ');
  return dense.length > 40 ? dense.slice(0, 40) + '…' : dense;
}

/** The visible texts of a page: the element, the text, its lines as rectangles. */
function texts(doc) {
  const all = [];
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || element.closest('svg, style, script') !== null || isHidden(element)) {
      continue;
    }
    const range = doc.createRange();
    range.selectNodeContents(node);
    all.push({element, text: node.data, lines: [...range.getClientRects()].filter(r => r.width > 0)});
  }
  return all;
}

function scrollers(element) {
  return ancestors(element).filter(e => ['auto', 'scroll'].includes(style(e).overflowX));
}

function checkWidth(doc, say) {
  const width = doc.documentElement.clientWidth;
  if (doc.documentElement.scrollWidth > width) {
    say('is wider than the page', [...doc.body.querySelectorAll('*')]
        .filter(e => e.getBoundingClientRect().right > width + 0.5 && scrollers(e).length === 0)
        .map(name).slice(-1)[0] || 'page');
  }
}

function checkText({element, text, lines}, width, say) {
  const s = style(element);
  const opacity = ancestors(element).reduce((all, e) => all * parseFloat(style(e).opacity), 1);
  const behind = background(element);
  const ink = color(s.color);
  const ratio = contrast(over([ink[0], ink[1], ink[2], ink[3] * opacity], behind), behind);
  if (ratio < CONTRAST) {
    say('has a contrast of ' + ratio.toFixed(2), name(element) + ' "' + excerpt(text) + '"');
  }
  // Ids and values of data may be broken anywhere.
  const words = text.trim().split(/[\s\-/·]+/).length;
  if (element.matches('th:not(.id), td.number, .day') && s.hyphens !== 'auto' && new Set(lines.map(l => l.top)).size > words) {
    say('is broken within a word', name(element) + ' "' + excerpt(text) + '"');
  }
  const clipped = lines.some(line => ancestors(element).some(e => {
    const box = e.getBoundingClientRect();
    const clips = ['hidden', 'clip'].includes(style(e).overflowX);
    return clips && (line.right > box.right + 1 || line.left < box.left - 1 || line.bottom > box.bottom + 1);
  }));
  const outside = scrollers(element).length === 0
      && lines.some(line => line.right > width + 1 || line.left < -1);
  if (clipped || outside) {
    say('is cut off', name(element) + ' "' + excerpt(text) + '"');
  }
}

/** Two texts in one place cannot be read. */
function checkOverlaps(all, say) {
  const lines = all.flatMap(({element, text, lines}) => lines.map(line => ({element, text, line})))
      .sort((a, b) => a.line.top - b.line.top);
  lines.forEach((one, i) => {
    for (let k = i + 1; k < lines.length && lines[k].line.top < one.line.bottom - 3; k++) {
      const other = lines[k];
      const shared = Math.min(one.line.right, other.line.right) - Math.max(one.line.left, other.line.left);
      const nested = one.element.contains(other.element) || other.element.contains(one.element);
      const apart = scrollers(one.element)[0] !== scrollers(other.element)[0];
      if (shared > 2 && !nested && !apart) {
        say('is covered by "' + excerpt(other.text) + '"', name(one.element) + ' "' + excerpt(one.text) + '"');
      }
    }
  });
}

/** Each row has a cell under each header. */
function checkTable(table, say) {
  if (table.checkVisibility() && isHidden(table)) {
    say('is hidden', name(table));
  }
  const shown = row => [...row.cells].filter(cell => style(cell).display !== 'none')
      .reduce((sum, cell) => sum + cell.colSpan, 0);
  const counts = [...table.rows].filter(row => row.cells.length > 0 && !isHidden(row)).map(shown);
  if (new Set(counts).size > 1) {
    say('has rows of ' + [...new Set(counts)].join(' and ') + ' cells', name(table));
  }
}

/** A chart has a name and its values as text; a bar has its value in its row, card or sentence. */
function checkImage(svg, paper, say) {
  const label = svg.getAttribute('aria-label') || '';
  if (svg.getAttribute('role') !== 'img' || label.trim() === '') {
    say('has no title', name(svg));
  }
  const titles = [...svg.querySelectorAll('title')].map(title => title.textContent.trim());
  const around = svg.closest('figure, tr, .current, .target, section');
  const words = around === null ? '' : around.textContent.replace(svg.textContent, '');
  if (!/\d/.test(words)) {
    say('has no values as text', name(svg) + ' "' + excerpt(label) + '"');
  }
  const printed = paper && around !== null
      ? texts(svg.ownerDocument).filter(({element}) => around.contains(element)).map(({text}) => text.trim())
      : [];
  titles.filter(title => paper && !printed.some(text => text.includes(title)))
      .forEach(title => say('is shown on hover and not on paper', '"' + excerpt(title) + '"'));
}

function check(frame) {
  const doc = frame.contentDocument;
  const width = doc.documentElement.clientWidth;
  const paper = frame.dataset.medium === 'paper';
  const where = frame.dataset.page + ', ' + frame.dataset.medium + ', ' + frame.dataset.scheme + ': ';
  const say = (what, which) => findings.push(where + which + ' ' + what);
  const scheme = frame.contentWindow.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  if (scheme !== frame.dataset.scheme) {
    say('is not applied', 'colour scheme');
  }
  if (!paper) {
    doc.querySelectorAll('details').forEach(details => details.open = true);
  }
  checkWidth(doc, say);
  const all = texts(doc);
  all.forEach(text => checkText(text, width, say));
  checkOverlaps(all, say);
  doc.querySelectorAll('table').forEach(table => checkTable(table, say));
  doc.querySelectorAll('svg').forEach(svg => checkImage(svg, paper, say));
  return all.length;
}

window.addEventListener('load', () => {
  const frames = [...document.querySelectorAll('iframe')];
  const counts = frames.map(check);
  const result = document.createElement('pre');
  result.id = 'findings';
  result.textContent = ['checked ' + frames.length + ' frames, ' + Math.min(...counts) + ' texts at least']
      .concat([...new Set(findings)]).join('\n');
  document.body.replaceChildren(result);
});
