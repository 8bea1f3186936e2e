package org.closedloop.sla.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.SegmentWorth;

/** Of clause 7: what will be read of it. */
record CarriedMetrics(Ledger ledger) {

    Metric of(String path, Metric metric) {
        Metric read = metric.withId(ledger.text(path + ".id", metric.getId()))
                .withLeads(leads(path + ".leads", metric.getLeads()));
        if (read instanceof LeadValue value) {
            return value.withWorth(worth(path + ".worth", value.getWorth()));
        }
        if (read instanceof Completeness completeness) {
            return completeness.withFields(ledger.texts(path + ".fields", completeness.getFields()));
        }
        return read;
    }

    private LeadFilter leads(String path, LeadFilter leads) {
        return LeadFilter.builder()
                .addAllSources(ledger.texts(path + ".sources", leads.getSources()))
                .addAllSegments(ledger.texts(path + ".segments", leads.getSegments()))
                .addAllPriorities(ledger.texts(path + ".priorities", leads.getPriorities()))
                .build();
    }

    private Map<String, SegmentWorth> worth(String path, Map<String, SegmentWorth> worth) {
        Map<String, SegmentWorth> read = new LinkedHashMap<>();
        worth.forEach((segment, value) -> {
            String place = path + "[" + segment + "]";
            String name = ledger.text(place, segment);
            SegmentWorth told = value.withCloseRate(ledger.share(place + ".closeRate", value.getCloseRate()));
            if (read.putIfAbsent(name, told) != null) {
                ledger.unreadable(place, segment);
            }
        });
        return read;
    }
}
