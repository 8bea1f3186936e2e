package org.closedloop.sla.json.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.joda.money.CurrencyUnit;

/** The import is the same for any cut of an export into files and pages, in any order. */
class ImportCutLawsTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final CrmMapping HUBSPOT = CrmMapping.hubSpot(ZURICH).withCurrency(CurrencyUnit.of("CHF"));
    private static final CrmMapping SALESFORCE = CrmMapping.salesforce(ZURICH).withCurrency(CurrencyUnit.of("CHF"));

    /** A file or a page of an export. */
    private record Part(String kind, String text) {}

    @Property(tries = 150)
    void a_cut_of_csv_files_changes_no_import(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int parts)
            throws IOException {
        Random random = new Random(seed);
        Map<String, List<String>> rows = Map.of(
                "leads", rows(random, 12, i -> lead(i, random)),
                "deals", rows(random, 8, i -> deal(i, random)),
                "activities", rows(random, 8, i -> activity(i, random)));

        assertThat(summary(csv(cut(rows, 1, new Random(0))))).isEqualTo(summary(csv(cut(rows, parts, random))));
    }

    private static String lead(int i, Random random) {
        return i + "," + day(random) + "T08:15:00.000Z," + (random.nextInt(4) == 0 ? "test" : "web") + ","
                + random.nextInt(20) + "," + (random.nextInt(3) == 0 ? random.nextInt(12) + "00" : "");
    }

    private static String deal(int i, Random random) {
        return (i + 10) + "," + (random.nextInt(3) == 0 ? "" : random.nextInt(14)) + ","
                + (random.nextBoolean() ? "Closed Won" : "Negotiation") + "," + day(random) + "T10:00:00.000Z,"
                + day(random) + "," + random.nextInt(1000);
    }

    private static String activity(int i, Random random) {
        return (i + 50) + "," + (random.nextInt(3) == 0 ? "" : random.nextInt(14)) + "," + (10 + random.nextInt(10))
                + ",Call,Completed," + day(random) + "T09:30:00.000Z";
    }

    private static String day(Random random) {
        return "2026-03-" + (10 + random.nextInt(19));
    }

    private static Import csv(List<Part> parts) throws IOException {
        CsvReader reader = CsvReader.of(SALESFORCE);
        for (Part part : parts) {
            String source = part.kind() + ".csv";
            switch (part.kind()) {
                case "leads" ->
                    reader.read(
                            ExportKind.LEADS,
                            in("Id,CreatedDate,LeadSource,Converted Opportunity ID,Converted Contact ID\n", part),
                            source);
                case "deals" ->
                    reader.read(
                            ExportKind.DEALS,
                            in("Id,Contact ID,StageName,CreatedDate,CloseDate,Amount\n", part),
                            source);
                default ->
                    reader.read(
                            ExportKind.ACTIVITIES,
                            in("Id,WhoId,WhatId,TaskSubtype,Status,CompletedDateTime\n", part),
                            source);
            }
        }
        return reader.finish();
    }

    @Property(tries = 150)
    void a_cut_of_hubspots_pages_changes_no_import(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int parts)
            throws IOException {
        Random random = new Random(seed);
        Map<String, List<String>> rows = Map.of(
                "contacts", rows(random, 12, i -> contact(i, random)),
                "deals", rows(random, 8, i -> dealOfHubSpot(i, random)));

        assertThat(summary(hubSpot(cut(rows, 1, new Random(0))))).isEqualTo(summary(hubSpot(cut(rows, parts, random))));
    }

    private static String contact(int i, Random random) {
        return "{\"id\": \"" + i + "\", \"updatedAt\": \"" + day(random) + "T08:15:00Z\", \"archived\": "
                + (random.nextInt(6) == 0) + ", \"properties\": {\"createdate\": \"" + day(random)
                + "T08:15:00Z\", \"hs_merged_object_ids\": \"" + (random.nextInt(4) == 0 ? random.nextInt(14) : "")
                + "\", \"hs_analytics_source\": \"" + (random.nextBoolean() ? "PAID" : "null")
                + "\"}, \"associations\": {\"deals\": {\"results\": [{\"id\": \"" + (10 + random.nextInt(10))
                + "\", \"type\": \"contact_to_deal\"}]}}}";
    }

    private static String dealOfHubSpot(int i, Random random) {
        return "{\"id\": \"" + (i + 10) + "\", \"updatedAt\": \"" + day(random)
                + "T08:15:00Z\", \"properties\": {\"dealstage\": \""
                + (random.nextBoolean() ? "closedwon" : "appointmentscheduled") + "\", \"createdate\": \""
                + day(random) + "T08:15:00Z\", \"closedate\": \"" + day(random) + "T08:15:00Z\", \"amount\": \""
                + random.nextInt(1000) + "\"}}";
    }

    private static Import hubSpot(List<Part> parts) throws IOException {
        HubSpotReader reader = HubSpotReader.of(HUBSPOT);
        for (Part part : parts) {
            reader.read(in("{\"results\": [", part, ",", "]}"), part.kind() + ".json");
        }
        return reader.finish();
    }

    @Property(tries = 150)
    void a_cut_of_salesforces_pages_changes_no_import(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int parts)
            throws IOException {
        Random random = new Random(seed);
        Map<String, List<String>> rows = Map.of(
                "Lead",
                rows(
                        random,
                        12,
                        i -> "{\"attributes\": {\"type\": \"Lead\"}, \"Id\": \"" + i + "\", \"CreatedDate\": \""
                                + day(random) + "T08:15:00.000+0000\", \"SystemModstamp\": \"" + day(random)
                                + "T08:15:00.000+0000\", \"ConvertedContactId\": \"c" + random.nextInt(5) + "\"}"),
                "OpportunityContactRole",
                rows(
                        random,
                        6,
                        i -> "{\"attributes\": {\"type\": \"OpportunityContactRole\"}, \"Id\": \"r" + i
                                + "\", \"ContactId\": \"c" + random.nextInt(6) + "\", \"OpportunityId\": \""
                                + (10 + random.nextInt(8)) + "\", \"IsPrimary\": " + random.nextBoolean() + "}"),
                "Opportunity",
                rows(
                        random,
                        8,
                        i -> "{\"attributes\": {\"type\": \"Opportunity\"}, \"Id\": \"" + (i + 10)
                                + "\", \"StageName\": \"Closed Won\", \"IsClosed\": true, \"IsWon\": true,"
                                + " \"CreatedDate\": \"" + day(random) + "T08:15:00.000+0000\", \"CloseDate\": \""
                                + day(random) + "\", \"Amount\": " + random.nextInt(1000) + "}"));

        assertThat(summary(salesforce(cut(rows, 1, new Random(0)))))
                .isEqualTo(summary(salesforce(cut(rows, parts, random))));
    }

    private static Import salesforce(List<Part> parts) throws IOException {
        SalesforceReader reader = SalesforceReader.of(SALESFORCE);
        for (Part part : parts) {
            reader.read(in("[", part, ",", "]"), part.kind() + ".json");
        }
        return reader.finish();
    }

    @Property(tries = 150)
    void a_row_that_cannot_be_used_changes_no_other_lead(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, List<String>> rows = new TreeMap<>();
        rows.put("activities", rows(random, 8, i -> activity(i, random)));
        rows.put("deals", rows(random, 8, i -> deal(i, random)));
        rows.put("leads", rows(random, 12, i -> lead(i, random)));
        List<String> odd = List.of(
                ",2026-03-02T08:15:00.000Z,web,,",
                "1.2E+17,2026-03-02T08:15:00.000Z,web,,",
                "odd,yesterday,soon,much,",
                "odd,,,,,,,left over",
                "\"a\"b,,,,",
                "Total,,,,",
                "odd");

        assertOddRecordsChangeNoOtherLead(odd, rows, random, ImportCutLawsTest::csv);
    }

    @Property(tries = 150)
    void a_record_that_cannot_be_used_changes_no_other_lead(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Map<String, List<String>> rows = new TreeMap<>();
        rows.put("contacts", rows(random, 12, i -> contact(i, random)));
        rows.put("deals", rows(random, 8, i -> dealOfHubSpot(i, random)));
        List<String> odd = List.of(
                "{\"id\": \"odd\", \"properties\": \"x\"}",
                "{\"id\": \"odd\", \"properties\": {\"createdate\": \"yesterday\", \"closedate\": \"soon\"}}",
                "{\"id\": \"1.2E+17\", \"properties\": {\"createdate\": \"2026-03-02\"}}",
                "{\"id\": \"odd\", \"archived\": true, \"properties\": {\"hs_merged_object_ids\": \"1;2\"}}",
                "{\"properties\": {\"createdate\": \"2026-03-02\"}}");

        assertOddRecordsChangeNoOtherLead(odd, rows, random, ImportCutLawsTest::hubSpot);
    }

    private interface PartsReader {
        Import read(List<Part> parts) throws IOException;
    }

    private static void assertOddRecordsChangeNoOtherLead(
            List<String> odd, Map<String, List<String>> rows, Random random, PartsReader reader) throws IOException {
        Map<String, Lead> before = leads(reader.read(cut(rows, 1, new Random(0))));
        List<String> some = new ArrayList<>(rows.values()).get(random.nextInt(rows.size()));
        some.add(random.nextInt(some.size() + 1), odd.get(random.nextInt(odd.size())));

        assertThat(leads(reader.read(cut(rows, 1, new Random(0))))).isEqualTo(before);
    }

    /** The leads by id, without those of the odd records. */
    private static Map<String, Lead> leads(Import imported) {
        return imported.getLeads().stream()
                .filter(lead -> !lead.getId().endsWith("odd"))
                .collect(Collectors.toMap(Lead::getId, lead -> lead, (a, b) -> a, TreeMap::new));
    }

    private interface RowOf {
        String text(int number);
    }

    /** Rows of ids from 0, of which some come twice. */
    private static List<String> rows(Random random, int most, RowOf row) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> row.text(random.nextInt(5) == 0 ? random.nextInt(most) : i))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Part> cut(Map<String, List<String>> rows, int parts, Random random) {
        List<Part> cut = new ArrayList<>();
        new TreeMap<>(rows).forEach((kind, all) -> {
            List<String> shuffled = new ArrayList<>(all);
            if (parts > 1) {
                Collections.shuffle(shuffled, random);
            }
            for (int i = 0; i < parts; i++) {
                List<String> some = shuffled.subList(shuffled.size() * i / parts, shuffled.size() * (i + 1) / parts);
                if (!some.isEmpty()) {
                    cut.add(new Part(kind, String.join("\n", some)));
                }
            }
        });
        Collections.shuffle(cut, random);
        return cut;
    }

    private static ByteArrayInputStream in(String header, Part part) {
        return new ByteArrayInputStream((header + part.text() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static ByteArrayInputStream in(String before, Part part, String between, String after) {
        String text = before + part.text().replace("\n", between) + after;
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** All of an import but the places, which are those of the files. */
    private static Map<String, Object> summary(Import imported) {
        Map<String, Object> summary = new TreeMap<>();
        summary.put(
                "leads",
                imported.getLeads().stream()
                        .collect(Collectors.toMap(Lead::getId, lead -> lead, (a, b) -> a, TreeMap::new)));
        summary.put("counts", imported.getCounts());
        summary.put("issues", imported.getIssueCounts());
        summary.put(
                "reports",
                imported.getIssues().stream()
                        .map(ImportCutLawsTest::withoutPlaces)
                        .sorted()
                        .toList());
        return summary;
    }

    /** Of what is reported once of a property, the example is the one that stands first in its file. */
    private static String withoutPlaces(ImportIssue issue) {
        boolean ofProperty = Set.of(ImportReason.BLANK_WORD, ImportReason.ZONE_ASSUMED, ImportReason.ONLY_MIDNIGHTS)
                .contains(issue.getReason());
        ImportIssue plain = issue.withPlace(Optional.empty());
        plain = ofProperty ? plain.withRecord(Optional.empty()).withValue(Optional.empty()) : plain;
        return plain.getReason() + " "
                + plain.explain(Locale.ENGLISH).replaceAll("(csv, line|json, record) [0-9]+", "");
    }
}
