package org.closedloop.sla.json.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.json.crm.Recorded;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reading a mutated page gives records and issues, and never an exception. */
class SalesforceMutationLawsTest {

    private static final String PAGE = """
            {"status": 0, "result": {"totalSize": 3, "done": true, "records": [
              {"attributes": {"type": "Lead", "url": "/x/Lead/00Q1"}, "Id": "00Q1", "IsDeleted": false,
               "ConvertedContactId": "0031", "SystemModstamp": "2026-03-02T08:15:00.000+0000", "Owner": {"Name": "Zoë"},
               "Tasks": {"totalSize": 2, "done": false, "nextRecordsUrl": "/query/01g-1", "records": [
                 {"attributes": {"type": "Task"}, "Id": "00T1", "WhoId": "00Q1", "WhatId": "0061"}]}},
              {"attributes": {"type": "Opportunity"}, "Id": "0061", "Amount": 12.50, "Lead__c": "00Q1",
               "OpportunityContactRoles": {"records": [
                 {"attributes": {"type": "OpportunityContactRole"}, "ContactId": "0031", "IsPrimary": true}]}},
              {"attributes": {"type": "LeadHistory"}, "Id": "0171", "LeadId": "00Q1", "Field": "Status",
               "NewValue": "SQL", "CreatedDate": "2026-03-02T08:15:00.000+0000"}]}}
            """;
    private static final List<String> TYPES = List.of(
            "null",
            "true",
            "5",
            "1e999",
            "\"\"",
            "\"x\"",
            "\"\\ud800\"",
            "[]",
            "[5]",
            "{}",
            "{\"records\": [5]}",
            "{\"records\": 5}",
            "[[{}]]",
            "{\"Id\": {\"Id\": 5}}",
            "-1",
            "99999999999999999999");

    private final JsonMapper json = new JsonMapper();

    @Test
    void reads_a_page_with_any_node_replaced() throws IOException {
        List<JsonPointer> places = new ArrayList<>();
        collect(json.readTree(PAGE), JsonPointer.empty(), places);
        for (JsonPointer place : places) {
            for (String type : TYPES) {
                JsonNode page = json.readTree(PAGE);
                int lost = replaced(page, place, json.readTree(type));

                Recorded read = SalesforceRead.named("a.json", json.writeValueAsString(page));

                int known = read.records.size() + read.skipped.size();
                boolean told = read.told.stream().map(ImportIssue::getReason).anyMatch(r -> r.isAboutPage());
                assertThat(known >= 5 - lost || told)
                        .as("%s = %s: %s", place, type, read.words())
                        .isTrue();
            }
        }
        assertThat(places).hasSizeGreaterThan(40);
    }

    private static void collect(JsonNode node, JsonPointer place, List<JsonPointer> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> places.add(place.appendProperty(field.getKey())));
            object.properties()
                    .forEach(field -> collect(field.getValue(), place.appendProperty(field.getKey()), places));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(place.appendIndex(i));
                collect(array.get(i), place.appendIndex(i), places);
            }
        }
    }

    /** Puts a value there; returns how many records were inside of what stood there. */
    private static int replaced(JsonNode page, JsonPointer place, JsonNode value) {
        JsonNode parent = page.at(place.head());
        int inside = records(page.at(place));
        if (parent instanceof ObjectNode object) {
            object.set(place.last().getMatchingProperty(), value);
            return inside;
        }
        ((ArrayNode) parent).set(place.last().getMatchingIndex(), value);
        return inside - 1;
    }

    private static int records(JsonNode node) {
        int count = node.path("attributes").isObject() ? 1 : 0;
        for (JsonNode child : node) {
            count += records(child);
        }
        return count;
    }

    @Test
    void reads_a_page_cut_off_at_any_byte() throws IOException {
        byte[] bytes = PAGE.strip().getBytes(StandardCharsets.UTF_8);
        List<String> whole = words(SalesforceRead.named("a.json", PAGE));
        for (int length = 0; length < bytes.length; length++) {
            Recorded read =
                    SalesforceRead.named("a.json", new String(Arrays.copyOf(bytes, length), StandardCharsets.UTF_8));

            assertThat(read.told.stream().map(ImportIssue::getReason).filter(reason -> reason.isAboutPage()))
                    .as("%s bytes", length)
                    .isNotEmpty();
            assertThat(words(read)).as("%s bytes", length).isEqualTo(whole.subList(0, read.records.size()));
        }
        assertThat(whole).hasSize(5);
    }

    private static List<String> words(Recorded read) {
        return read.words().subList(0, read.records.size());
    }

    @Property(tries = 500)
    void reads_a_page_mutated_anywhere(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(max = 2_000) Integer> places, @ForAll char trap)
            throws IOException {
        StringBuilder page = new StringBuilder(PAGE);
        for (int place : places) {
            page.setCharAt(place % page.length(), trap);
        }

        assertThat(SalesforceRead.named("a.json", page.toString()).words()).isNotEmpty();
    }
}
