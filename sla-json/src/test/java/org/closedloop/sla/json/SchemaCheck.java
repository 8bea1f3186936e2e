package org.closedloop.sla.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.closedloop.sla.json.tree.FaultCode;

/** Asks both, the reader and the published schema, for their opinion of a document in JSON. */
final class SchemaCheck {

    private static final Map<Class<?>, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private SchemaCheck() {}

    /** What the schema has against it. */
    static List<Error> errors(Class<?> type, String json) {
        return SCHEMAS.computeIfAbsent(
                        type,
                        each -> SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                                .getSchema(SlaSchema.of(each)))
                .validate(json, InputFormat.JSON);
    }

    /** What the reader has against it, but for what a value's own rules refuse. */
    static List<Problem> structural(Reading<?> reading) {
        Set<String> beyond = Set.of(FaultCode.REFUSED.id(), FaultCode.LIMIT.id());
        return reading.getProblems().stream()
                .filter(problem -> problem.getCode().startsWith("SLA-J"))
                .filter(problem -> !beyond.contains(problem.getCode()))
                .filter(problem -> !isUnknownZone(problem))
                .toList();
    }

    /** Which time zones there are is for the machine to know. */
    private static boolean isUnknownZone(Problem problem) {
        return problem.getMessage().matches("expected a time zone.*but was a string: `[A-Za-z][A-Za-z0-9~/._+-]+`");
    }

    /** Empty if both agree; otherwise what each of them says. */
    static String disagreement(Class<?> type, String json) {
        Reading<?> reading = SlaJson.inEnglish().read(type, json, Format.JSON);
        List<Problem> structural = structural(reading);
        List<Error> errors = errors(type, json);
        boolean wronglyRefused = reading.getValue().isPresent() && !errors.isEmpty();
        boolean wronglyAccepted = !structural.isEmpty() && errors.isEmpty();
        return wronglyRefused || wronglyAccepted
                ? "reader: " + reading.getProblems() + "\nschema: " + errors + "\n" + json
                : "";
    }
}
