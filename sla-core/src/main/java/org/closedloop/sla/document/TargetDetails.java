package org.closedloop.sla.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;

/** The last cell of a target's row: one detail a line, in any order; the consequence comes last. */
final class TargetDetails {

    private static final List<String> KINDS = List.of("metric", "cut", "sample");

    private final SourceText cell;
    private final ReadContext context;
    private final Map<String, SourceText> said = new HashMap<>();

    private final Map<String, SourceText> lines = new HashMap<>();

    private TargetDetails(SourceText cell, ReadContext context) {
        this.cell = cell;
        this.context = context;
    }

    static TargetDetails of(SourceText cell, ReadContext context) {
        TargetDetails details = new TargetDetails(cell, context);
        details.read();
        return details;
    }

    /** A detail: {@code metric}, {@code filter}, {@code cycles}, {@code cut}, {@code sample} or {@code consequence}. */
    Optional<SourceText> find(String kind) {
        return Optional.ofNullable(said.get(kind));
    }

    /** A detail that must be there. */
    Optional<SourceText> get(String kind) {
        Optional<SourceText> found = find(kind);
        if (found.isEmpty() && !context.reportsOpen(cell)) {
            String expected = context.words().form("targets." + kind);
            context.problems().missing(DocumentRule.SENTENCE_MISSING, cell.part(), cell.line(), expected);
        }
        return found;
    }

    /** Reports a detail that a target of this kind does not have. */
    void mustNotSay(String kind) {
        find(kind).ifPresent(value -> context.problems().add(DocumentRule.UNPLACED, lines.getOrDefault(kind, value)));
    }

    private void read() {
        String consequence = context.words().phrase("targets.consequence").opening();
        String filter = context.words().phrase("filter").opening();
        List<String> lines = context.words().quotation().lines(cell.text());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith(consequence)) {
                String text = String.join("\n", lines.subList(i, lines.size()));
                said.put("consequence", cell.cut(text.substring(consequence.length())));
                return;
            }
            if (line.startsWith(filter)) {
                put("filter", cell.cut(line));
            } else if (CycleText.parse(line, context.words()).isPresent()) {
                put("cycles", cell.cut(line));
            } else if (!line.isEmpty()) {
                readLine(cell.cut(line));
            }
        }
    }

    private void readLine(SourceText line) {
        for (String kind : KINDS) {
            Optional<List<String>> value =
                    context.words().phrase("targets." + kind).match(line.text());
            if (value.isPresent()) {
                lines.putIfAbsent(kind, line);
                put(kind, line.cut(value.get().get(0)));
                return;
            }
        }
        context.problems().add(DocumentRule.UNPLACED, line);
    }

    private void put(String kind, SourceText value) {
        SourceText before = said.putIfAbsent(kind, value);
        if (before != null) {
            context.problems().add(DocumentRule.REPEATED, value, before);
        }
    }
}
