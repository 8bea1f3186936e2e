package org.closedloop.sla.document;

import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.draft.Gap;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.text.Spelling;

/** The end of a draft: what is still open, and in which clause. */
final class OpenPoints {

    private static final List<String> COLUMNS = List.of("clause", "what", "need");
    private static final Value<String> NEED =
            Value.word((words, key) -> words.say(key), List.of("open.required", "open.optional"));

    private OpenPoints() {}

    static void write(WriteContext context, Markdown text) {
        ContractWording words = context.words();
        text.part(words.say("open.title"));
        if (context.gaps().isEmpty()) {
            text.note(words.say("open.none"));
            return;
        }
        text.note(words.say("open.intro"));
        text.table(
                words.each("open", COLUMNS),
                context.gaps().stream()
                        .map(gap -> List.of(
                                gap.getClause() == 0
                                        ? words.say("dash")
                                        : words.figures().count(gap.getClause()),
                                name(gap, words),
                                NEED.print(words, gap.isRequired() ? "open.required" : "open.optional")))
                        .toList());
    }

    /** The part, with the side and the number of the side's post or party where it has several. */
    private static String name(Gap gap, ContractWording words) {
        String key = "gap." + gap.getPart().getKey();
        String name =
                gap.getRole().map(role -> words.say(key, words.name(role))).orElseGet(() -> words.say(key));
        return gap.getNumber() == 1
                ? name
                : words.say("open.nth", name, words.figures().count(gap.getNumber()));
    }

    /** Checks the form of the list; what is open is known from the clauses. */
    static void read(SectionReader part, ReadContext context) {
        if (part.takes("open.none")) {
            return;
        }
        part.sentence("open.intro");
        part.rows("open", COLUMNS, row -> {
            SourceText clause = row.get("clause");
            if (!clause.text().equals(context.words().say("dash"))) {
                Value.COUNT.parse(clause, context);
            }
            mustBeKnown(row.get("what"), context);
            NEED.parse(row.get("need"), context);
        });
    }

    private static void mustBeKnown(SourceText what, ReadContext context) {
        ContractWording words = context.words();
        boolean known = words.keys().stream()
                .filter(key -> key.startsWith("gap."))
                .anyMatch(key -> Stream.of(Role.values())
                        .anyMatch(role -> Spelling.isSame(words.say(key, words.name(role)), what.text())));
        if (!known) {
            context.problems().add(what.isBlank() ? DocumentRule.BLANK : DocumentRule.UNPLACED, what);
        }
    }
}
