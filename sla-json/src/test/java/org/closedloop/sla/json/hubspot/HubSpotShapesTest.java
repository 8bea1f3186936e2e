package org.closedloop.sla.json.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The record of each form of object, and the issue of each flaw. */
class HubSpotShapesTest {

    static Stream<Arguments> objects() {
        return Stream.of(
                given(
                        "{'id':'101','properties':{'email':'a@b.example','createdate':'2026-03-02T08:15:00.000Z'},"
                                + "'createdAt':'2026-03-01T08:15:00.000Z','updatedAt':'2026-03-03T00:00:00Z','archived':false}",
                        "LEAD 101 {email=a@b.example, createdate=2026-03-02T08:15:00.000Z} changed 2026-03-03T00:00:00Z"),
                given(
                        "{'id':101,'properties':{'email':null,'score':1.50,'big':1e400,'opt':true,'createdate':''},"
                                + "'createdAt':1772439300000,'updatedAt':'1772439300000','archived':true}",
                        "LEAD 101 {email=, score=1.50, big=1e400, opt=true, createdate=1772439300000} "
                                + "changed 2026-03-02T08:15:00Z archived"),
                given(
                        "{'properties':{'dealname':'D','hs_object_id':'815','hs_lastmodifieddate':'2026-03-03T00:00:00Z'}}",
                        "DEAL 815 {dealname=D, hs_object_id=815, hs_lastmodifieddate=2026-03-03T00:00:00Z} "
                                + "changed 2026-03-03T00:00:00Z"),
                given("{'properties':{'email':'a'}}", "LEAD  {email=a}"),
                given(
                        "{'id':'1','properties':{'hs_pipeline_stage':'new','hs_lead_name':'L','hs_primary_contact_id':'101'},"
                                + "'associations':{'contacts':{'results':[{'id':'101','type':'lead_to_contact'},"
                                + "{'id':'102','type':'lead_to_contact'}]}}}",
                        "COMPANION 1 {hs_pipeline_stage=new, hs_lead_name=L, hs_primary_contact_id=101} "
                                + "links [primary LEAD 101, LEAD 102]"),
                given(
                        "{'id':'1','properties':{'email':''},'associations':{'deals':{'results':["
                                + "{'id':'815','type':'contact_to_deal'},{'id':'815','type':'primary_contact_to_deal'}]},"
                                + "'p123_leads':{'results':[{'id':7}]},'companies':5}}",
                        "LEAD 1 {email=} links [primary DEAL 815, COMPANION 7]"),
                given(
                        "{'id':'815','properties':{'dealstage':'x'},'associations':{'0-1':{'results':[{'toObjectId':101,"
                                + "'associationTypes':[{'typeId':3,'label':null},{'typeId':9,'label':'Primary buyer'}]}]}}}",
                        "DEAL 815 {dealstage=x} links [primary LEAD 101]"),
                given(
                        "{'id':'1','properties':{'email':'','hs_merged_object_ids':'2; 3','hs_all_contact_vids':'1;2;4',"
                                + "'hs_calculated_merged_vids':'5:1767225600000;2:1767225600001'}}",
                        "LEAD 1 {email=, hs_merged_object_ids=2; 3, hs_all_contact_vids=1;2;4, "
                                + "hs_calculated_merged_vids=5:1767225600000;2:1767225600001} aliases [2, 3, 4, 5]"),
                given(
                        "{'id':'1','properties':{'email':''},'propertiesWithHistory':{"
                                + "'lifecyclestage':[{'value':'lead','timestamp':1767225600000},"
                                + "{'value':'customer','timestamp':'2026-02-01T00:00:00Z'},{'timestamp':'1767225600001'}],"
                                + "'email':[{'value':'old','timestamp':'2026-01-01T00:00:00Z'}]}}",
                        "LEAD 1 {email=, lifecyclestage=customer} history lifecyclestage[lead@1767225600000, "
                                + "customer@2026-02-01T00:00:00Z, @1767225600001] email[old@2026-01-01T00:00:00Z]"),
                given(
                        "{'id':'default','label':'Sales','archived':false,'stages':[{'id':'won','label':'Won','metadata':"
                                + "{'isClosed':'true','probability':'1.0'}},{'id':'7','label':'Old','archived':true,"
                                + "'metadata':{'isClosed':false,'probability':0.2}}]}",
                        "DEAL_STAGE won {isClosed=true, probability=1.0, label=Won, pipeline=default}",
                        "DEAL_STAGE 7 {isClosed=false, probability=0.2, label=Old, pipeline=default} archived"),
                given(
                        "{'id':'0','stages':[{'id':'1','metadata':{'ticketState':'OPEN'}}]}",
                        "skip OBJECT_NOT_READ SKIPPED in, record 1: DEAL_STAGE 1 (not a stage of deals)"),
                given(
                        "{'id':'41','email':'o@b.example','firstName':'Oda','lastName':'Muster','userId':9,'archived':false}",
                        "OWNER 41 {hubspot_owner_id=41, email=o@b.example, name=Oda Muster}"),
                given(
                        "{'from':{'id':'101'},'to':[{'toObjectId':815,'associationTypes':[{'typeId':77},{'typeId':4}]},"
                                + "{'toObjectId':9,'associationTypes':[{'typeId':1}]},{'associationTypes':[]}]}",
                        "skip RECORD_UNREADABLE SKIPPED in, record 1: LINK 101 property to '{\"associationTypes\":[]}' (no id)",
                        "LINK 101-815 {} links [LEAD 101, DEAL 815]",
                        "skip OBJECT_NOT_READ SKIPPED in, record 1: LINK 101 (not between a contact and a deal)"),
                given(
                        "{'id':'5','properties':{'domain':'a.example','lifecyclestage':'lead'}}",
                        "skip OBJECT_NOT_READ SKIPPED in, record 1: OTHER 5"),
                given(
                        "{'status':'error','message':'Slow down.','category':'RATE_LIMITS','correlationId':'c'}",
                        "tell PAGE_REFUSED NONE in, record 1 'RATE_LIMITS' (Slow down.)"),
                given(
                        "{'status':'COMPLETE','results':[{'id':'1','properties':{'email':''}}],'errors':[{'status':'error',"
                                + "'category':'OBJECT_NOT_FOUND','message':'No 2.'}]}",
                        "LEAD 1 {email=}",
                        "tell PAGE_REFUSED NONE in 'OBJECT_NOT_FOUND' (No 2.)"));
    }

    static Stream<Arguments> flaws() {
        String ignored = "tell VALUE_UNREADABLE FIELD_IGNORED in, record 1: LEAD 1 property ";
        return Stream.of(
                given(
                        "{'id':'1','properties':{'email':{'v':'a'},'city':['x',['y']]}}",
                        ignored + "email '{\"v\":\"a\"}' (neither a text nor a number)",
                        ignored + "city '[\"x\",[\"y\"]]' (neither a text nor a number)",
                        "LEAD 1 {}"),
                given(
                        "{'id':'1','properties':{'email':'a','email':'b'}}",
                        ignored + "email (occurs more than once)",
                        "LEAD 1 {}"),
                given(
                        "{'id':'1','properties':'none'}",
                        "skip RECORD_UNREADABLE SKIPPED in, record 1: LEAD 1 property properties 'none' (not an object)",
                        "tell PAGE_UNREADABLE NONE in 'none' (1 of 1 records: not an object)"),
                given("{'id':{},'properties':{}}", "LEAD  {}"),
                given(
                        "{'id':'1','properties':{},'createdAt':[],'updatedAt':'soon','archived':'maybe'}",
                        ignored + "createdAt '[]' (not a time)",
                        ignored + "archived 'maybe' (neither true nor false)",
                        "tell TIME_UNREADABLE FIELD_IGNORED in, record 1: LEAD 1 property updatedAt 'soon'",
                        "LEAD 1 {}"),
                given(
                        "{'id':'1','properties':{},'propertiesWithHistory':{'a':'x','b':[7,{'value':'v'},"
                                + "{'value':[],'timestamp':1}]}}",
                        ignored + "a 'x' (not a history of changes)",
                        ignored + "b '7' (not a value with a time)",
                        ignored + "b '{\"value\":\"v\"}' (not a value with a time)",
                        ignored + "b '{\"value\":[],\"timestamp\":\"1\"}' (not a value with a time)",
                        "LEAD 1 {}"),
                given(
                        "{'id':'1','properties':{},'associations':{'deals':7,'leads':{'results':[{'type':'x'},true]}}}",
                        ignored + "associations.deals '7' (not a list of records)",
                        ignored + "associations.leads '{\"type\":\"x\"}' (no id)",
                        ignored + "associations.leads 'true' (no id)",
                        "LEAD 1 {}"),
                given(
                        "{'id':'1','properties':{},'associations':{'deals':{'results':[],'paging':{'next':{'after':'9'}}}}}",
                        "LEAD 1 {}",
                        "tell PAGE_MISSING NONE in, record 1: LEAD 1 property associations.deals '9'"));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void reads_each_form_of_object(String text, List<String> lines) throws IOException {
        assertThat(new Sunk().read("in", text).finish()).containsExactlyElementsOf(lines);
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void reports_each_flaw_of_a_contact(String text, List<String> lines) throws IOException {
        assertThat(new Sunk().read(HubSpotObject.CONTACTS, "in", text).finish()).containsExactlyElementsOf(lines);
    }

    @ParameterizedTest
    @CsvSource({
        "contacts-1.json, LEAD 1 {x=1}",
        "Deal.json, DEAL 1 {x=1}",
        "leads.ndjson, COMPANION 1 {x=1}",
        "deals-contacts.json, 'skip OBJECT_NOT_READ SKIPPED deals-contacts.json, record 1: OTHER 1'",
        "answer.json, 'skip OBJECT_NOT_READ SKIPPED answer.json, record 1: OTHER 1'"
    })
    void the_name_of_a_file_decides_if_properties_do_not(String name, String line) throws IOException {
        assertThat(new Sunk().read(name, "{'id':'1','properties':{'x':1}}").finish())
                .containsExactly(line);
    }

    @Test
    void an_association_names_the_objects_of_its_ends() throws IOException {
        assertThat(new Sunk()
                        .read(
                                "in",
                                "{'id':'1','properties':{},'associations':{'contacts':{'results':"
                                        + "[{'id':'2','type':'deal_to_contact'}]}}}")
                        .finish())
                .containsExactly("DEAL 1 {} links [LEAD 2]");
    }

    private static Arguments given(String text, String... lines) {
        return Arguments.of(text, List.of(lines));
    }
}
