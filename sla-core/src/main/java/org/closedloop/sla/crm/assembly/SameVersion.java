package org.closedloop.sla.crm.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.PropertyChange;
import org.closedloop.sla.crm.RecordLink;

/**
 * Two versions of a record with the same or an unknown time, such as rows of a table with one row per deal of a lead.
 * The one with more values counts, or else the one whose values are first in the alphabet, with the links, aliases and
 * changes of both. Their order makes no difference.
 *
 * @param whole the version that counts
 * @param other the version that does not count
 */
record SameVersion(CrmRecord whole, CrmRecord other) {

    private static final Comparator<CrmRecord> FIRST_COUNTS = Comparator.comparingInt(
                    (CrmRecord record) -> -record.getProperties().size())
            .thenComparing(record -> new TreeMap<>(record.getProperties()).toString())
            .thenComparing(CrmRecord::getPlace);
    private static final Comparator<RecordLink> LINKS = Comparator.comparing(RecordLink::getStrength)
            .thenComparing(RecordLink::getKind)
            .thenComparing(RecordLink::getId);

    static SameVersion of(CrmRecord one, CrmRecord two) {
        boolean inOrder = FIRST_COUNTS.compare(one, two) <= 0;
        CrmRecord first = inOrder ? one : two;
        CrmRecord other = inOrder ? two : one;
        return new SameVersion(completed(first, other), other);
    }

    private static CrmRecord completed(CrmRecord first, CrmRecord other) {
        CrmRecord whole = first;
        if (!first.getLinks().equals(other.getLinks())) {
            Set<RecordLink> links = new TreeSet<>(LINKS);
            links.addAll(first.getLinks());
            links.addAll(other.getLinks());
            whole = whole.withLinks(links);
        }
        if (!first.getAliases().equals(other.getAliases())) {
            Set<String> aliases = new TreeSet<>(first.getAliases());
            aliases.addAll(other.getAliases());
            whole = whole.withAliases(aliases);
        }
        if (!first.getHistory().equals(other.getHistory())) {
            Map<String, List<PropertyChange>> history = new TreeMap<>(first.getHistory());
            other.getHistory().forEach((property, changes) -> history.merge(property, changes, SameVersion::both));
            whole = whole.withHistory(history);
        }
        return whole;
    }

    private static List<PropertyChange> both(Collection<PropertyChange> some, Collection<PropertyChange> more) {
        Set<PropertyChange> all = new TreeSet<>(Comparator.comparing(PropertyChange::getAt)
                .thenComparing(PropertyChange::getValue)
                .thenComparing(change -> change.getOldValue().orElse("")));
        all.addAll(some);
        all.addAll(more);
        return new ArrayList<>(all);
    }
}
