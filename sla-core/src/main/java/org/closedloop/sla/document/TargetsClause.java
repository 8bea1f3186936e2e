package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.markdown.Markdown;
import org.closedloop.sla.target.Target;

/** Clause 6: one table for each function; the numbers of the targets run through. */
record TargetsClause(Contents contents, Wording words) implements Clause {

    @Override
    public String key() {
        return "targets";
    }

    @Override
    public void writeTo(Markdown text) {
        if (contents.draft().getTargets().isEmpty() && contents.gaps().isEmpty()) {
            text.note(words.say("none"));
            return;
        }
        text.paragraph(words.say("targets.intro"));
        text.paragraph(words.say("targets.reading"));
        for (Role role : Role.values()) {
            List<List<String>> rows = rows(role);
            if (!rows.isEmpty()) {
                text.heading(words.say("targets.of", words.name(role)));
                text.table(headers(), rows);
            }
        }
        open(text, Role.MARKETING);
        open(text, Role.SALES);
    }

    private void open(Markdown text, Role role) {
        if (!contents.gaps().isEmpty() && rows(role).isEmpty()) {
            text.heading(words.say("targets.of", words.name(role)));
            text.note(contents.placeholder(Part.TARGETS, role));
        }
    }

    private List<List<String>> rows(Role role) {
        List<List<String>> rows = new ArrayList<>();
        List<Target> targets = contents.draft().getTargets();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).getResponsible() == role) {
                rows.add(new TargetText(targets.get(i), contents, words).row(i + 1));
            }
        }
        return rows;
    }

    private List<String> headers() {
        return Stream.of("number", "target", "promise", "weight", "tolerance", "details")
                .map(key -> words.say("targets." + key))
                .toList();
    }
}
