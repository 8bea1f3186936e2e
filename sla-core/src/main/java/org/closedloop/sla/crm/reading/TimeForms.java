package org.closedloop.sla.crm.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.MappedAttributes;
import org.closedloop.sla.crm.mapping.RecordedTime;
import org.closedloop.sla.crm.mapping.SourceParts;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.format.TimeForm;

/**
 * The form of the times of each property: as the mapping declares it, or as its values show.
 *
 * @param lead by the properties of leads
 * @param deal by the properties of deals
 * @param activity by the properties of activities
 */
record TimeForms(Map<String, TimeForm> lead, Map<String, TimeForm> deal, Map<String, TimeForm> activity) {

    static TimeForms declaredBy(CrmMapping mapping) {
        return new TimeForms(
                declared(own(mapping, RecordKind.LEAD)),
                declared(ofDeals(mapping)),
                declared(own(mapping, RecordKind.ACTIVITY)));
    }

    /** The sources of times in records of this kind, except those that the records of deals have. */
    private static List<TimeSource> own(CrmMapping mapping, RecordKind kind) {
        return MappedAttributes.of(mapping).stream()
                .filter(attribute -> attribute.kind() == kind)
                .flatMap(attribute -> SourceParts.own(attribute.times()).stream())
                .toList();
    }

    /** The sources of times in the records of deals, also of times of leads. */
    private static List<TimeSource> ofDeals(CrmMapping mapping) {
        List<TimeSource> sources = new ArrayList<>(own(mapping, RecordKind.DEAL));
        MappedAttributes.of(mapping).stream()
                .filter(attribute -> attribute.kind() == RecordKind.LEAD)
                .forEach(attribute -> sources.addAll(SourceParts.ofDeals(attribute.times())));
        return sources;
    }

    private static Map<String, TimeForm> declared(Collection<TimeSource> sources) {
        Map<String, TimeForm> forms = new HashMap<>();
        for (TimeSource source : sources) {
            if (source instanceof RecordedTime recorded) {
                recorded.getHolds().ifPresent(holds -> forms.putIfAbsent(recorded.getProperty(), holds));
            }
        }
        return forms;
    }

    /** Returns the form of the times of a property; instants by default. */
    TimeForm of(RecordKind kind, String property) {
        Map<String, TimeForm> forms = switch (kind) {
            case DEAL -> deal;
            case ACTIVITY -> activity;
            default -> lead;
        };
        return forms.isEmpty() ? TimeForm.INSTANT : forms.getOrDefault(property, TimeForm.INSTANT);
    }

    /** Returns these forms and those that the values of other properties show. */
    TimeForms shownBy(
            CrmMapping mapping,
            ValueReaders values,
            List<? extends Collection<CrmRecord>> leads,
            Collection<CrmRecord> deals,
            ImportLog log) {
        return new TimeForms(
                shown(own(mapping, RecordKind.LEAD), lead, leads, values, log),
                shown(ofDeals(mapping), deal, List.of(deals), values, log),
                activity);
    }

    private static Map<String, TimeForm> shown(
            Collection<TimeSource> sources,
            Map<String, TimeForm> declared,
            List<? extends Collection<CrmRecord>> records,
            ValueReaders values,
            ImportLog log) {
        Set<String> open = new TreeSet<>();
        sources.forEach(source -> open.addAll(source.properties()));
        open.removeAll(declared.keySet());
        List<TimeColumn> columns = open.stream().map(TimeColumn::new).toList();
        Map<String, TimeForm> all = new HashMap<>(declared);
        for (TimeColumn column : TimeColumn.midnightsOnly(columns, records, values.times())) {
            column.report(log);
            if (column.holdsDays()) {
                all.put(column.property(), TimeForm.DATE);
            }
        }
        return all;
    }
}
