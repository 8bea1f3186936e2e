package org.closedloop.sla.examples.scorecard.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.ImportReason;
import org.closedloop.sla.crm.PropertyProfile;
import org.closedloop.sla.crm.PropertyProfile.State;
import org.closedloop.sla.crm.RecordKind;
import org.closedloop.sla.crm.ValueCount;
import org.closedloop.sla.text.Figures;

/** The fit of an export and a mapping: issues, columns that were not read, values that are not mapped. */
public final class FitList {

    /** The places whose values are taken as they are and need not be named in the mapping. */
    private static final Set<String> TAKEN_AS_THEY_ARE = Set.of(
            "lead.source",
            "lead.segment",
            "lead.priority",
            "lead.rejectionReason",
            "lead.touches",
            "deal.source",
            "deal.lossReason",
            "deal.amounts",
            "deal.closedFlag",
            "deal.wonFlag",
            "exclusions");

    private final TerminalTexts words;
    private final Figures figures;
    private final Locale locale;
    private final Style style;

    /** Creates a list in the given language and style. */
    public FitList(Locale locale, Style style) {
        this.words = new TerminalTexts(locale);
        this.figures = new Figures(locale);
        this.locale = locale;
        this.style = style;
    }

    /** Returns issues of pages and mapping, then columns and values that are not mapped, by kind of record. */
    public String of(Import imported) {
        StringBuilder list = new StringBuilder();
        list.append(style.bold(words.say("fit.title"))).append('\n');
        List<ImportIssue> wrong = imported.getIssues().stream()
                .filter(issue -> isWrong(issue.getReason()))
                .toList();
        wrong.forEach(issue -> list.append(
                line(issue.explain(locale) + " [" + issue.getReason().getCode() + "]")));
        imported.getIssueCounts().forEach((reason, count) -> {
            long further = isWrong(reason)
                    ? count
                            - wrong.stream()
                                    .filter(issue -> issue.getReason() == reason)
                                    .count()
                    : 0;
            if (further > 0) {
                list.append(line(
                        figures.count(further) + " " + words.say("import.further") + " [" + reason.getCode() + "]"));
            }
        });
        if (imported.getLeads().isEmpty()) {
            list.append(line(words.say("fit.noLead")));
        } else if (wrong.isEmpty()) {
            list.append(line(words.say("fit.fine")));
        }
        for (RecordKind kind : RecordKind.values()) {
            list.append(unread(imported.getProfile(), kind)).append(meaningless(imported.getProfile(), kind));
            list.append(open(imported.getProfile(), kind));
        }
        return list.toString();
    }

    /** Returns the verdict on the export and the mapping and, if compared, the last export. */
    public String verdict(boolean fits, boolean compared, boolean same) {
        String verdict = words.say(fits ? "fit.yes" : "fit.no");
        String since = compared ? "; " + words.say(same ? "fit.same" : "fit.changed") : "";
        return "\n" + style.bold(verdict + since) + "\n";
    }

    private static boolean isWrong(ImportReason reason) {
        return reason.isAboutPage() || reason.isAboutMapping();
    }

    private String unread(ImportProfile profile, RecordKind kind) {
        String names = new UnreadColumns(words, figures)
                .of(profile.getProperties().stream().filter(property -> property.getKind() == kind))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : line(words.say("fit.unread", words.say("import." + kind), names));
    }

    private String meaningless(ImportProfile profile, RecordKind kind) {
        return profile.getProperties().stream()
                .filter(property -> property.getKind() == kind && isDecisive(property))
                .map(property -> meaningless(kind, property))
                .collect(Collectors.joining());
    }

    private String meaningless(RecordKind kind, PropertyProfile property) {
        String values = property.getValues().stream()
                .filter(value -> value.getTakenFor().isEmpty())
                .map(this::value)
                .collect(Collectors.joining(", "));
        return values.isEmpty()
                ? ""
                : line(words.say("fit.meaningless", words.say("import." + kind), property.getProperty(), values));
    }

    /** The stages in which deals are neither won nor lost. */
    private String open(ImportProfile profile, RecordKind kind) {
        return profile.getProperties().stream()
                .filter(property -> property.getKind() == kind)
                .map(property -> property.getValues().stream()
                        .filter(value -> value.getTakenFor().equals(List.of("open")))
                        .map(this::value)
                        .collect(Collectors.joining(", ")))
                .filter(values -> !values.isEmpty())
                .map(values -> line(words.say("fit.open", words.say("import." + kind), values)))
                .collect(Collectors.joining());
    }

    private static boolean isDecisive(PropertyProfile property) {
        return property.getState() == State.READ
                && property.getReadAs().stream()
                        .anyMatch(path -> !TAKEN_AS_THEY_ARE.contains(path) && !path.startsWith("lead.fields."));
    }

    private String value(ValueCount value) {
        return "'" + value.getValue() + "' (" + figures.count(value.getRecords()) + ")";
    }

    private static String line(String text) {
        return Cells.wrap("  ", text);
    }
}
