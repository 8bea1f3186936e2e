package org.closedloop.sla.document;

import java.util.LinkedHashMap;
import java.util.Map;
import org.closedloop.sla.metric.Acceptance;
import org.closedloop.sla.metric.AttributedShare;
import org.closedloop.sla.metric.CloseRate;
import org.closedloop.sla.metric.Completeness;
import org.closedloop.sla.metric.ContactAttempts;
import org.closedloop.sla.metric.Conversion;
import org.closedloop.sla.metric.Feedback;
import org.closedloop.sla.metric.LeadFilter;
import org.closedloop.sla.metric.LeadValue;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.metric.RejectionReasons;
import org.closedloop.sla.metric.ReportDelivery;
import org.closedloop.sla.metric.ResponseTime;
import org.closedloop.sla.metric.Revenue;
import org.closedloop.sla.metric.SegmentWorth;
import org.closedloop.sla.metric.StageCount;

/** Of clause 7: what will be read of it. */
record CarriedMetrics(Ledger ledger) {

    Metric of(String path, Metric metric) {
        String id = ledger.text(path + ".id", metric.getId());
        LeadFilter leads = leads(path + ".leads", metric.getLeads());
        if (metric instanceof LeadValue value) {
            return value.withId(id).withLeads(leads).withWorth(worth(path + ".worth", value.getWorth()));
        }
        if (metric instanceof Completeness completeness) {
            return completeness
                    .withId(id)
                    .withLeads(leads)
                    .withFields(ledger.texts(path + ".fields", completeness.getFields()));
        }
        return named(metric, id, leads);
    }

    /** A metric of which nothing else is a text. */
    private static Metric named(Metric metric, String id, LeadFilter leads) {
        if (metric instanceof StageCount count) {
            return count.withId(id).withLeads(leads);
        }
        if (metric instanceof Conversion conversion) {
            return conversion.withId(id).withLeads(leads);
        }
        if (metric instanceof Acceptance acceptance) {
            return acceptance.withId(id).withLeads(leads);
        }
        if (metric instanceof CloseRate rate) {
            return rate.withId(id).withLeads(leads);
        }
        if (metric instanceof Revenue revenue) {
            return revenue.withId(id).withLeads(leads);
        }
        if (metric instanceof AttributedShare share) {
            return share.withId(id).withLeads(leads);
        }
        if (metric instanceof ResponseTime response) {
            return response.withId(id).withLeads(leads);
        }
        if (metric instanceof ContactAttempts attempts) {
            return attempts.withId(id).withLeads(leads);
        }
        if (metric instanceof RejectionReasons reasons) {
            return reasons.withId(id).withLeads(leads);
        }
        if (metric instanceof Feedback feedback) {
            return feedback.withId(id).withLeads(leads);
        }
        return ((ReportDelivery) metric).withId(id).withLeads(leads);
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
