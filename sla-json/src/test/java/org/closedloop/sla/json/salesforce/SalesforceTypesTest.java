package org.closedloop.sla.json.salesforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The record of each type. */
class SalesforceTypesTest {

    static Stream<Arguments> types() {
        return Stream.of(
                arguments(
                        "Lead",
                        "'Id': '00Q000000000001', 'Status': 'Open', 'Rating': null, 'IsConverted': false",
                        "LEAD 00Q000000000001 {Id=00Q000000000001, Status=Open, IsConverted=false}"),
                arguments(
                        "Lead",
                        "'Id': '00Q1', 'ConvertedContactId': '0031', 'ConvertedOpportunityId': '0061'",
                        "LEAD 00Q1 {Id=00Q1, ConvertedContactId=0031, ConvertedOpportunityId=0061}"
                                + " => DEAL 0061 = 0031"),
                arguments("Lead", "'Id': '00Q1', 'IsDeleted': true", "LEAD 00Q1 {Id=00Q1, IsDeleted=true} archived"),
                arguments(
                        "Lead",
                        "'Id': '00Q1', 'IsDeleted': false, 'MasterRecordId': '00Q2'",
                        "LEAD 00Q1 {Id=00Q1, IsDeleted=false, MasterRecordId=00Q2} archived"),
                arguments(
                        "Lead",
                        "'Id': '00Q1', 'SystemModstamp': '2026-03-02T08:15:00.000+0000'",
                        "LEAD 00Q1 {Id=00Q1, SystemModstamp=2026-03-02T08:15:00.000+0000}"
                                + " changed 2026-03-02T08:15:00Z"),
                arguments(
                        "Lead",
                        "'Id': '00Q1', 'LastModifiedDate': 1772439300000",
                        "LEAD 00Q1 {Id=00Q1, LastModifiedDate=1772439300000} changed 2026-03-02T08:15:00Z"),
                arguments(
                        "Lead",
                        "'Id': '00Q1', 'Owner': {'attributes': {'type': 'User'}, 'Name': 'Ada',"
                                + " 'Manager': {'Name': 'Bo'}}",
                        "LEAD 00Q1 {Id=00Q1, Owner.Name=Ada, Owner.Manager.Name=Bo}"),
                arguments("Lead", "'LastName': 'Ada'", "LEAD  {LastName=Ada}"),
                arguments(
                        "Opportunity",
                        "'Id': '0061', 'Amount': 1200.50, 'Score': 1E400, 'Probability': 60",
                        "DEAL 0061 {Id=0061, Amount=1200.50, Score=1E400, Probability=60}"),
                arguments(
                        "Opportunity",
                        "'Id': '0061', 'ContactId': '0031', 'Origin__c': '00Q000000000001EAA',"
                                + " 'Note__c': '00Q is a lead'",
                        "DEAL 0061 {Id=0061, ContactId=0031, Origin__c=00Q000000000001EAA, Note__c=00Q is a lead}"
                                + " -> LEAD 0031 -> LEAD 00Q000000000001"),
                arguments(
                        "OpportunityContactRole",
                        "'Id': '00K1', 'ContactId': '0031', 'OpportunityId': '0061'",
                        "LINK 00K1 {Id=00K1, ContactId=0031, OpportunityId=0061} -> LEAD 0031 -> DEAL 0061"),
                arguments(
                        "OpportunityContactRole",
                        "'Id': '00K1', 'ContactId': '0031', 'OpportunityId': '0061', 'IsPrimary': true",
                        "LINK 00K1 {Id=00K1, ContactId=0031, OpportunityId=0061, IsPrimary=true}"
                                + " => LEAD 0031 => DEAL 0061"),
                arguments("OpportunityContactRole", "'Id': '00K1'", "LINK 00K1 {Id=00K1}"),
                arguments(
                        "OpportunityHistory",
                        "'Id': '0081', 'OpportunityId': '0061', 'StageName': 'Won',"
                                + " 'CreatedDate': '2026-03-02T08:15:00.000+0000'",
                        "CHANGE 0081 {Id=0081, OpportunityId=0061, StageName=Won,"
                                + " CreatedDate=2026-03-02T08:15:00.000+0000}"
                                + " -> DEAL 0061 ~ StageName=Won@2026-03-02T08:15:00.000+0000"),
                arguments(
                        "OpportunityFieldHistory",
                        "'Id': '0171', 'OpportunityId': '0061', 'Field': 'Amount', 'NewValue': 5, 'CreatedDate': 'x'",
                        "CHANGE 0171 {Id=0171, OpportunityId=0061, Field=Amount, NewValue=5, CreatedDate=x}"
                                + " -> DEAL 0061 ~ Amount=5@x"),
                arguments(
                        "LeadHistory",
                        "'Id': '0171', 'LeadId': '00Q1', 'Field': 'Status', 'NewValue': 'SQL', 'CreatedDate': 'x'",
                        "CHANGE 0171 {Id=0171, LeadId=00Q1, Field=Status, NewValue=SQL, CreatedDate=x}"
                                + " -> LEAD 00Q1 ~ Status=SQL@x"),
                arguments(
                        "LeadHistory",
                        "'Id': '0171', 'LeadId': '00Q1', 'Field': 'Status', 'OldValue': 'MQL', 'NewValue': 'SQL', 'CreatedDate': 'x'",
                        "CHANGE 0171 {Id=0171, LeadId=00Q1, Field=Status, OldValue=MQL, NewValue=SQL, CreatedDate=x}"
                                + " -> LEAD 00Q1 ~ Status=MQL>SQL@x"),
                arguments(
                        "LeadHistory",
                        "'Id': '0171', 'LeadId': '00Q1', 'Field': 'Status', 'NewValue': null, 'CreatedDate': 'x'",
                        "CHANGE 0171 {Id=0171, LeadId=00Q1, Field=Status, CreatedDate=x} -> LEAD 00Q1 ~ Status=@x"),
                arguments(
                        "LeadHistory",
                        "'Id': '0171', 'LeadId': '00Q1', 'NewValue': 'SQL'",
                        "CHANGE 0171 {Id=0171, LeadId=00Q1, NewValue=SQL} -> LEAD 00Q1"),
                arguments(
                        "Task",
                        "'Id': '00T1', 'WhoId': '00Q1', 'WhatId': '0061', 'TaskSubtype': 'Call'",
                        "ACTIVITY 00T1 {Id=00T1, WhoId=00Q1, WhatId=0061, TaskSubtype=Call}"
                                + " -> LEAD 00Q1 -> DEAL 0061"),
                arguments(
                        "Task",
                        "'Id': '00T1', 'WhoId': '0031', 'WhatId': '0011'",
                        "ACTIVITY 00T1 {Id=00T1, WhoId=0031, WhatId=0011} -> LEAD 0031"),
                arguments(
                        "Task",
                        "'Id': '00T1', 'Who': {'Id': '0031'}, 'What': {'Id': '0061'}",
                        "ACTIVITY 00T1 {Id=00T1, Who.Id=0031, What.Id=0061} -> LEAD 0031 -> DEAL 0061"),
                arguments(
                        "Event",
                        "'Id': '00U1', 'WhoId': '00Q1'",
                        "ACTIVITY 00U1 {Id=00U1, WhoId=00Q1, EventSubtype=Event} -> LEAD 00Q1"),
                arguments(
                        "Event",
                        "'Id': '00U1', 'EventSubtype': 'Other'",
                        "ACTIVITY 00U1 {Id=00U1, EventSubtype=Other}"),
                arguments(
                        "Contact", "'Id': '0031'", "skipped: object-not-read at 1.json, record 1, OTHER 0031: Contact"),
                arguments(
                        "AggregateResult",
                        "'expr0': 5",
                        "skipped: object-not-read at 1.json, record 1, OTHER: AggregateResult"),
                arguments(
                        "Own__c", "'Id': 'a001'", "skipped: object-not-read at 1.json, record 1, OTHER a001: Own__c"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("types")
    void reads_a_record_of_each_type(String type, String fields, String words) throws IOException {
        assertThat(SalesforceRead.records("{'attributes': {'type': '%s'}, %s}".formatted(type, fields)))
                .containsExactly(words);
    }

    @Test
    void takes_the_id_from_the_attributes_if_it_was_not_queried() throws IOException {
        assertThat(SalesforceRead.records(
                        "{'attributes': {'type': 'Lead', 'url': '/services/data/v60.0/sobjects/Lead/00Q000000000001EAA'}}",
                        "{'attributes': {'type': 'Lead', 'referenceId': 'LeadRef1'}}",
                        "{'attributes': {'type': 'Task', 'referenceId': 'T'}, 'WhoId': '@LeadRef1', 'WhatId': '@O'}"))
                .containsExactly(
                        "LEAD 00Q000000000001 {}",
                        "LEAD LeadRef1 {}",
                        "ACTIVITY T {WhoId=@LeadRef1, WhatId=@O} -> LEAD LeadRef1 -> DEAL O");
    }

    @Test
    void takes_the_type_from_the_id_if_it_is_not_named() throws IOException {
        assertThat(SalesforceRead.records("{'Id': '00Q1'}", "{'Id': '0031'}", "{'Id': '017'}", "{}"))
                .containsExactly(
                        "LEAD 00Q1 {Id=00Q1}",
                        "skipped: object-not-read at 1.json, record 2, OTHER 0031: Contact",
                        "skipped: record-unreadable at 1.json, record 3, OTHER 017, property attributes.type",
                        "skipped: record-unreadable at 1.json, record 4, OTHER: {} (not a Salesforce record)");
    }

    @Test
    void reads_nested_records() throws IOException {
        assertThat(SalesforceRead.records("{'attributes': {'type': 'Opportunity'}, 'Id': '0061',"
                        + " 'OpportunityContactRoles': {'totalSize': 1, 'done': true, 'records':"
                        + " [{'attributes': {'type': 'OpportunityContactRole'}, 'ContactId': '0031'}]},"
                        + " 'OpportunityHistories': {'records':"
                        + " [{'attributes': {'type': 'OpportunityHistory'}, 'StageName': 'A', 'CreatedDate': 'x'}]},"
                        + " 'Events': {'records': [{'attributes': {'type': 'Event'}, 'Id': '00U1'}, 5]},"
                        + " 'Tasks': null}"))
                .isEqualTo(List.of(
                        "DEAL 0061 {Id=0061}",
                        "LINK  {ContactId=0031} -> LEAD 0031 -> DEAL 0061",
                        "CHANGE  {StageName=A, CreatedDate=x} -> DEAL 0061 ~ StageName=A@x",
                        "ACTIVITY 00U1 {Id=00U1, EventSubtype=Event} -> DEAL 0061",
                        "skipped: record-unreadable at 1.json, record 1, OTHER: 5"));
    }

    @Test
    void reads_records_nested_in_leads_and_in_records_that_are_not_read() throws IOException {
        String tasks = "'Tasks': {'records': [{'attributes': {'type': 'Task'}, 'Id': '00T1'}]}";
        String histories = "'Histories': {'records': [{'attributes': {'type': 'LeadHistory'}, 'Id': '0171'}]}";
        String roles = "'OpportunityContactRoles': {'records': [{'attributes': {'type': 'OpportunityContactRole'},"
                + " 'Id': '00K1', 'OpportunityId': '0061'}]}";
        assertThat(SalesforceRead.records(
                        "{'attributes': {'type': 'Lead'}, 'Id': '00Q1', " + tasks + ", " + histories + "}",
                        "{'attributes': {'type': 'Contact'}, 'Id': '0031', " + tasks + ", " + roles + "}"))
                .containsExactly(
                        "LEAD 00Q1 {Id=00Q1}",
                        "ACTIVITY 00T1 {Id=00T1} -> LEAD 00Q1",
                        "CHANGE 0171 {Id=0171} -> LEAD 00Q1",
                        "ACTIVITY 00T1 {Id=00T1} -> LEAD 0031",
                        "LINK 00K1 {Id=00K1, OpportunityId=0061} -> LEAD 0031 -> DEAL 0061",
                        "skipped: object-not-read at 1.json, record 2, OTHER 0031: Contact");
    }

    @Test
    void reports_fields_without_a_plain_value() throws IOException {
        assertThat(SalesforceRead.records("{'attributes': {'type': 'Lead'}, 'Id': '00Q1', 'Status': ['a'],"
                        + " 'Rating': 'a', 'Rating': 'b', 'Owner': {'Roles': []}, 'Tasks': {'records': 5}}"))
                .containsExactly(
                        "LEAD 00Q1 {Id=00Q1}",
                        "told: value-unreadable at 1.json, record 1, LEAD 00Q1, property Rating (occurs more than once)",
                        "told: value-unreadable at 1.json, record 1, LEAD 00Q1, property Status",
                        "told: value-unreadable at 1.json, record 1, LEAD 00Q1, property Owner.Roles",
                        "told: value-unreadable at 1.json, record 1, LEAD 00Q1, property Tasks");
    }
}
