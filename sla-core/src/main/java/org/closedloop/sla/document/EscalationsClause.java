package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.EscalationStep;

/** Clause 13: a table of the escalations, and one of their steps, which names the escalation of each. */
final class EscalationsClause implements Element<AgreementDraft, Agreement.Builder> {

    private static final String KEY = "escalations";
    private static final String STEPS = "escalations.steps";
    private static final Value<Optional<Role>> ROLE = Value.ROLE.orDash();
    private static final Value<Optional<String>> TARGET = TextValue.TEXT.orDash();

    /** A step with the id of its escalation. */
    private record Row(String escalation, EscalationStep step) {}

    private static final class RowBuilder {
        private String escalation = "";
        private final EscalationStep.Builder step = EscalationStep.builder();

        private void escalation(String id) {
            escalation = id;
        }

        private Row build() {
            return new Row(escalation, step.build());
        }
    }

    private static final Table<Escalation, Escalation.Builder, Escalation> TABLE = Table.of(
                    KEY, Escalation.class, Escalation::builder, Escalation.Builder::build)
            .column("escalation", "id", TextValue.TEXT, Escalation::getId, Escalation.Builder::id)
            .column("target", TARGET, Escalation::getTarget, Escalation.Builder::target)
            .column("side", ROLE, Escalation::getSide, Escalation.Builder::side)
            .column("misses", Value.COUNT, Escalation::getMisses, Escalation.Builder::misses)
            .column("windows", Value.COUNT, Escalation::getWindows, Escalation.Builder::windows)
            .refusedAt("escalation");

    private static final Table<Row, RowBuilder, Row> STEP_TABLE = Table.of(
                    STEPS, Row.class, RowBuilder::new, RowBuilder::build)
            .column("escalation", TextValue.TEXT, Row::escalation, RowBuilder::escalation)
            .column(
                    "violation",
                    Value.COUNT,
                    row -> row.step().getViolation(),
                    (row, violation) -> row.step.violation(violation))
            .column(
                    "informed",
                    TextValue.ITEMS,
                    row -> row.step().getInformed(),
                    (row, informed) -> row.step.informed(informed))
            .column(
                    "deadlineDays",
                    Value.COUNT,
                    row -> row.step().getDeadlineDays(),
                    (row, days) -> row.step.deadlineDays(days))
            .column("action", TextValue.TEXT, row -> row.step().getAction(), (row, action) -> row.step.action(action));

    static final Clause CLAUSE = Clause.optional(
            KEY, Sentence.of("escalations.intro"), Sentence.of("escalations.counting"), new EscalationsClause());

    private static List<Row> rowsOf(Escalation escalation) {
        return escalation.getSteps().stream()
                .map(step -> new Row(escalation.getId(), step))
                .toList();
    }

    private static Element<AgreementDraft, List<Escalation>> table() {
        return TABLE.in(KEY, AgreementDraft::getEscalations, List::add);
    }

    private static Element<List<Row>, List<Row>> steps() {
        return STEP_TABLE.in("steps", rows -> rows, List::add);
    }

    @Override
    public boolean isAgreed(AgreementDraft draft) {
        return !draft.getEscalations().isEmpty();
    }

    @Override
    public void write(AgreementDraft draft, WriteContext context, Markdown text) {
        table().write(draft, context, text);
        List<Row> rows = draft.getEscalations().stream()
                .flatMap(escalation -> rowsOf(escalation).stream())
                .toList();
        if (!rows.isEmpty()) {
            text.heading(context.words().say(STEPS)).note(context.words().say("escalations.steps.intro"));
            steps().write(rows, context, text);
        }
    }

    @Override
    public void read(SectionReader section, ReadContext context, Agreement.Builder agreement) {
        List<Escalation> read = new ArrayList<>();
        table().read(section, context, read);
        List<Row> rows = new ArrayList<>();
        section.section(STEPS).ifPresent(part -> {
            part.sentence("escalations.steps.intro");
            steps().read(part, context, rows);
            part.close();
            Set<String> ids = read.stream().map(Escalation::getId).collect(Collectors.toSet());
            rows.stream()
                    .filter(row -> !ids.contains(row.escalation()))
                    .forEach(row -> context.problems()
                            .add(DocumentRule.UNPLACED, new SourceText(row.escalation(), part.line(), KEY)));
        });
        Map<String, List<EscalationStep>> stepsById = rows.stream()
                .collect(Collectors.groupingBy(Row::escalation, Collectors.mapping(Row::step, Collectors.toList())));
        for (Escalation escalation : read) {
            agreement.addEscalations(escalation.withSteps(stepsById.getOrDefault(escalation.getId(), List.of())));
        }
    }

    @Override
    public void carry(AgreementDraft draft, Losses losses, Agreement.Builder agreement) {
        List<Escalation> carried = new ArrayList<>();
        table().carry(draft, losses, carried);
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < carried.size(); i++) {
            Escalation escalation = draft.getEscalations().get(i);
            Losses place = losses.at(KEY + "[" + i + "]");
            if (!ids.add(escalation.getId())) {
                // Steps name their escalation by id, which must therefore be unique.
                place.unreadable("id", escalation.getId());
            }
            List<Row> rows = new ArrayList<>();
            steps().carry(rowsOf(escalation), place, rows);
            agreement.addEscalations(
                    carried.get(i).withSteps(rows.stream().map(Row::step).toList()));
        }
    }
}
