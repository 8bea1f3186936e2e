package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Part;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.target.Target;

/** Clause 6: a table for each function, in which the targets keep their number in the whole list. */
final class TargetsClause implements Element<AgreementDraft, Agreement.Builder> {

    static final Clause CLAUSE = Clause.of(
            "targets",
            Element.orNone(Sentence.of("targets.intro"), Sentence.of("targets.reading"), new TargetsClause()));

    private record Numbered(long number, Target target) {}

    @Override
    public boolean isAgreed(AgreementDraft draft) {
        return !draft.getTargets().isEmpty();
    }

    @Override
    public void write(AgreementDraft draft, WriteContext context, Markdown text) {
        ContractWording words = context.words();
        for (Role role : Role.values()) {
            List<List<String>> rows = rows(draft, role, context);
            if (!rows.isEmpty()) {
                text.heading(words.say("targets.of", words.name(role)));
                text.table(words.each("targets", TargetRow.COLUMNS), rows);
            }
        }
        for (Role role : List.of(Role.MARKETING, Role.SALES)) {
            if (context.isOpen() && rows(draft, role, context).isEmpty()) {
                text.heading(words.say("targets.of", words.name(role)));
                text.note(context.placeholder(Part.TARGETS, role));
            }
        }
    }

    private static List<List<String>> rows(AgreementDraft draft, Role role, WriteContext context) {
        List<List<String>> rows = new ArrayList<>();
        List<Target> targets = draft.getTargets();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).getResponsible() == role) {
                rows.add(new TargetRow(targets.get(i), context).cells(i + 1));
            }
        }
        return rows;
    }

    @Override
    public void read(SectionReader clause, ReadContext context, Agreement.Builder agreement) {
        List<Numbered> targets = new ArrayList<>();
        for (SectionReader.Section section : clause.sectionsOf("targets.of")) {
            SourceText title = clause.cite(section.heading());
            String name = context.words()
                    .phrase("targets.of")
                    .match(section.heading().title())
                    .orElseThrow()
                    .get(0);
            Optional<Role> role = Value.ROLE.parse(title.cut(name), context);
            read(section.part(), role.orElse(Role.MARKETING), context, targets);
            section.part().close();
        }
        targets.stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .forEach(numbered -> agreement.addTargets(numbered.target()));
    }

    private static void read(SectionReader section, Role role, ReadContext context, List<Numbered> targets) {
        RowReader.Numbers numbers = new RowReader.Numbers(context);
        section.rows("targets", TargetRow.COLUMNS, row -> {
            long number = numbers.of(row.get("number"));
            new TargetReader(row, context).read(role).ifPresent(target -> targets.add(new Numbered(number, target)));
        });
    }

    @Override
    public void carry(AgreementDraft draft, Losses losses, Agreement.Builder agreement) {
        losses.each(
                "targets",
                draft.getTargets(),
                (target, place) -> agreement.addTargets(TargetRow.carry(target, draft.getMetrics(), place)));
    }
}
