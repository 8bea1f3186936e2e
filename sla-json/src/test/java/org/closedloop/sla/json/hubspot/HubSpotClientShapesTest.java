package org.closedloop.sla.json.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of the same records in older interfaces, HubSpot's clients and data pipelines. */
class HubSpotClientShapesTest {

    static Stream<Arguments> shapes() {
        return Stream.of(
                given(
                        "Node client, dates as JSON.stringify writes them",
                        "{'id':'7','properties':{'email':'a'},'createdAt':'2026-03-05T09:12:33.000Z',"
                                + "'updatedAt':'2026-03-06T00:00:00.000Z','archived':false,'associations':null}",
                        "LEAD 7 {email=a, createdate=2026-03-05T09:12:33.000Z} changed 2026-03-06T00:00:00Z"),
                given(
                        "Python client",
                        "{'id':'7','properties':{'email':'a'},'properties_with_history':{'lifecyclestage':[{'value':'lead',"
                                + "'timestamp':'2026-03-05T09:12:33Z','source_type':'API'}]},'created_at':'2026-03-05T09:12:33Z',"
                                + "'updated_at':'2026-03-06T00:00:00Z','archived':true,'archived_at':null}",
                        "LEAD 7 {email=a, lifecyclestage=lead, createdate=2026-03-05T09:12:33Z} history "
                                + "lifecyclestage[lead@2026-03-05T09:12:33Z] changed 2026-03-06T00:00:00Z archived"),
                given(
                        "PHP, where an empty object is a list",
                        "{'vid':7,'properties':[],'propertiesWithHistory':[],'associations':[],"
                                + "'createdAt':'2026-03-05T09:12:33Z'}",
                        "LEAD 7 {createdate=2026-03-05T09:12:33Z}"),
                given(
                        "contact of version 1",
                        "{'vid':8,'canonical-vid':7,'merged-vids':[5],'is-contact':true,'portal-id':1,'properties':{"
                                + "'createdate':{'value':'1772439300000'},'lifecyclestage':{'value':'customer','versions':["
                                + "{'value':'customer','source-type':'API','timestamp':1772525700000,'selected':false},"
                                + "{'value':'lead','timestamp':1772439300000}]}},'form-submissions':[],"
                                + "'identity-profiles':[{'vid':7,'identities':[]},{'vid':6}],'merge-audits':[{'vid-to-merge':4}]}",
                        "LEAD 7 {createdate=1772439300000, lifecyclestage=customer} history "
                                + "lifecyclestage[customer@1772525700000, lead@1772439300000] aliases [5, 6, 4, 8]"),
                given(
                        "deal of version 1",
                        "{'portalId':1,'dealId':9,'isDeleted':true,'associations':{'associatedVids':[7,8],"
                                + "'associatedCompanyIds':[3],'associatedDealIds':[4]},'properties':{'dealname':{'value':'D',"
                                + "'timestamp':1772439300000,'source':'API'},'amount':{'value':'1200'}},'imports':[]}",
                        "DEAL 9 {dealname=D, amount=1200} links [LEAD 7, LEAD 8] archived"),
                given(
                        "company of version 2",
                        "{'companyId':3,'properties':{'lifecyclestage':{'value':'lead'},'name':{'value':'AG'}}}",
                        "skip OBJECT_NOT_READ SKIPPED in, record 1: OTHER 3"),
                given(
                        "pipeline of version 1",
                        "{'pipelineId':'default','label':'Sales','stages':[{'stageId':'won','label':'Won','probability':1.0,"
                                + "'closedWon':true}]}",
                        "DEAL_STAGE won {probability=1.0, label=Won, pipeline=default}"),
                given(
                        "owner of version 2",
                        "{'ownerId':41,'email':'o@b.example','firstName':'Oda','lastName':''}",
                        "OWNER 41 {hubspot_owner_id=41, email=o@b.example, name=Oda}"),
                given(
                        "lists of ids beside the properties",
                        "{'id':'9','properties':{'dealname':'D'},'contacts':['7',8],'companies':['1'],'deals':[]}",
                        "DEAL 9 {dealname=D} links [LEAD 7, LEAD 8]"),
                given(
                        "ids parted by semicolons",
                        "{'id':'9','properties':{'dealname':'D'},'contacts':'7; 8;'}",
                        "DEAL 9 {dealname=D} links [LEAD 7, LEAD 8]"),
                given(
                        "associations as lists",
                        "{'id':'9','properties':{'dealname':'D'},'associations':{'contacts':[{'id':'7'},'8']}}",
                        "DEAL 9 {dealname=D} links [LEAD 7, LEAD 8]"),
                given(
                        "values in lists",
                        "{'id':'7','properties':{'email':'a','hs_merged_object_ids':['2','3'],'topics':[]}}",
                        "LEAD 7 {email=a, hs_merged_object_ids=2;3, topics=} aliases [2, 3]"),
                given(
                        "properties beside the id",
                        "{'id':'9','dealstage':'closedwon','amount':'1200','hs_lastmodifieddate':'2026-03-06T00:00:00Z',"
                                + "'contacts':'7'}",
                        "DEAL 9 {dealstage=closedwon, amount=1200, hs_lastmodifieddate=2026-03-06T00:00:00Z} "
                                + "links [LEAD 7] changed 2026-03-06T00:00:00Z"),
                given(
                        "properties with a prefix",
                        "{'id':'7','properties.email':'a','properties.createdate':'x','properties_lifecyclestage':'lead'}",
                        "LEAD 7 {email=a, createdate=x, lifecyclestage=lead}"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void reads_a_record_of_each_client(String name, String text, List<String> lines) throws IOException {
        assertThat(new Sunk().read("in", text).finish()).isEqualTo(lines);
        assertThat(new Sunk().read("in", "[" + text + "]").finish()).isEqualTo(lines);
        assertThat(new Sunk().read("in", "{'results':[" + text + "]}").finish()).isEqualTo(lines);
    }

    static Stream<Arguments> pages() {
        String contact = "{'vid':7,'properties':{'email':{'value':'a'}}}";
        String deal = "{'dealId':9,'properties':{'dealname':{'value':'D'}}}";
        return Stream.of(
                given(
                        "contacts of version 1",
                        "{'contacts':[" + contact + "],'has-more':false,'vid-offset':7}",
                        "LEAD 7 {email=a}"),
                given(
                        "not the last contacts",
                        "{'contacts':[" + contact + "],'has-more':true,'vid-offset':7}",
                        "LEAD 7 {email=a}",
                        "tell PAGE_MISSING NONE in: LEAD '7'"),
                given("no contacts", "{'contacts':[],'has-more':false,'vid-offset':0}"),
                given(
                        "no contacts, and more",
                        "{'contacts':[],'has-more':true,'vid-offset':3}",
                        "tell PAGE_MISSING NONE in '3'"),
                given(
                        "deals of version 1",
                        "{'deals':[" + deal + "],'hasMore':true,'offset':1}",
                        "DEAL 9 {dealname=D}",
                        "tell PAGE_MISSING NONE in: DEAL '1'"),
                given(
                        "recent deals",
                        "{'results':[" + deal + "],'hasMore':false,'offset':1,'total':2}",
                        "DEAL 9 {dealname=D}",
                        "tell RECORDS_MISSING NONE in: DEAL '1' (2)"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void reads_a_page_of_each_client(String name, String text, List<String> lines) throws IOException {
        assertThat(new Sunk().read("in", text).finish()).containsExactlyElementsOf(lines);
    }

    @Test
    void the_last_page_of_version_1_completes_the_others() throws IOException {
        String contacts = "{'contacts':[{'vid':7,'properties':{}}],'has-more':%s,'vid-offset':7}";

        assertThat(new Sunk()
                        .read("contacts-1.json", contacts.formatted(true))
                        .read("contacts-2.json", contacts.formatted(false))
                        .finish())
                .containsExactly("LEAD 7 {}", "LEAD 7 {}");
    }

    private static Arguments given(String name, String text, String... lines) {
        return Arguments.of(name, text, List.of(lines));
    }
}
