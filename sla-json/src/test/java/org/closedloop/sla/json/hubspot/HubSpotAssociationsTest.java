package org.closedloop.sla.json.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of the associations API, which complete the associations of records. */
class HubSpotAssociationsTest {

    private static final String NEXT = "'paging':{'next':{'after':'MTAx','link':'https://x/?after=MTAx'}}";
    private static final String DEAL = "{'results':[{'id':'9','properties':{'dealname':'D'},'associations':{'contacts':"
            + "{'results':[{'id':'1','type':'deal_to_contact'}]," + NEXT + "}}}]}";
    private static final String DEAL_READ = "DEAL 9 {dealname=D} links [LEAD 1]";
    private static final String MISSING =
            "tell PAGE_MISSING NONE deals.json, record 1: DEAL 9 property associations.contacts 'MTAx'";

    private static String answer(String results) {
        return "{'status':'COMPLETE','results':[" + results
                + "],'startedAt':'2026-03-10T13:46:24.038Z','completedAt':'2026-03-10T13:46:24.048Z'}";
    }

    static Stream<Arguments> pairs() {
        return Stream.of(
                given(
                        "version 3",
                        "{'from':{'id':'1'},'to':[{'id':'9','type':'contact_to_deal'}]}",
                        "LINK 1-9 {} links [LEAD 1, DEAL 9]"),
                given(
                        "version 3, the other way round",
                        "{'from':{'id':'9'},'to':[{'id':'1','type':'deal_to_contact'}]}",
                        "LINK 9-1 {} links [DEAL 9, LEAD 1]"),
                given(
                        "version 3, once for each type",
                        "{'from':{'id':'9'},'to':[{'id':'1','type':'decision_maker'},{'id':'1','type':'deal_to_contact'},"
                                + "{'id':'1','type':'deal_to_contact_unlabeled'},{'id':'1','type':'primary_deal_to_contact'}]}",
                        "LINK 9-1 {} links [primary DEAL 9, primary LEAD 1]"),
                given(
                        "version 4",
                        "{'from':{'id':'1'},'to':[{'toObjectId':9,'associationTypes':[{'category':'USER_DEFINED',"
                                + "'typeId':36,'label':'Buyer'},{'category':'HUBSPOT_DEFINED','typeId':4,'label':null}]}]}",
                        "LINK 1-9 {} links [LEAD 1, DEAL 9]"),
                given(
                        "Node client",
                        "{'_from':{'id':'1'},'to':[{'toObjectId':'9','associationTypes':[{'typeId':4}]}]}",
                        "LINK 1-9 {} links [LEAD 1, DEAL 9]"),
                given(
                        "Python client",
                        "{'_from':{'id':'1'},'paging':null,'to':[{'to_object_id':9,'association_types':[{'type_id':4}]}]}",
                        "LINK 1-9 {} links [LEAD 1, DEAL 9]"),
                given("none", "{'from':{'id':'1'},'to':[]}"),
                given(
                        "of others",
                        "{'from':{'id':'1'},'to':[{'id':'3','type':'contact_to_company'}]}",
                        "skip OBJECT_NOT_READ SKIPPED in, record 1: LINK 1 (not between a contact and a deal)"),
                given(
                        "several pages",
                        "{'from':{'id':'1'},'to':[{'id':'9','type':'contact_to_deal'}]," + NEXT + "}",
                        "LINK 1-9 {} links [LEAD 1, DEAL 9]",
                        "tell PAGE_MISSING NONE in, record 1: LINK 1 property to 'MTAx'"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void reads_an_answer_of_each_version(String name, String result, List<String> lines) throws IOException {
        assertThat(new Sunk().read("in", answer(result)).finish()).containsExactlyElementsOf(lines);
    }

    @Test
    void reports_a_list_without_its_rest_once() throws IOException {
        String first = answer("{'from':{'id':'9'},'to':[{'id':'1','type':'deal_to_contact'}]," + NEXT + "}");

        assertThat(new Sunk().read("deals.json", DEAL).read("links.json", first).finish())
                .containsExactly(DEAL_READ, "LINK 9-1 {} links [DEAL 9, LEAD 1]", MISSING);
    }

    @Test
    void the_rest_of_a_list_completes_it_in_any_order() throws IOException {
        String rest = answer("{'from':{'id':'9'},'to':[{'id':'2','type':'deal_to_contact'}]}");
        String link = "LINK 9-2 {} links [DEAL 9, LEAD 2]";

        assertThat(new Sunk().read("deals.json", DEAL).read("links.json", rest).finish())
                .containsExactly(DEAL_READ, link);
        assertThat(new Sunk().read("links.json", rest).read("deals.json", DEAL).finish())
                .containsExactly(link, DEAL_READ);
    }

    @ParameterizedTest
    @MethodSource("others")
    void the_rest_of_another_list_does_not_complete_it(String rest) throws IOException {
        assertThat(new Sunk()
                        .read("deals.json", DEAL)
                        .read("links.json", answer(rest))
                        .finish())
                .last()
                .isEqualTo(MISSING);
    }

    static Stream<String> others() {
        return Stream.of(
                "{'from':{'id':'8'},'to':[{'id':'2','type':'deal_to_contact'}]}",
                "{'from':{'id':'9'},'to':[{'id':'2','type':'contact_to_deal'}]}",
                "{'from':{'id':'9'},'to':[{'id':'2','type':'deal_to_company'}]}");
    }

    @Test
    void an_answer_that_does_not_name_its_record_cannot_be_used() throws IOException {
        assertThat(new Sunk()
                        .read("in", "{'results':[{'id':'2','type':'deal_to_contact'}]}")
                        .finish())
                .containsExactly(
                        "skip RECORD_UNREADABLE SKIPPED in, record 1: LINK property from "
                                + "'{\"id\":\"2\",\"type\":\"deal_to_contact\"}' (an association that does not name its record)",
                        "tell PAGE_UNREADABLE NONE in '{\"id\":\"2\",\"type\":\"deal_to_contact\"}' "
                                + "(1 of 1 records: an association that does not name its record)");
    }

    @Test
    void a_part_of_an_answer_does_not_complete_a_list() throws IOException {
        String none =
                "{'status':'error','category':'OBJECT_NOT_FOUND','subCategory':'crm.associations.%s','message':'No.'}";
        String page = "{'status':'COMPLETE','results':[],'numErrors':1,'errors':[%s]}";

        assertThat(new Sunk()
                        .read("in", page.formatted(none.formatted("NO_ASSOCIATIONS_FOUND")))
                        .finish())
                .isEmpty();
        assertThat(new Sunk().read("in", page.formatted(none.formatted("GONE"))).finish())
                .containsExactly("tell PAGE_REFUSED NONE in 'OBJECT_NOT_FOUND' (No.)");
        assertThat(new Sunk().read("in", page.formatted("")).finish())
                .containsExactly("tell PAGE_REFUSED NONE in 'numErrors: 1'");
    }

    private static Arguments given(String name, String result, String... lines) {
        return Arguments.of(name, result, List.of(lines));
    }
}
