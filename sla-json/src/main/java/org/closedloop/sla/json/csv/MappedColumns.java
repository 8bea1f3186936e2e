package org.closedloop.sla.json.csv;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.crm.mapping.CrmMapping;

/** Finds which properties of a mapping the columns of a file hold, by their names or by the labels of reports. */
public final class MappedColumns {

    private MappedColumns() {}

    /** The properties that have a column among these. */
    public static Set<String> of(CrmMapping mapping, Collection<String> columns) {
        Set<String> found = new LinkedHashSet<>(Header.of(List.copyOf(columns), new Labels(mapping.properties()))
                .names());
        found.retainAll(mapping.properties());
        return found;
    }
}
