/**
 * Markdown without any knowledge of contracts: what is written, what is parsed, and how it becomes HTML.
 *
 * <p>{@link org.closedloop.sla.markdown.Markdown} writes headings, numbered paragraphs and tables and escapes every
 * text; {@link org.closedloop.sla.markdown.MarkdownParser} parses them into blocks with their lines, and reports
 * {@linkplain org.closedloop.sla.markdown.Block.Markup markup} that is more than text;
 * {@link org.closedloop.sla.markdown.MarkdownPage} renders them as HTML.
 */
@NullMarked
package org.closedloop.sla.markdown;

import org.jspecify.annotations.NullMarked;
