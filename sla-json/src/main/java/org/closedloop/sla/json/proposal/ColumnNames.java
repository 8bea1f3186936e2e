package org.closedloop.sla.json.proposal;

import java.util.Collection;
import java.util.stream.Collectors;

/** Lists names of columns in sentences. */
final class ColumnNames {

    private ColumnNames() {}

    static String list(Collection<ColumnSurvey> columns) {
        return columns.stream()
                .map(column -> '"' + column.name() + '"')
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
