package org.closedloop.sla.json.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.ImportEffect;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.RecordSink;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.format.FlagText;

/**
 * Deals in the rows of leads. They are kept until all files are read, and dropped if deals have a file of their own: a
 * contact of HubSpot has an amount and a close date itself.
 */
final class DealsInRows {

    private final CrmMapping mapping;
    private final Set<String> ofDealsOnly;
    private final List<CrmRecord> deals = new ArrayList<>();
    /** How many rows without a deal have a value of a deal, by file and property. */
    private final Map<String, Map<String, Long>> without = new LinkedHashMap<>();

    private boolean file;
    private int id = Header.NONE;
    /** The column that may hold the id of a deal if the mapping names none. */
    private int link = Header.NONE;

    private int stage = Header.NONE;
    private int[] flags = {};
    /** The columns of deals, without those of ids and links. */
    private int[] others = {};
    /** The same columns, without those of flags. */
    private int[] unflagged = {};

    private Header header = Header.of(List.of(), new Labels(Set.of()));

    DealsInRows(CrmMapping mapping) {
        this.mapping = mapping;
        this.ofDealsOnly = ofDealsOnly(mapping);
    }

    /** The properties that the mapping names for deals alone. */
    static Set<String> ofDealsOnly(CrmMapping mapping) {
        Set<String> names = new LinkedHashSet<>(mapping.properties());
        names.removeAll(mapping.withDeal(DealMapping.builder().build()).properties());
        return names;
    }

    /** Drops the deals in rows, since deals have a file of their own. */
    void haveFile() {
        file = true;
    }

    /** Sets the columns of a file of leads; returns the one with the id of a deal, or {@link Header#NONE}. */
    int begin(Header columns, int lead) {
        header = columns;
        DealMapping deal = mapping.getDeal();
        int mapped = deal.getId().map(columns::column).orElse(Header.NONE);
        id = mapped == lead ? Header.NONE : mapped;
        int[] links = columns.columns("column.deals");
        link = links.length == 0 || links[0] == lead ? Header.NONE : links[0];
        stage = deal.getStage()
                .filter(ofDealsOnly::contains)
                .map(columns::column)
                .orElse(Header.NONE);
        flags = Stream.of(deal.getClosedFlag(), deal.getWonFlag())
                .flatMap(Optional::stream)
                .filter(ofDealsOnly::contains)
                .mapToInt(columns::column)
                .filter(column -> column >= 0)
                .toArray();
        others = ofDealsOnly.stream()
                .filter(name -> deal.getId().filter(name::equals).isEmpty()
                        && !deal.getLead().contains(name))
                .mapToInt(columns::column)
                .filter(column -> column >= 0)
                .toArray();
        unflagged = IntStream.of(others)
                .filter(column -> IntStream.of(flags).noneMatch(flag -> flag == column))
                .toArray();
        return id;
    }

    /** Adds the deal in the row of a lead, if there is one. */
    void add(RowRecord row, String lead) {
        if (file) {
            return;
        }
        if (isDeal(row)) {
            deals.add(row.record(RecordKind.DEAL, id < 0 ? idBeside(row, lead) : row.id(id))
                    .addLinks(lead.isEmpty() ? List.of() : List.of(RecordLink.to(RecordKind.LEAD, lead))));
            return;
        }
        for (int column : others) {
            if (row.has(column)) {
                without.computeIfAbsent(row.place().getSource(), none -> new LinkedHashMap<>())
                        .merge(header.name(column), 1L, Long::sum);
            }
        }
    }

    /** The single id in the column of links to deals, else the id of the lead. */
    private String idBeside(RowRecord row, String lead) {
        Collection<String> ids = row.id(link).isEmpty() ? List.of() : row.ids(new int[] {link});
        return ids.size() == 1 ? ids.iterator().next() : lead;
    }

    /**
     * By its id or its stage; in a file that has neither, by a flag that is true, or false beside another value, or by
     * the mapping's tests for won and lost deals.
     */
    private boolean isDeal(RowRecord row) {
        if (id >= 0 || stage >= 0) {
            return !row.id(id).isEmpty() || row.has(stage);
        }
        boolean flagged = mapping.getDeal().getOutcome().isPresent();
        for (int flag : flags) {
            if (FlagText.read(row.text(flag)).orElse(false)) {
                return true;
            }
            flagged |= row.has(flag);
        }
        return (flagged && hasAny(row, unflagged))
                || passes(row, mapping.getDeal().getWonWhen())
                || passes(row, mapping.getDeal().getLostWhen());
    }

    private static boolean passes(RowRecord row, List<PropertyTest> all) {
        if (all.isEmpty()) {
            return false;
        }
        CrmRecord record = row.record(RecordKind.DEAL, "");
        return all.stream().allMatch(test -> test.passes(record));
    }

    private static boolean hasAny(RowRecord row, int[] columns) {
        for (int column : columns) {
            if (row.has(column)) {
                return true;
            }
        }
        return false;
    }

    /** Hands over the deals, unless they have a file of their own. */
    void handOver(RecordSink sink) {
        if (!file) {
            deals.forEach(sink::add);
            without.forEach((source, rows) -> rows.forEach((property, count) -> sink.report(ImportIssue.builder()
                    .reason(ImportReason.VALUES_OF_NO_DEAL)
                    .effect(ImportEffect.FIELD_IGNORED)
                    .place(RecordPlace.whole(source))
                    .property(property)
                    .value(Long.toString(count))
                    .build())));
        }
        deals.clear();
        without.clear();
    }
}
