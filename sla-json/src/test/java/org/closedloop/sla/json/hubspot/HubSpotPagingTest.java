package org.closedloop.sla.json.hubspot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The issues of pages that were not read. */
class HubSpotPagingTest {

    private static final String RECORDS = "'results':[{'id':'1','properties':{'email':'a'}}]";
    private static final String FIRST = "{" + RECORDS + ",'paging':{'next':{'after':'NTI='}}}";
    private static final String LAST = "{" + RECORDS + "}";

    @Test
    void a_series_whose_pages_all_name_a_next_one_lacks_its_last() throws IOException {
        assertThat(new Sunk().read("a.json", FIRST).read("b.json", FIRST).finish())
                .containsExactly("LEAD 1 {email=a}", "LEAD 1 {email=a}", "tell PAGE_MISSING NONE b.json: LEAD 'NTI='");
    }

    @Test
    void a_series_with_its_last_page_is_whole_in_any_order() throws IOException {
        assertThat(new Sunk().read("b.json", LAST).read("a.json", FIRST).finish())
                .containsExactly("LEAD 1 {email=a}", "LEAD 1 {email=a}");
    }

    @Test
    void a_last_page_of_deals_is_not_that_of_contacts() throws IOException {
        assertThat(new Sunk()
                        .read("a.json", FIRST)
                        .read("deals.json", "{'results':[]}")
                        .finish())
                .containsExactly("LEAD 1 {email=a}", "tell PAGE_MISSING NONE a.json: LEAD 'NTI='");
    }

    @Test
    void a_page_that_breaks_off_may_have_been_the_last() throws IOException {
        assertThat(new Sunk()
                        .read("a.json", FIRST)
                        .read("b.json", LAST.substring(0, LAST.length() - 1))
                        .finish())
                .containsExactly(
                        "LEAD 1 {email=a}",
                        "LEAD 1 {email=a}",
                        "tell PAGE_CUT_OFF NONE b.json, record 2 (line 1, column 51: the text ends before it is complete)");
    }

    @Test
    void compares_search_results_with_their_total() throws IOException {
        assertThat(new Sunk()
                        .read("a.json", "{'total':5," + FIRST.substring(1))
                        .read("b.json", "{'total':5," + LAST.substring(1))
                        .finish())
                .contains("tell RECORDS_MISSING NONE b.json: LEAD '2' (5)")
                .hasSize(3);
        assertThat(new Sunk().read("a.json", "{'total':1," + LAST.substring(1)).finish())
                .containsExactly("LEAD 1 {email=a}");
    }

    @Test
    void a_page_of_objects_that_are_not_read_has_a_series_of_its_own() throws IOException {
        assertThat(new Sunk()
                        .read("companies.json", "{'results':[],'paging':{'next':{'after':'2'}}}")
                        .finish())
                .containsExactly("tell PAGE_MISSING NONE companies.json '2'");
    }
}
