package org.closedloop.sla.examples.benchmarks.contestant;

import java.nio.file.Path;
import org.closedloop.sla.counting.FunnelCounter;
import org.closedloop.sla.counting.LeadRecord;
import org.closedloop.sla.funnel.DealOutcome;
import org.closedloop.sla.funnel.LeadEvent;
import org.closedloop.sla.funnel.Stage;
import org.joda.money.CurrencyUnit;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Counts leads directly from Jackson's tokens with a reused record: times and words are read from the parser's buffer
 * without creating objects. Supports only what the generator writes, with no further checks.
 */
final class LeadTokens {

    private final FunnelCounter counter;
    private final LeadRecord lead = new LeadRecord();
    private final TokenTable<String> words = new TokenTable<>(text -> text);
    private final TokenTable<Stage> stages = new TokenTable<>(Stage::of);
    private final TokenTable<CurrencyUnit> currencies = new TokenTable<>(CurrencyUnit::of);
    private final TokenInstant instant = new TokenInstant();
    private byte[] id = new byte[64];

    LeadTokens(FunnelCounter counter) {
        this.counter = counter;
    }

    /** Counts all leads of the file. */
    void count(Path file) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), file)) {
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                lead.clear();
                for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                    parser.nextToken();
                    read(name, parser);
                }
                counter.add(lead);
            }
        }
    }

    private void read(String name, JsonParser parser) {
        switch (name) {
            case "id" -> id(parser);
            case "createdAt" -> time(LeadEvent.CREATED, parser);
            case "source" -> lead.source(words.get(parser));
            case "segment" -> lead.segment(words.get(parser));
            case "priority" -> lead.priority(words.get(parser));
            case "stages" -> stages(parser);
            case "handedOverAt" -> time(LeadEvent.HANDED_OVER, parser);
            case "acceptedAt" -> time(LeadEvent.ACCEPTED, parser);
            case "firstTouchAt" -> time(LeadEvent.FIRST_TOUCH, parser);
            case "deal" -> deal(parser);
            default -> throw new IllegalArgumentException("no lead of the generator has '" + name + "'");
        }
    }

    private void id(JsonParser parser) {
        char[] signs = parser.getStringCharacters();
        int length = parser.getStringLength();
        int offset = parser.getStringOffset();
        if (length > id.length) {
            id = new byte[2 * length];
        }
        for (int i = 0; i < length; i++) {
            id[i] = (byte) signs[offset + i];
        }
        lead.id(id, 0, length);
    }

    private void time(LeadEvent event, JsonParser parser) {
        instant.take(parser);
        lead.at(event, instant.second(), instant.nano());
    }

    private void stages(JsonParser parser) {
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            Stage stage = stages.get(parser);
            parser.nextToken();
            instant.take(parser);
            lead.stage(stage, instant.second(), instant.nano());
        }
    }

    private void deal(JsonParser parser) {
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            switch (name) {
                case "outcome" -> lead.deal(outcome(words.get(parser)));
                case "amount" -> amount(parser);
                case "closedAt" -> time(LeadEvent.DEAL_CLOSED, parser);
                default -> throw new IllegalArgumentException("no deal of the generator has '" + name + "'");
            }
        }
    }

    private static DealOutcome outcome(String word) {
        return switch (word) {
            case "won" -> DealOutcome.WON;
            case "lost" -> DealOutcome.LOST;
            default -> DealOutcome.OPEN;
        };
    }

    /** {@code CHF 1200.00}, always with two decimals. */
    private void amount(JsonParser parser) {
        char[] signs = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        int end = offset + parser.getStringLength();
        long minor = 0;
        for (int i = offset + 4; i < end; i++) {
            if (signs[i] != '.') {
                minor = 10 * minor + (signs[i] - '0');
            }
        }
        lead.amount(currencies.get(signs, offset, 3), minor);
    }
}
