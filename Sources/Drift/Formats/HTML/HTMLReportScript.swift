import Hashing
import ScopeModel
import TextRendering

/// What lets a reader search the HTML report: the one script of the page.
///
/// An entry stays where all words that were typed occur in it, in its operation's line or in its group's name, in any case. Parts
/// without entries go as well, and the number says what is left, boxes included. The field is hidden until the script runs, so
/// that without scripts nothing is there that does nothing.
///
/// The text holds neither `<` nor `&`, so that parsers of HTML and of XML read it alike.
enum HTMLReportScript {
  /// For the page's policy: this script runs, and no other.
  static var source: String {
    "'sha256-\(Base64Text.encoded(SHA256.bytes(of: Array(text.utf8))))'"
  }

  static let text = """
    'use strict';
    const field = document.getElementById('query');
    const found = document.getElementById('found');
    const folded = (text) => text.normalize().toLowerCase();
    const entries = Array.from(document.querySelectorAll('[id^=change-]'), (element) => {
      const table = element.closest('table');
      const heads = Array.from(element.closest('tbody').rows).filter((row) => row.querySelector('th, p') ? !row.id : false);
      const parts = [table.caption, ...heads, element].map((part) => part ? part.textContent : '');
      return { element, text: folded(parts.join(' ')) };
    });
    const count = () => {
      const shown = entries.filter((entry) => entry.element.getClientRects().length > 0).length;
      found.textContent = shown + ' of ' + entries.length + (entries.length === 1 ? ' change' : ' changes') + ' shown';
    };
    const search = () => {
      const words = folded(field.value).split(/\\s+/);
      for (const entry of entries) entry.element.hidden = !words.every((word) => entry.text.includes(word));
      for (const part of document.querySelectorAll('tbody, .table, section')) {
        part.hidden = part.querySelector('[id^=change-]:not([hidden])') === null;
      }
      count();
    };
    field.addEventListener('input', search);
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      field.value = '';
      search();
    });
    document.querySelector('fieldset').addEventListener('change', count);
    document.getElementById('search').hidden = false;
    search();
    """
}
