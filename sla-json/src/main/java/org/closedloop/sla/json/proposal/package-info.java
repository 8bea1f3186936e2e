/**
 * Proposes a mapping for files that have none, by the names of their columns and by their values.
 *
 * <p>Start at {@link org.closedloop.sla.json.proposal.MappingProposer}. The files are surveyed first
 * ({@code ExportSurvey}): what of each column can be read as a time, an amount or a flag, by the readers that an import
 * uses. What a file holds and which column is proposed for what follows from names and values together
 * ({@code FileKinds}, {@code ColumnChoice}); the names are in {@code names.properties}. Then the files are imported
 * with the proposal ({@code TrialImport}), and what no lead reached is left out.
 */
@NullMarked
package org.closedloop.sla.json.proposal;

import org.jspecify.annotations.NullMarked;
