/**
 * A scorecard as slides for a meeting: PowerPoint with native charts that can be edited.
 *
 * <p>Start at {@link org.closedloop.sla.examples.slides.ScorecardSlides}. One class per kind of slide implements
 * {@code SlidePart}; {@code Deck} and {@code Page} place texts and tables, {@code Plot} and the chart classes draw with
 * Apache POI. {@code StableArchive} makes the bytes of the file depend on the scorecard alone.
 */
@NullMarked
package org.closedloop.sla.examples.slides;

import org.jspecify.annotations.NullMarked;
