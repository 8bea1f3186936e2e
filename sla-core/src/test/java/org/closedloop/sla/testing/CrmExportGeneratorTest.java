package org.closedloop.sla.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Pause;
import org.closedloop.sla.funnel.Rejection;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;
import org.closedloop.sla.testing.CrmExportGenerator.Page;
import org.closedloop.sla.time.DateRange;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CrmExportGeneratorTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-03-02T11:00:00Z");
    private static final EventTime DAY = EventTime.on(LocalDate.of(2026, 3, 2));
    private static final Lead BARE = Lead.builder().id("L-1").build();

    @Test
    void a_seed_determines_the_pages() {
        List<Lead> leads = leads(20);

        assertThat(CrmExportGenerator.seeded(42).hubSpot(leads))
                .isEqualTo(CrmExportGenerator.seeded(42).hubSpot(leads))
                .isNotEqualTo(CrmExportGenerator.seeded(43).hubSpot(leads));
        assertThat(CrmExportGenerator.seeded(42).salesforce(leads))
                .isEqualTo(CrmExportGenerator.seeded(42).salesforce(leads))
                .isNotEqualTo(CrmExportGenerator.seeded(43).salesforce(leads));
    }

    @Test
    void pages_have_the_expected_text() {
        assertThat(page(CrmExportGenerator.seeded(42).hubSpot(leads(1)), "contacts-1.json"))
                .isEqualTo(
                        ("{'results':[{'id':'L-0','archived':false,'updatedAt':'2026-06-04T06:43:04.723Z','properties':"
                                        + "{'sla_segment':'','phone':null,'hs_object_id':'L-0','num_notes':7,'company':'',"
                                        + "'sla_priority':'','hs_analytics_source':'webinar','email':null,"
                                        + "'createdate':'1772442000000',"
                                        + "'hs_v2_date_entered_marketingqualifiedlead':'1772445600000','firstname':'Chiara',"
                                        + "'hs_all_owner_ids':'41;42','sla_rejection_reason':'',"
                                        + "'lastmodifieddate':'2026-06-27T09:18:42.302Z',"
                                        + "'sla_handed_over_at':'1772449200000'}}]}")
                                .replace('\'', '"'));
        assertThat(page(CrmExportGenerator.seeded(42).salesforce(leads(1)), "Lead-1.json"))
                .isEqualTo(("{'totalSize':1,'done':true,'records':[{'Id':'L-0','LeadSource':'webinar','Phone':null,"
                                + "'IsDeleted':false,'Company':null,'Rating':null,'Description':null,"
                                + "'LastActivityDate':null,'Rejection_Reason__c':null,"
                                + "'Handed_Over_At__c':'2026-03-02T11:00:00.000+0000',"
                                + "'SystemModstamp':'2026-07-13T11:06:11.694+0000','attributes':{'type':'Lead',"
                                + "'url':'/services/data/v62.0/sobjects/Lead/L-0'},'Email':null,'Segment__c':null,"
                                + "'CreatedDate':'2026-03-02T09:00:00.000+0000'}]}")
                        .replace('\'', '"'));
    }

    @Test
    void each_page_but_the_last_names_the_next() {
        List<Page> hubSpot = CrmExportGenerator.seeded(1).withPageSize(2).hubSpot(leads(5));
        assertThat(page(hubSpot, "contacts-1.json")).endsWith("],\"paging\":{\"next\":{\"after\":\"2\"}}}");
        assertThat(page(hubSpot, "contacts-2.json")).endsWith("],\"paging\":{\"next\":{\"after\":\"4\"}}}");
        assertThat(page(hubSpot, "contacts-3.json")).endsWith("]}");

        List<Page> salesforce = CrmExportGenerator.seeded(1).withPageSize(2).salesforce(leads(5));
        assertThat(page(salesforce, "Lead-1.json"))
                .startsWith("{\"totalSize\":5,\"done\":false,\"nextRecordsUrl\":\"/services/data/v62.0/query/01g");
        assertThat(page(salesforce, "Lead-3.json")).startsWith("{\"totalSize\":5,\"done\":true,\"records\":[");
    }

    @Test
    void pages_are_returned_one_by_one() {
        CrmExportGenerator generator = CrmExportGenerator.seeded(1).withPageSize(2);
        List<Page> hubSpot = new ArrayList<>();
        generator.hubSpot(leads(5), hubSpot::add);
        List<Page> salesforce = new ArrayList<>();
        generator.salesforce(leads(5), salesforce::add);

        assertThat(hubSpot).containsExactlyInAnyOrderElementsOf(generator.hubSpot(leads(5)));
        assertThat(salesforce).containsExactlyInAnyOrderElementsOf(generator.salesforce(leads(5)));
        assertThat(hubSpot.stream().map(Page::name).filter(name -> name.startsWith("contacts")))
                .containsExactly("contacts-1.json", "contacts-2.json", "contacts-3.json");
    }

    @Test
    void without_leads_there_is_an_empty_page() {
        assertThat(CrmExportGenerator.seeded(1).salesforce(List.of()))
                .containsExactly(new Page("Lead-1.json", "{\"totalSize\":0,\"done\":true,\"records\":[]}"));
        assertThat(CrmExportGenerator.seeded(1).hubSpot(List.of()))
                .contains(new Page("contacts-1.json", "{\"results\":[]}"));
    }

    @Test
    void unsupported_leads_are_refused() {
        assertThatThrownBy(() -> CrmExportGenerator.seeded(1).hubSpot(List.of(BARE, BARE.withId(" L-1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("crm export: lead ids must differ, but two are 'L-1'");
        assertThatThrownBy(() -> CrmExportGenerator.seeded(1).withPageSize(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("crm export: a page has at least one record, but was to have 0");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void a_crm_omits_data_that_it_does_not_support(String what, Lead lead, Lead inHubSpot, Lead inSalesforce) {
        assertThat(CrmExportGenerator.carriedByHubSpot(lead)).isEqualTo(inHubSpot);
        assertThat(CrmExportGenerator.carriedBySalesforce(lead)).isEqualTo(inSalesforce);
    }

    static Stream<Arguments> a_crm_omits_data_that_it_does_not_support() {
        Touch ads = Touch.of(NINE, Role.MARKETING, "ads");
        Touch webinar = Touch.of(TEN, Role.MARKETING, "webinar");
        Touch fair = Touch.of(ELEVEN, Role.MARKETING, "fair");
        Touch offline = Touch.of(TEN, Role.MARKETING, "OFFLINE");
        Touch call = Touch.of(ELEVEN, Role.SALES, "call");
        Deal open = Deal.builder().outcome(DealOutcome.OPEN).build();
        return Stream.of(
                both(
                        "nanoseconds",
                        BARE.withCreatedAt(EventTime.at(NINE.plusNanos(1_500_000))),
                        BARE.withCreatedAt(EventTime.at(NINE.plusMillis(1)))),
                both("antiquity", BARE.withCreatedAt(EventTime.at(Instant.EPOCH)), BARE),
                both("blanks", BARE.withSource(" ads ").withSegment(" "), BARE.withSource("ads")),
                both("a reason of blanks", rejected(Rejection.of(NINE, " ")), rejected(Rejection.withoutReason(NINE))),
                both("own stages", entered(Stage.of("pql")), BARE),
                both("usual stages", entered(Stage.SAL), entered(Stage.SAL)),
                both("other fields", field("fax"), BARE),
                both("usual fields", field("phone"), field("phone")),
                both("pauses", BARE.withPauses(Pause.since(NINE)), BARE),
                both(
                        "a time of day that is not known",
                        BARE.withHandedOverAt(DAY).withStages(Map.of(Stage.SQL, DAY)),
                        BARE.withHandedOverAt(DAY).withStages(Map.of(Stage.SQL, DAY))),
                both(
                        "the closing of what is open",
                        BARE.withDeal(open.withClosedAt(EventTime.at(NINE))),
                        BARE.withDeal(open)),
                both("negative amounts", BARE.withDeal(open.withAmount(Money.parse("CHF -1.00"))), BARE.withDeal(open)),
                arguments(
                        "attempts",
                        BARE.withAttempts(EventTime.at(ELEVEN), EventTime.at(TEN), EventTime.at(TEN)),
                        BARE,
                        BARE.withAttempts(EventTime.at(TEN), EventTime.at(ELEVEN))
                                .withFirstTouchAt(EventTime.at(TEN))),
                arguments(
                        "attempts after the first touch",
                        BARE.withAttempts(EventTime.at(TEN)).withFirstTouchAt(EventTime.at(NINE)),
                        BARE.withFirstTouchAt(EventTime.at(NINE)),
                        BARE.withAttempts(EventTime.at(TEN)).withFirstTouchAt(EventTime.at(NINE))),
                arguments(
                        "touches",
                        BARE.withSource("webinar").withTouches(ads, offline, call, webinar, fair),
                        BARE.withSource("webinar").withTouches(webinar, ads),
                        BARE.withSource("webinar").withTouches(ads, offline, call)));
    }

    private static Arguments both(String what, Lead lead, Lead carried) {
        return arguments(what, lead, carried, carried);
    }

    private static Lead rejected(Rejection rejection) {
        return BARE.withRejection(rejection);
    }

    private static Lead entered(Stage stage) {
        return Lead.builder().id("L-1").putStage(stage, NINE).build();
    }

    private static Lead field(String name) {
        return Lead.builder().id("L-1").putField(name, "1").build();
    }

    @Property(tries = 300)
    void supported_data_is_complete(@ForAll("leads") Lead lead) {
        for (UnaryOperator<Lead> crm : List.<UnaryOperator<Lead>>of(
                CrmExportGenerator::carriedByHubSpot, CrmExportGenerator::carriedBySalesforce)) {
            assertThat(crm.apply(crm.apply(lead))).isEqualTo(crm.apply(lead));
        }
    }

    @Provide
    Arbitrary<Lead> leads() {
        return SlaArbitraries.leads(DateRange.parse("2026"));
    }

    private static String page(List<Page> pages, String name) {
        return pages.stream()
                .filter(page -> page.name().equals(name))
                .map(Page::text)
                .findFirst()
                .orElse("none");
    }

    private static List<Lead> leads(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Lead.builder()
                        .id("L-" + i)
                        .createdAt(NINE)
                        .source("webinar")
                        .putStage(Stage.MQL, TEN)
                        .handedOverAt(ELEVEN)
                        .build())
                .toList();
    }
}
