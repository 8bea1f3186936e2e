/**
 * HTML pages without scripts and without anything to load.
 *
 * <p>{@link org.closedloop.sla.html.Html} writes a page and escapes every text. Each part of a page is a
 * {@link org.closedloop.sla.html.Section}; the first is its {@link org.closedloop.sla.html.PageHead}. Internal to the
 * pages of the library, which are the contract in {@code document} and the reports in {@code report}.
 */
@NullMarked
package org.closedloop.sla.html;

import org.jspecify.annotations.NullMarked;
