package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.MARKETING;
import static org.closedloop.sla.examples.service.RunningService.READER;
import static org.closedloop.sla.examples.service.RunningService.SALES;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.closedloop.sla.funnel.Lead;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds on every database when leads are deleted. */
interface DeletionScenarios {

    RunningService service() throws Exception;

    @Test
    default void deletes_a_lead_and_counts_only_its_day_again() throws Exception {
        String id = StorageScenarios.newId();
        String path = Samples.store(service(), id);
        List<Lead> leads = Samples.leads(600);
        service().report(INTEGRATION, id, Samples.lines(leads));
        HttpResponse<String> before = service().get(READER, path + "/scorecard");
        long days = rows("SELECT COUNT(*) FROM counter_state WHERE agreement = ?", id);
        Lead deleted = leads.get(10);

        assertThat(delete(INTEGRATION, id, deleted.getId()).statusCode()).isEqualTo(204);

        assertThat(lead(id, deleted.getId()).statusCode()).isEqualTo(404);
        assertThat(rows("SELECT COUNT(*) FROM counter_state WHERE agreement = ?", id))
                .isEqualTo(days - 1);
        List<Lead> others = new ArrayList<>(leads);
        others.remove(deleted);
        HttpResponse<String> after = service().get(READER, path + "/scorecard");
        assertThat(after.body()).isEqualTo(StorageScenarios.expected(id, others));
        assertThat(RunningService.entityTag(after)).isNotEqualTo(RunningService.entityTag(before));
        assertThat(service()
                        .report(INTEGRATION, id, Samples.lines(List.of(deleted)))
                        .body())
                .contains("\"added\":1,");
        assertThat(service().get(READER, path + "/scorecard").body()).isEqualTo(before.body());
    }

    @Test
    default void logs_a_deletion_with_the_digest_of_the_report() throws Exception {
        String id = StorageScenarios.newId();
        Samples.store(service(), id);
        service().report(INTEGRATION, id, "{\"id\":\"L\",\"source\":\"search\"}");
        delete(INTEGRATION, id, "L");
        String log = service().get(READER, "/audit").body();
        String reported = log.replaceFirst(
                        "(?s).*leads of " + id + ": 1 added, 0 changed\",\"before\":null,\"after\":", "")
                .replaceFirst("(?s)}.*", "");
        assertThat(log)
                .contains("\"at\":\"2026-11-15T12:00:00Z\",\"caller\":\"crm\",\"role\":\"integration\","
                        + "\"action\":\"delete-lead\",\"subject\":\"lead L of " + id + "\",\"before\":" + reported
                        + ",\"after\":null}");
    }

    @Test
    default void answers_with_a_problem_if_there_is_nothing_to_delete() throws Exception {
        String id = StorageScenarios.newId();
        Samples.store(service(), id);
        service().report(INTEGRATION, id, "{\"id\":\"L\",\"source\":\"search\"}");
        delete(INTEGRATION, id, "L");
        long revision = revision(id);
        HttpResponse<String> again = delete(INTEGRATION, id, "L");
        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(again.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(again.body()).contains("\"detail\":\"lead L does not exist.\"");
        assertThat(revision(id)).isEqualTo(revision);
        assertThat(delete(INTEGRATION, "none", "L").body()).contains("\"detail\":\"agreement none does not exist.\"");
    }

    @Test
    default void lets_a_side_delete_only_what_is_its_own() throws Exception {
        String id = StorageScenarios.newId();
        Samples.store(service(), id);
        String own = "{\"id\":\"own\",\"createdAt\":\"2026-03-02T08:00:00Z\",\"source\":\"search\"}";
        String worked = "{\"id\":\"worked\",\"firstTouchAt\":\"2026-03-02T10:00:00Z\"}";
        String both = own.replace("own", "both") + "\n" + worked.replace("worked", "both");
        service().report(MARKETING, id, own);
        service().report(SALES, id, worked);
        service().report(MARKETING, id, both.lines().findFirst().orElseThrow());
        service().report(SALES, id, both.lines().skip(1).findFirst().orElseThrow());
        long revision = revision(id);

        for (String[] refused : new String[][] {
            {SALES, "own"}, {MARKETING, "worked"}, {MARKETING, "both"}, {SALES, "both"}, {READER, "own"}
        }) {
            HttpResponse<String> answer = delete(refused[0], id, refused[1]);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(lead(id, refused[1]).statusCode()).isEqualTo(200);
        }
        assertThat(delete(SALES, id, "both").body())
                .contains("\"detail\":\"Lead both has values that the other side reported."
                        + " Only an integration may delete it.\"");
        assertThat(revision(id)).isEqualTo(revision);

        assertThat(delete(MARKETING, id, "own").statusCode()).isEqualTo(204);
        assertThat(delete(SALES, id, "worked").statusCode()).isEqualTo(204);
        assertThat(delete(INTEGRATION, id, "both").statusCode()).isEqualTo(204);
        assertThat(rows("SELECT COUNT(*) FROM lead WHERE agreement = ?", id)).isZero();
    }

    @Test
    default void deletes_nothing_without_its_entry_in_the_audit_log() throws Exception {
        String id = StorageScenarios.newId();
        String path = Samples.store(service(), id);
        service().report(INTEGRATION, id, "{\"id\":\"L\",\"createdAt\":\"2026-03-02T08:00:00Z\"}");
        service().get(READER, path + "/scorecard");
        JdbcClient jdbc = service().bean(JdbcClient.class);
        jdbc.sql("ALTER TABLE audit_entry ADD CONSTRAINT refused CHECK (subject <> 'lead L of " + id + "')")
                .update();
        try {
            assertThat(delete(INTEGRATION, id, "L").statusCode()).isEqualTo(422);
        } finally {
            jdbc.sql("ALTER TABLE audit_entry DROP CONSTRAINT refused").update();
        }
        assertThat(lead(id, "L").statusCode()).isEqualTo(200);
        assertThat(rows("SELECT COUNT(*) FROM counter_state WHERE agreement = ?", id))
                .isEqualTo(1);
    }

    private HttpResponse<String> delete(String key, String agreement, String lead) throws Exception {
        return service()
                .send(service()
                        .request(key, "/agreements/" + agreement + "/leads/" + lead)
                        .DELETE());
    }

    private HttpResponse<String> lead(String agreement, String lead) throws Exception {
        return service().get(READER, "/agreements/" + agreement + "/leads/" + lead);
    }

    private long revision(String agreement) throws Exception {
        return rows("SELECT revision FROM lead_revision WHERE agreement = ?", agreement);
    }

    private long rows(String sql, String id) throws Exception {
        return service()
                .bean(JdbcClient.class)
                .sql(sql)
                .params(id)
                .query(Long.class)
                .single();
    }
}
