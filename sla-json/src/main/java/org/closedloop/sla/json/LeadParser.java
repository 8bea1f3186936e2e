package org.closedloop.sla.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.row.FirstBytes;
import org.closedloop.sla.json.scan.LineSource;
import org.closedloop.sla.json.shape.LabelShape;
import org.closedloop.sla.json.tree.Fault;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.json.tree.NodeReader;
import org.closedloop.sla.json.tree.Utf8;
import org.closedloop.sla.json.value.Document;
import org.closedloop.sla.json.value.FormatVersions;
import org.jspecify.annotations.Nullable;

/**
 * Parses any line as a lead, and reports what is wrong by rule, value and place.
 *
 * @param locale the language of the issues
 * @param numbers the unit of times that are numbers
 * @param origin where the lines come from
 */
record LeadParser(Locale locale, EpochUnit numbers, LineOrigin origin) {

    /** Problems of one line that are listed; a row of a wide table could have one per column. */
    static final int MOST_PROBLEMS = 10;

    /** For lines from the beginning of a source without a name. */
    LeadParser(Locale locale, EpochUnit numbers) {
        this(locale, numbers, LineOrigin.UNNAMED);
    }

    /** Returns the lead of the current line, whose end is known; null if an issue was reported. */
    @Nullable
    Lead parse(LineSource lines, Consumer<? super LeadIssue> issues) {
        Faults problems = new Faults(locale);
        Faults replaced = new Faults(locale);
        Node root = node(lines, problems, replaced);
        Lead lead = root == null ? null : lead(root, problems);
        if (lead != null && problems.isEmpty()) {
            if (!replaced.isEmpty()) {
                issues.accept(issue(lineOf(lines), root, replaced, LeadIssue.Effect.IGNORED));
            }
            return lead;
        }
        Faults form = new Faults(locale);
        if (lines.isFirst() && origin.isBeginning()) {
            addOtherForm(lines, form);
        }
        if (form.isEmpty()) {
            issues.accept(issue(lineOf(lines), root, problems, LeadIssue.Effect.SKIPPED));
        } else {
            issues.accept(issue(lineOf(lines), null, form, LeadIssue.Effect.SKIPPED));
        }
        return null;
    }

    /** Reads the text of one lead; replaced halves of characters are warnings. */
    Reading<Lead> read(String text) {
        Faults problems = new Faults(locale);
        Faults replaced = new Faults(locale);
        Node root = textNode(text, problems, replaced);
        Lead lead = root == null ? null : lead(root, problems);
        Lead valid = problems.isEmpty() ? lead : null;
        replaced.inOrder().stream().map(Fault::asWarning).forEach(problems::add);
        return new Reading<>("lead", valid, problems);
    }

    /** Returns the lead that a text without a line number is; null if an issue was reported. */
    @Nullable
    Lead parse(String text, Consumer<? super LeadIssue> issues) {
        Faults problems = new Faults(locale);
        Faults replaced = new Faults(locale);
        Node root = textNode(text, problems, replaced);
        Lead lead = root == null ? null : lead(root, problems);
        if (lead == null || !problems.isEmpty()) {
            issues.accept(issue(Optional.empty(), root, problems, LeadIssue.Effect.SKIPPED));
            return null;
        }
        if (!replaced.isEmpty()) {
            issues.accept(issue(Optional.empty(), root, replaced, LeadIssue.Effect.IGNORED));
        }
        return lead;
    }

    private @Nullable Node textNode(String text, Faults problems, Faults replaced) {
        if (text.getBytes(StandardCharsets.UTF_8).length > LineSource.LINE_BYTES) {
            addOverlong(problems);
            return null;
        }
        return node(Utf8.withoutMark(text), problems, replaced);
    }

    /** Names what the input is, if its first line shows that it does not have one lead per line. */
    private static void addOtherForm(LineSource lines, Faults form) {
        FirstBytes bytes = FirstBytes.of(lines.start());
        Optional<String> file = bytes.otherThanText();
        if (file.isPresent()) {
            form.add(FaultCode.OTHER_FORM, "", 1, 1, "form.file", file.get());
            return;
        }
        UnexpectedFormat other = UnexpectedFormat.of(lines.head(), lines.tail(), lines.signAfter() == '{');
        if (other != null) {
            form.add(FaultCode.OTHER_FORM, "", 1, 1, other.key());
        }
    }

    private @Nullable Node node(LineSource lines, Faults problems, Faults replaced) {
        if (lines.isOverlong()) {
            addOverlong(problems);
            return null;
        }
        String text = Utf8.decode(lines.bytes(), problems);
        return text == null ? null : node(text, problems, replaced);
    }

    private static void addOverlong(Faults problems) {
        problems.add(FaultCode.LIMIT, "", 1, 0, "limit.line", Integer.toString(LineSource.LINE_BYTES));
    }

    /** Jackson rejects an unpaired surrogate in a field name; then all of them are replaced before parsing. */
    private @Nullable Node node(String text, Faults problems, Faults replaced) {
        String whole = SurrogateEscapes.replaced(text);
        if (whole.equals(text) || NodeReader.readWhole(text, new Faults(locale), new Faults(locale)) != null) {
            return NodeReader.readWhole(text, problems, replaced);
        }
        replaced.add(FaultCode.ENCODING, "", 1, 0, "encoding.replaced");
        return NodeReader.readWhole(whole, problems, replaced);
    }

    private @Nullable Lead lead(Node root, Faults problems) {
        return Document.lead(numbers).read(root, FormatVersions.known(numbers), problems);
    }

    /** Returns one issue per line: the code of the first problem, and the messages of all, with their pointers. */
    private LeadIssue issue(Optional<Long> line, @Nullable Node root, Faults all, LeadIssue.Effect effect) {
        List<Fault> problems = all.first(MOST_PROBLEMS);
        String message = problems.stream().map(LeadParser::words).collect(Collectors.joining("; "));
        return LeadIssue.builder()
                .source(origin.source())
                .line(line)
                .lead(id(root))
                .code(problems.get(0).code())
                .message(message)
                .effect(effect)
                .build();
    }

    private Optional<Long> lineOf(LineSource lines) {
        return Optional.of(origin.lineOf(lines.number()));
    }

    private static String words(Fault fault) {
        return fault.pointer().isEmpty() ? fault.message() : fault.pointer() + ": " + fault.message();
    }

    private static Optional<String> id(@Nullable Node root) {
        return Optional.ofNullable(root)
                .map(node -> node.fields().get("id"))
                .map(Node.Field::value)
                .filter(LabelShape.ID::isLabel)
                .map(value -> Faults.excerpt(value.text()));
    }
}
