package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.MARKETING;
import static org.closedloop.sla.examples.service.RunningService.READER;

import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds on every database when HubSpot deletes contacts. The hours are those of 2 March 2026, in UTC. */
interface HubSpotDeletionScenarios {

    /** A contact that was created at 9, and became qualified at 10. */
    List<String> CONTACT = List.of(
            "{'subscriptionType': 'contact.creation', 'objectId': 501, 'occurredAt': 1772442000000}",
            "{'subscriptionType': 'contact.propertyChange', 'objectId': 501, 'propertyName': 'lifecyclestage',"
                    + " 'propertyValue': 'salesqualifiedlead', 'occurredAt': 1772445600000}");

    /** The association with a deal at 11. */
    String ASSOCIATION = "{'subscriptionType': 'deal.associationChange', 'fromObjectId': 9, 'toObjectId': 501,"
            + " 'associationType': 'DEAL_TO_CONTACT', 'associationRemoved': false, 'occurredAt': 1772449200000}";

    /** The deal that is won at 12. */
    String WON = "{'subscriptionType': 'deal.propertyChange', 'objectId': 9, 'propertyName': 'dealstage',"
            + " 'propertyValue': 'closedwon', 'occurredAt': 1772452800000}";

    /** The deletion at 13. */
    String DELETION = "{'subscriptionType': 'contact.deletion', 'objectId': 501, 'occurredAt': 1772456400000}";

    /** A change at 14. */
    String LATER = "{'subscriptionType': 'contact.propertyChange', 'objectId': 501, 'propertyName': 'lifecyclestage',"
            + " 'propertyValue': 'marketingqualifiedlead', 'occurredAt': 1772460000000}";

    RunningService service() throws Exception;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'subscriptionType': 'contact.deletion'",
                "'subscriptionType': 'contact.privacyDeletion'",
                "'subscriptionType': 'object.deletion', 'objectTypeId': '0-1'"
            })
    default void a_deleted_contact_is_no_lead_and_earlier_events_have_no_effect_any_more(String type) throws Exception {
        String id = newAgreement();
        List<String> earlier = List.of(CONTACT.get(0), CONTACT.get(1), ASSOCIATION, WON);
        String deletion = DELETION.replace("'subscriptionType': 'contact.deletion'", type);
        send(id, earlier);
        assertThat(lead(id)).contains("\"outcome\":\"won\"");

        send(id, List.of(deletion));
        assertThat(lead(id)).contains("\"detail\":\"lead 501 does not exist.\"");
        assertThat(rows("SELECT COUNT(*) FROM hubspot_value WHERE object_type = 'CONTACT' AND agreement = ?", id))
                .isZero();
        assertThat(service().get(READER, "/audit").body())
                .containsOnlyOnce("\"caller\":\"hubspot\",\"role\":\"integration\",\"action\":\"delete-lead\","
                        + "\"subject\":\"lead 501 of " + id + "\"");

        send(id, earlier);
        send(id, List.of(ASSOCIATION.replace("false", "true").replace("1772449200000", "1772456400001")));
        assertThat(lead(id)).contains("\"detail\":\"lead 501 does not exist.\"");

        send(id, List.of(LATER));
        String anew = lead(id);
        assertThat(anew).contains("\"mql\":\"2026-03-02T14:00:00Z\"").doesNotContain("createdAt", "deal", "sql");
        send(id, List.of(deletion));
        assertThat(lead(id)).isEqualTo(anew);
    }

    @Test
    default void a_deletion_has_one_result_in_any_order() throws Exception {
        Set<String> results = new LinkedHashSet<>();
        for (List<String> order : orders(List.of(CONTACT.get(0), ASSOCIATION, DELETION, LATER))) {
            String id = newAgreement();
            for (String event : order) {
                send(id, List.of(event));
            }
            results.add(lead(id));
            String together = newAgreement();
            send(together, order);
            results.add(lead(together));
        }
        assertThat(results).hasSize(1);
        assertThat(results.iterator().next()).contains("\"mql\":\"2026-03-02T14:00:00Z\"");
    }

    @Test
    default void associations_have_one_result_in_any_order() throws Exception {
        String removed = ASSOCIATION.replace("false", "true").replace("1772449200000", "1772449200001");
        Set<String> results = new LinkedHashSet<>();
        for (List<String> order : orders(List.of(ASSOCIATION, removed))) {
            String id = newAgreement();
            send(id, order);
            send(id, List.of(CONTACT.get(0), WON));
            results.add(lead(id));
        }
        assertThat(results).hasSize(1);
        assertThat(results.iterator().next()).doesNotContain("deal");
    }

    @Test
    default void a_lead_that_was_deleted_here_does_not_come_back_by_an_old_event() throws Exception {
        String id = newAgreement();
        send(id, CONTACT);
        assertThat(service()
                        .send(service()
                                .request(INTEGRATION, "/agreements/" + id + "/leads/501")
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
        send(id, List.of(CONTACT.get(0), CONTACT.get(1), LATER, DELETION));
        assertThat(lead(id)).contains("\"detail\":\"lead 501 does not exist.\"");

        // After 15 November, when the service deleted the lead.
        send(id, List.of(LATER.replace("1772460000000", "1794830400000")));
        assertThat(lead(id)).contains("\"mql\":\"2026-11-16T12:00:00Z\"").doesNotContain("createdAt");
    }

    @Test
    default void deleting_a_lead_with_another_id_leaves_the_events_of_a_contact() throws Exception {
        String id = newAgreement();
        service().report(INTEGRATION, id, "{\"id\":\"0501\",\"source\":\"search\"}");
        assertThat(service()
                        .send(service()
                                .request(INTEGRATION, "/agreements/" + id + "/leads/0501")
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
        send(id, CONTACT);
        assertThat(lead(id)).contains("\"createdAt\":\"2026-03-02T09:00:00Z\"");
    }

    private String newAgreement() throws Exception {
        String id = StorageScenarios.newId();
        Samples.store(service(), id);
        CrmMapping mapping = CrmMapping.hubSpot(ZoneId.of("Europe/Zurich")).withCurrency(CurrencyUnit.of("CHF"));
        service().create(MARKETING, "/mappings/hubspot", "application/json", Samples.json(mapping));
        return id;
    }

    private void send(String agreement, List<String> events) throws Exception {
        HttpResponse<String> answer = new HubSpotSender(service())
                .send(
                        "/webhooks/hubspot/" + agreement + "/hubspot",
                        events.toString().replace('\'', '"'));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private String lead(String agreement) throws Exception {
        return service()
                .get(READER, "/agreements/" + agreement + "/leads/501")
                .body()
                .replace(agreement, "");
    }

    private long rows(String sql, String id) throws Exception {
        return service()
                .bean(JdbcClient.class)
                .sql(sql)
                .params(id)
                .query(Long.class)
                .single();
    }

    /** Returns the elements in all orders. */
    private static List<List<String>> orders(List<String> elements) {
        if (elements.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> all = new ArrayList<>();
        for (String first : elements) {
            List<String> rest = new ArrayList<>(elements);
            rest.remove(first);
            for (List<String> order : orders(rest)) {
                List<String> with = new ArrayList<>(List.of(first));
                with.addAll(order);
                all.add(with);
            }
        }
        return all;
    }
}
