package org.closedloop.sla.testing;

import java.util.List;
import java.util.Map;
import org.closedloop.sla.funnel.DealOutcome;
import org.jspecify.annotations.Nullable;

/** HubSpot's pipeline of deals, with two custom closed stages. */
final class HubSpotPipeline {

    private HubSpotPipeline() {}

    /** A stage of deals with this outcome. */
    static String stage(DealOutcome outcome, ExportDice dice, boolean withOwn) {
        boolean own = withOwn && dice.happens(50);
        return switch (outcome) {
            case OPEN -> dice.oneOf("appointmentscheduled", "qualifiedtobuy", "contractsent");
            case WON -> own ? "9100001" : "closedwon";
            case LOST -> own ? "9100002" : "closedlost";
        };
    }

    static Map<String, @Nullable Object> sales() {
        return JsonText.object(
                "id",
                "default",
                "label",
                "Sales Pipeline",
                "archived",
                false,
                "stages",
                List.of(
                        stage("appointmentscheduled", "Appointment Scheduled", "false", "0.2"),
                        stage("qualifiedtobuy", "Qualified To Buy", "false", "0.4"),
                        stage("contractsent", "Contract Sent", "false", "0.9"),
                        stage("closedwon", "Closed Won", "true", "1.0"),
                        stage("closedlost", "Closed Lost", "true", "0.0"),
                        stage("9100001", "Renewed", "true", "1.0"),
                        stage("9100002", "Went elsewhere", "true", "0.0")));
    }

    private static Map<String, @Nullable Object> stage(String id, String label, String closed, String probability) {
        return JsonText.object(
                "id",
                id,
                "label",
                label,
                "archived",
                false,
                "metadata",
                JsonText.object("isClosed", closed, "probability", probability));
    }
}
