package org.closedloop.sla.json.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.hubspot.HubSpotObject;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceObject;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page that is none: of another system, of another kind, or no page at all. Its records must not be gone unnoticed.
 */
class ForeignPagesTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    private static final BiFunction<String, String, Import> HUBSPOT = (name, text) -> hubSpot(null, name, text);
    private static final BiFunction<String, String, Import> CONTACTS =
            (name, text) -> hubSpot(HubSpotObject.CONTACTS, name, text);
    private static final BiFunction<String, String, Import> SALESFORCE = (name, text) -> salesforce(null, name, text);
    private static final BiFunction<String, String, Import> LEADS =
            (name, text) -> salesforce(SalesforceObject.LEADS, name, text);

    private static final String OF_SALESFORCE = "{'totalSize':2,'done':true,'records':[%s]}";
    private static final String SALESFORCE_LEAD = "{'attributes':{'type':'Lead'},'Id':'00Q1'}";
    private static final String OF_HUBSPOT = "{'results':[%s]}";
    private static final String CONTACT = "{'id':'1','properties':{'email':'a'}}";
    private static final String DEAL = "{'id':'1','properties':{'dealname':'a'}}";

    static Stream<Arguments> pages() {
        return Stream.of(
                page(HUBSPOT, OF_SALESFORCE.formatted(SALESFORCE_LEAD), "not a HubSpot record; looks like Salesforce"),
                page(
                        HUBSPOT,
                        "[" + SALESFORCE_LEAD + "]",
                        "1 of 1 records: not a HubSpot record; looks like Salesforce"),
                page(HUBSPOT, "{'success':true,'data':[{'id':1}]}", "not a HubSpot record; looks like Pipedrive"),
                page(
                        HUBSPOT,
                        "{'data':[{'id':'1'}],'info':{'more_records':false}}",
                        "not a HubSpot record; looks like Zoho"),
                page(
                        HUBSPOT,
                        "{'@odata.context':'x','value':[{'leadid':'1'}]}",
                        "not a HubSpot record; looks like Microsoft Dynamics"),
                page(
                        HUBSPOT,
                        "{'contacts':[{'id':'1','first_name':'Oda'}],'meta':{'total':'1'}}",
                        "1 of 1 records: not a HubSpot record"),
                page(HUBSPOT, "{'results':[{'name':'city','label':'City'}]}", "1 of 1 records: not a HubSpot record"),
                page(HUBSPOT, "{'results':[" + CONTACT + ",[],[" + CONTACT + "]]}", "2 of 3 records: not an object"),
                page(HUBSPOT, "{}", "not a HubSpot record"),
                page(
                        HUBSPOT,
                        "Record ID,Create Date\n1,2026-03-02\n",
                        "looks like CSV, which is read by CsvReader and `sla import --from csv`"),
                page(
                        SALESFORCE,
                        "Lead ID;Erstellt\n1;02.03.2026\n",
                        "looks like CSV, which is read by CsvReader and `sla import --from csv`"),
                page(
                        CONTACTS,
                        "{'results':[{'id':'7','properties':{'subject':'Help','hs_ticket_priority':'HIGH'}}]}",
                        "1 of 1 records: not a HubSpot record of type contact"),
                page(
                        CONTACTS,
                        "{'results':[{'id':'7','properties':{'createdate':'1','hs_call_status':'DONE'}}]}",
                        "1 of 1 records: not a HubSpot record of type contact"),
                page(HUBSPOT, "{'total':26,'items':[]}", "not a HubSpot record"),
                page(HUBSPOT, "{'results':{'id':'1'}}", "not a list of records"),
                page(HUBSPOT, "[[" + CONTACT + "]]", "1 of 1 records: not an object"),
                page(HUBSPOT, "{'id':'1','properties':[{'name':'email'}]}", "1 of 1 records: not an object"),
                page(
                        HUBSPOT,
                        "<!DOCTYPE html><title>Log in</title>",
                        "line 1, column 1: unexpected `<`; expected a value"),
                page(CONTACTS, OF_HUBSPOT.formatted(DEAL), "1 of 1 records: not a HubSpot record of type contact"),
                page(CONTACTS, "[{'id':'1','value':'5'}]", "1 of 1 records: not a HubSpot record of type contact"),
                page(
                        SALESFORCE,
                        OF_HUBSPOT.formatted(CONTACT),
                        "1 of 1 records: not a Salesforce record; looks like HubSpot"),
                page(
                        SALESFORCE,
                        "{'contacts':[{'vid':1}],'has-more':false}",
                        "not a Salesforce record; looks like HubSpot"),
                page(
                        SALESFORCE,
                        "{'data':[{'$approved':true,'id':'1'}]}",
                        "1 of 1 records: not a Salesforce record; looks like Zoho"),
                page(SALESFORCE, "{'records':[{'Name':'a'},{'Name':'b'}]}", "2 of 2 records: not a Salesforce record"),
                page(SALESFORCE, "{'ids':['00Q1'],'latestDateCovered':'x'}", "not a Salesforce record"),
                page(SALESFORCE, "{'records':[[" + SALESFORCE_LEAD + "]]}", "1 of 1 records: not an object"),
                page(SALESFORCE, "{'records':[{'Id':'a01','Name':'b'}]}", "1 of 1 records: unreadable"),
                page(
                        LEADS,
                        "[{'attributes':{'type':'Opportunity'},'Id':'0061'}]",
                        "1 of 1 records: not a Salesforce record of type Lead"));
    }

    private static Arguments page(BiFunction<String, String, Import> reader, String text, String detail) {
        return Arguments.of(text, reader, detail);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void reports_a_page_of_another_system_as_unreadable(
            String text, BiFunction<String, String, Import> reader, String detail) {
        Import imported = reader.apply("page.json", text);

        assertThat(imported.isComplete()).isFalse();
        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason().isAboutPage())
                .extracting(issue -> issue.getReason() + " "
                        + issue.getDetail()
                                .map(words -> words.explain(Locale.ENGLISH))
                                .orElse(""))
                .containsExactly("PAGE_UNREADABLE " + detail);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(
                        "[{'message':'Session expired','errorCode':'INVALID_SESSION_ID'}]",
                        "INVALID_SESSION_ID",
                        "Session expired"),
                Arguments.of(
                        "{'status':'error','message':'The token expired','category':'EXPIRED_AUTHENTICATION'}",
                        "EXPIRED_AUTHENTICATION",
                        "The token expired"),
                Arguments.of("{'error':'invalid_grant','error_description':'expired'}", "invalid_grant", "expired"),
                Arguments.of("{'message':'Unauthorized'}", "Unauthorized", ""),
                Arguments.of("{'message':'Unauthorized','status':401}", "401", "Unauthorized"),
                Arguments.of(
                        "{'timestamp':'x','status':401,'error':'Unauthorized','message':'no token','path':'/'}",
                        "Unauthorized",
                        "no token"),
                Arguments.of(
                        "{'success':false,'error':'unauthorized access','errorCode':401}",
                        "401",
                        "unauthorized access"),
                Arguments.of("{'error':{'code':'0x8','message':'no'}}", "0x8", "no"),
                Arguments.of("{'errors':[{'message':'no such field'}]}", "no such field", ""),
                Arguments.of(
                        "{'status':1,'name':'NoOrgFound','message':'no org','exitCode':1}", "NoOrgFound", "no org"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void every_reader_reports_an_error_answer(String text, String value, String detail) {
        for (BiFunction<String, String, Import> reader :
                Stream.of(HUBSPOT, CONTACTS, SALESFORCE, LEADS).toList()) {
            assertThat(reader.apply("page.json", text).getIssues())
                    .extracting(
                            issue -> issue.getReason().name(),
                            issue -> issue.getValue().orElse(""),
                            issue -> issue.getDetail()
                                    .map(words -> words.explain(Locale.ENGLISH))
                                    .orElse(""))
                    .containsExactly(tuple("PAGE_REFUSED", value, detail));
        }
    }

    static Stream<Arguments> few() {
        return Stream.of(
                Arguments.of(HUBSPOT, OF_HUBSPOT.formatted(CONTACT + ",{'name':'city'}"), 1),
                Arguments.of(HUBSPOT, OF_HUBSPOT.formatted(CONTACT + ",null"), 1),
                Arguments.of(HUBSPOT, OF_HUBSPOT.formatted(""), 0),
                Arguments.of(HUBSPOT, "[]", 0),
                Arguments.of(HUBSPOT, OF_HUBSPOT.formatted("{'id':'1','properties':{'domain':'a.example'}}"), 0),
                Arguments.of(SALESFORCE, "{'records':[" + SALESFORCE_LEAD + ",{'Name':'a'}]}", 1),
                Arguments.of(SALESFORCE, "{'records':[{'attributes':{'type':'Contact'},'Id':'0031'}]}", 0));
    }

    @ParameterizedTest
    @MethodSource("few")
    void a_page_with_a_few_odd_records_is_read(
            BiFunction<String, String, Import> reader, String text, long unreadable) {
        Import imported = reader.apply("page.json", text);

        assertThat(imported.isComplete()).isTrue();
        assertThat(imported.count(ImportReason.RECORD_UNREADABLE)).isEqualTo(unreadable);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void skips_each_line_of_another_system_and_reports_them_together(BiFunction<String, String, Import> reader) {
        Import imported = reader.apply("page.ndjson", "{'id':1,'org_id':2,'add_time':'x'}\n{'id':2}\n");

        assertThat(imported.getCount().getSkipped()).isEqualTo(2);
        assertThat(imported.getIssues())
                .filteredOn(issue -> issue.getReason().isAboutPage())
                .extracting(issue -> issue.explain(Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith(
                        "page.ndjson: is not a page of records: '{\"id\":\"1\",\"org_id\":\"2\",\"add_time\":\"x\"}' (2 of 2 records: not a ")
                .endsWith("; looks like Pipedrive)");
    }

    static Stream<BiFunction<String, String, Import>> lines() {
        return Stream.of(HUBSPOT, SALESFORCE);
    }

    private static Import hubSpot(@Nullable HubSpotObject object, String name, String text) {
        HubSpotReader reader = HubSpotReader.of(CrmMapping.hubSpot(ZONE));
        try {
            return object == null
                    ? reader.read(in(text), name).finish()
                    : reader.read(object, in(text), name).finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Import salesforce(@Nullable SalesforceObject object, String name, String text) {
        SalesforceReader reader = SalesforceReader.of(CrmMapping.salesforce(ZONE));
        try {
            return object == null
                    ? reader.read(in(text), name).finish()
                    : reader.read(object, in(text), name).finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
}
