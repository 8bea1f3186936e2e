package org.closedloop.sla.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The last cell of a target's row: one detail a line, in whatever order, but the consequence, which ends it. */
final class TargetDetails {

    private static final List<String> KINDS = List.of("metric", "cut", "sample");

    private final Cited cell;
    private final Desk desk;
    private final Map<String, Cited> said = new HashMap<>();

    private final Map<String, Cited> lines = new HashMap<>();

    private TargetDetails(Cited cell, Desk desk) {
        this.cell = cell;
        this.desk = desk;
    }

    static TargetDetails of(Cited cell, Desk desk) {
        TargetDetails details = new TargetDetails(cell, desk);
        details.read();
        return details;
    }

    /** A detail: {@code metric}, {@code filter}, {@code cut}, {@code sample} or {@code consequence}. */
    Optional<Cited> find(String kind) {
        return Optional.ofNullable(said.get(kind));
    }

    /** A detail that must be there. */
    Optional<Cited> get(String kind) {
        Optional<Cited> found = find(kind);
        if (found.isEmpty() && !desk.reportsOpen(cell)) {
            String expected = desk.words().form("targets." + kind);
            desk.problems().missing(DocumentRule.SENTENCE_MISSING, cell.part(), cell.line(), expected);
        }
        return found;
    }

    /** Reports a detail that a target of this kind does not have. */
    void mustNotSay(String kind) {
        find(kind).ifPresent(value -> desk.problems().add(DocumentRule.UNPLACED, lines.getOrDefault(kind, value)));
    }

    private void read() {
        String consequence = desk.words().phrase("targets.consequence").opening();
        String filter = desk.words().phrase("filter").opening();
        List<String> lines = desk.words().quotation().lines(cell.text());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(consequence)) {
                String text = String.join("\n", lines.subList(i, lines.size()));
                said.put("consequence", cell.cut(text.substring(consequence.length())));
                return;
            }
            if (line.startsWith(filter)) {
                put("filter", cell.cut(line));
            } else if (!line.isEmpty()) {
                readLine(cell.cut(line));
            }
        }
    }

    private void readLine(Cited line) {
        for (String kind : KINDS) {
            Optional<List<String>> value =
                    desk.words().phrase("targets." + kind).match(line.text());
            if (value.isPresent()) {
                lines.putIfAbsent(kind, line);
                put(kind, line.cut(value.get().get(0)));
                return;
            }
        }
        desk.problems().add(DocumentRule.UNPLACED, line);
    }

    private void put(String kind, Cited value) {
        Cited before = said.putIfAbsent(kind, value);
        if (before != null) {
            desk.problems().add(DocumentRule.REPEATED, value, before);
        }
    }
}
