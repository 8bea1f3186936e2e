package org.closedloop.sla.examples.service.http;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.funnel.LeadIssue;
import org.closedloop.sla.json.Problem;
import org.closedloop.sla.validation.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** One entry of {@code problems} in an answer of type {@code application/problem+json}. */
public final class ProblemEntry {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private ProblemEntry(String code, String message) {
        members.put("code", code);
        members.put("message", message);
    }

    /** A problem of a document, with its place. */
    public static ProblemEntry of(Problem problem) {
        ProblemEntry entry = new ProblemEntry(problem.getCode(), problem.getMessage())
                .with("severity", problem.getSeverity().name().toLowerCase(Locale.ROOT))
                .with("pointer", problem.getPointer());
        return problem.getLine() == 0
                ? entry
                : entry.with("line", problem.getLine()).with("column", problem.getColumn());
    }

    /** A problem of a line of leads. */
    public static ProblemEntry of(LeadIssue issue) {
        ProblemEntry entry = new ProblemEntry(issue.getCode(), issue.getMessage());
        issue.getLine().ifPresent(line -> entry.with("line", line));
        issue.getLead().ifPresent(lead -> entry.with("lead", lead));
        return entry;
    }

    /** A problem of a record of a CRM, in the caller's language. */
    public static ProblemEntry of(ImportIssue issue, Locale locale) {
        ProblemEntry entry = new ProblemEntry(issue.getReason().name(), issue.explain(locale));
        issue.getRecord().ifPresent(record -> entry.with("record", record));
        return entry;
    }

    /** A problem of a small body that is no document. */
    public static ProblemEntry of(JacksonException problem) {
        ProblemEntry entry = new ProblemEntry("body", problem.getOriginalMessage());
        TokenStreamLocation place = problem.getLocation();
        return place == null || place.getLineNr() < 1
                ? entry
                : entry.with("line", place.getLineNr()).with("column", place.getColumnNr());
    }

    /** A finding on an agreement that its document alone does not show. */
    public static ProblemEntry of(Finding finding) {
        return new ProblemEntry(finding.getCode(), finding.getMessage())
                .with("severity", finding.getSeverity().name().toLowerCase(Locale.ROOT))
                .with("path", finding.getPath());
    }

    /** A problem of one lead that has no line. */
    public static ProblemEntry ofLead(String code, String lead, String message) {
        return new ProblemEntry(code, message).with("lead", lead);
    }

    private ProblemEntry with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** The entry as members of a JSON object. */
    public Map<String, Object> getMembers() {
        return members;
    }
}
