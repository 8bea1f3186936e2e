package org.closedloop.sla.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.ActivityMapping;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.TimeSource;
import org.closedloop.sla.funnel.EventTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of activities, which are the first touches of leads. */
class CsvActivitiesTest {

    private static final CrmMapping SALESFORCE = CrmMapping.salesforce(ZoneId.of("Europe/Zurich"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Id,WhoId,WhatId | 5,7,70 | ACTIVITY 5 {} -> LEAD 7 -> DEAL 70",
                "Activity ID,Lead ID,Opportunity ID | 5,7,70 | ACTIVITY 5 {} -> LEAD 7 -> DEAL 70",
                "Record ID,Associated Contact IDs,Associated Deal IDs | 5,7;8,70"
                        + " | ACTIVITY 5 {} -> LEAD 7 -> LEAD 8 -> DEAL 70",
                "Id,WhoId,IsDeleted | 5,7,true | ACTIVITY 5 {} -> LEAD 7 archived",
                "WhoId,Task Subtype | 7,Call | ACTIVITY  {TaskSubtype=Call} -> LEAD 7",
            })
    void knows_their_columns(String header, String row, String record) throws IOException {
        assertThat(CsvRead.activities(SALESFORCE, header + "\n" + row + "\n").words())
                .containsExactly(record);
    }

    @Test
    void activities_are_attempts_to_reach_a_lead() throws IOException {
        Import imported = CsvReader.of(SALESFORCE)
                .read(
                        ExportKind.ACTIVITIES,
                        CsvRead.stream("Id,WhoId,TaskSubtype,Status,CompletedDateTime\n"
                                + "1,7,Call,Completed,2026-03-02T10:00:00Z\n"
                                + "2,7,Email,Open,2026-03-02T09:00:00Z\n"
                                + "3,,Call,Completed,2026-03-02T08:00:00Z\n"
                                + "4,7,Call,Completed,2026-03-02T11:00:00Z\n"),
                        "tasks.csv")
                .read(ExportKind.LEADS, CsvRead.stream("Id,CreatedDate\n7,2026-03-01T08:00:00Z\n"), "leads.csv")
                .finish();

        assertThat(imported.getLeads())
                .singleElement()
                .satisfies(lead -> assertThat(lead.getFirstTouchAt())
                        .contains(EventTime.at(Instant.parse("2026-03-02T10:00:00Z"))));
        assertThat(imported.count(ImportReason.NOT_AN_ATTEMPT)).isEqualTo(1);
        assertThat(imported.count(ImportReason.BELONGS_TO_NOTHING)).isEqualTo(1);
    }

    @Test
    void activities_are_linked_by_the_columns_of_the_mapping() throws IOException {
        CrmMapping mapping = CsvRead.MAPPING.withActivity(ActivityMapping.builder()
                .id("Nr.")
                .addLead("About")
                .addAt(TimeSource.at("When"))
                .addHuman(PropertyTest.is("Kind", "call"))
                .build());
        Import imported = CsvReader.of(mapping)
                .read(ExportKind.LEADS, CsvRead.stream("Id\n7\n"), "leads.csv")
                .read(
                        ExportKind.ACTIVITIES,
                        CsvRead.stream("Nr.,About,Kind,When\n1,7,call,2026-03-02T10:00:00Z\n"),
                        "calls.csv")
                .finish();

        assertThat(imported.getLeads())
                .singleElement()
                .satisfies(lead -> assertThat(lead.getFirstTouchAt())
                        .contains(EventTime.at(Instant.parse("2026-03-02T10:00:00Z"))));
    }
}
