package nguyenvan.text;

/**
 * What may differ between a quote and its source. Each class allows what those before it allow; all
 * else (a letter, a diacritic, a digit, a case, a word, an order) never may.
 */
public enum Tolerance {
  /** Nothing: the same code points. */
  T0,
  /** Unicode normalisation form; compared in NFC (Unicode Standard Annex 15). */
  T1,
  /** White space, line ends, page-break gaps, Markdown marks, footnote marks, furniture lines. */
  T2,
  /** Quotation glyphs, dashes, the ellipsis character, no-break spaces. */
  T3,
  /** Placement of the tone mark (hoà, hóa), Ð (eth) for Đ. */
  T4,
  /** A declared correction of the source was applied. */
  C
}
