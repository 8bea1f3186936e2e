package org.closedloop.sla.examples.benchmarks.generator;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Deal;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.funnel.Touch;

/** Writes leads as two CSV files, with columns named like HubSpot's properties. No value needs quotes. */
final class CrmCsv {

    private static final String CONTACTS = "Record ID,createdate,hs_analytics_source,sla_segment,sla_priority,"
            + "hs_v2_date_entered_marketingqualifiedlead,hs_v2_date_entered_salesqualifiedlead,sla_handed_over_at,"
            + "sla_accepted_at,hs_first_outreach_date,hs_analytics_first_timestamp,email,company";
    private static final String DEALS =
            "Record ID,Associated Contact IDs,dealstage,amount,deal_currency_code,closedate";

    private CrmCsv() {}

    static void write(Iterable<Lead> leads, Path directory) throws IOException {
        try (BufferedWriter contacts = Files.newBufferedWriter(directory.resolve("contacts.csv"));
                BufferedWriter deals = Files.newBufferedWriter(directory.resolve("deals.csv"))) {
            contacts.append(CONTACTS).append('\n');
            deals.append(DEALS).append('\n');
            for (Lead lead : leads) {
                contacts.append(line(contact(lead)));
                if (lead.getDeal().isPresent()) {
                    deals.append(line(deal(lead.getId(), lead.getDeal().get())));
                }
            }
        }
    }

    private static Stream<Optional<?>> contact(Lead lead) {
        return Stream.of(
                Optional.of(lead.getId()),
                lead.getCreatedAt(),
                lead.getSource(),
                lead.getSegment(),
                lead.getPriority(),
                Optional.ofNullable(lead.getStages().get(Stage.MQL)),
                Optional.ofNullable(lead.getStages().get(Stage.SQL)),
                lead.getHandedOverAt(),
                lead.getAcceptedAt(),
                lead.getFirstTouchAt(),
                lead.getTouches().stream().map(Touch::getAt).findFirst(),
                Optional.ofNullable(lead.getFields().get("email")),
                Optional.ofNullable(lead.getFields().get("company")));
    }

    private static Stream<Optional<?>> deal(String leadId, Deal deal) {
        return Stream.of(
                Optional.of("D-" + leadId),
                Optional.of(leadId),
                Optional.of(stage(deal.getOutcome())),
                deal.getAmount().map(amount -> amount.getAmount().toPlainString()),
                deal.getAmount().map(amount -> amount.getCurrencyUnit().getCode()),
                deal.getClosedAt());
    }

    private static String stage(DealOutcome outcome) {
        return switch (outcome) {
            case OPEN -> "contractsent";
            case WON -> "closedwon";
            case LOST -> "closedlost";
        };
    }

    private static String line(Stream<Optional<?>> cells) {
        return cells.map(cell -> cell.map(Object::toString).orElse("")).collect(Collectors.joining(",", "", "\n"));
    }
}
