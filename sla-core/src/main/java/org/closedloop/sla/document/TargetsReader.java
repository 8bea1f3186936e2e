package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.target.Target;

/** Reads clause 6, as {@link TargetsClause} writes it; the numbers give the order through all its tables. */
record TargetsReader(Passage part, MetricsRead metrics, Desk desk) {

    private static final List<String> COLUMNS =
            List.of("number", "target", "promise", "weight", "tolerance", "details");

    private record Numbered(long number, Target target) {}

    List<Target> read() {
        if (part.ifSaid("none")) {
            return List.of();
        }
        List<Numbered> targets = new ArrayList<>();
        part.sentence("targets.intro");
        part.sentence("targets.reading");
        for (Passage.Section section : part.sectionsOf("targets.of")) {
            Cited title = part.cite(section.heading());
            List<String> said = desk.words()
                    .phrase("targets.of")
                    .match(section.heading().title())
                    .orElseThrow();
            Optional<Role> role = desk.forms().word(title.cut(said.get(0)), Role.class);
            read(section.part(), role.orElse(Role.MARKETING), targets);
            section.part().close();
        }
        return targets.stream()
                .sorted(Comparator.comparingLong(Numbered::number))
                .map(Numbered::target)
                .toList();
    }

    private void read(Passage section, Role role, List<Numbered> targets) {
        RowNumbers numbers = new RowNumbers(desk);
        section.rows("targets.", COLUMNS, row -> {
            long number = numbers.of(row.get("number"));
            new TargetReader(row, metrics, desk)
                    .read(role)
                    .ifPresent(target -> targets.add(new Numbered(number, target)));
        });
    }
}
