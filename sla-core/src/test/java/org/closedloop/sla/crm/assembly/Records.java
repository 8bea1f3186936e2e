package org.closedloop.sla.crm.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.CrmRecord;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.RecordLink;
import org.closedloop.sla.crm.RecordPlace;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.AmountSource;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.DealMapping;
import org.closedloop.sla.crm.mapping.LeadMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;

/** Records of an invented CRM, as short as a test can say them. */
final class Records {

    static final String MORNING = "2026-03-02T08:15:00Z";
    static final String NOON = "2026-03-02T11:00:00Z";
    static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private Records() {}

    /** A mapping in which properties are named after what they mean. */
    static CrmMapping mapping() {
        return CrmMapping.builder()
                .id("invented")
                .zone(ZURICH)
                .lead(LeadMapping.builder()
                        .addCreatedAt(TimeSource.at("created"))
                        .putStage(Stage.MQL, List.of(TimeSource.entered("status", "Q1"), TimeSource.at("mql")))
                        .putStage(Stage.SQL, List.of(TimeSource.at("sql")))
                        .addHandedOverAt(TimeSource.at("handed"))
                        .addAcceptedAt(TimeSource.at("accepted"))
                        .addRejectedAt(TimeSource.at("rejected"))
                        .addRejectionReason("why")
                        .addFirstTouchAt(TimeSource.at("touched"), TimeSource.after("handed", "millis"))
                        .addHumanTouch(PropertyTest.is("touch", "call", "mail"))
                        .addSource("source", "fallback")
                        .addSegment("segment")
                        .addPriority("priority")
                        .putField("phone", "tel")
                        .build())
                .deal(DealMapping.builder()
                        .stage("stage")
                        .addWon("won")
                        .addLost("lost")
                        .closedFlag("closed?")
                        .wonFlag("won?")
                        .probability("probability")
                        .pipeline("pipeline")
                        .addCreatedAt(TimeSource.at("made"))
                        .addClosedAt(TimeSource.at("closed"))
                        .addReportedBackAt(TimeSource.at("reported"))
                        .addAmounts(AmountSource.of("amount", "currency"))
                        .addLossReason("lossReason")
                        .addSource("source")
                        .build())
                .activity(ActivityMapping.builder()
                        .addAt(TimeSource.at("at"))
                        .addHuman(PropertyTest.is("type", "call"))
                        .addDone(PropertyTest.is("done", "true"))
                        .build())
                .build();
    }

    static CrmRecord lead(String id, String... properties) {
        return record(RecordKind.LEAD, id, properties);
    }

    static CrmRecord deal(String id, String... properties) {
        return record(RecordKind.DEAL, id, properties);
    }

    /** A record with properties, each a name and a value. */
    static CrmRecord record(RecordKind kind, String id, String... properties) {
        CrmRecord.Builder record = CrmRecord.builder()
                .kind(kind)
                .id(id)
                .place(RecordPlace.record(kind.name().toLowerCase(Locale.ROOT) + ".json", 1));
        for (int i = 0; i < properties.length; i += 2) {
            record.putProperty(properties[i], properties[i + 1]);
        }
        return record.build();
    }

    static CrmRecord linked(CrmRecord record, RecordKind kind, String id) {
        return CrmRecord.builder()
                .copyOf(record)
                .addLinks(RecordLink.to(kind, id))
                .build();
    }

    static Import importing(CrmRecord... records) {
        return importing(mapping(), records);
    }

    static Import importing(CrmMapping mapping, CrmRecord... records) {
        Importer importer = Importer.of(mapping);
        for (CrmRecord record : records) {
            importer.add(record);
        }
        return importer.finish();
    }

    static CrmRecord activity(String id, String at, String type, String done) {
        return linked(record(RecordKind.ACTIVITY, id, "at", at, "type", type, "done", done), RecordKind.LEAD, "4711");
    }

    static Lead onlyLead(Import imported) {
        assertThat(imported.getLeads()).hasSize(1);
        return imported.getLeads().get(0);
    }

    static String leadWithDeal(Import imported) {
        return imported.getLeads().stream()
                .filter(lead -> lead.getDeal().isPresent())
                .map(Lead::getId)
                .reduce((a, b) -> a + "," + b)
                .orElse("none");
    }

    static List<String> explained(Import imported, ImportReason reason) {
        return imported.getIssues().stream()
                .filter(issue -> issue.getReason() == reason)
                .map(issue -> issue.explain(Locale.ENGLISH))
                .toList();
    }
}
