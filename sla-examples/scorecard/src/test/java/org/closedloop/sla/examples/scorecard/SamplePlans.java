package org.closedloop.sla.examples.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.planning.Plan;

/** A plan, and an agreement with targets on the same stages. */
public final class SamplePlans {

    private SamplePlans() {}

    /** Returns the plan. */
    public static Plan plan() {
        return read(Plan.class, "plan.yaml");
    }

    /** Returns the agreement. */
    public static Agreement agreement() {
        return read(Agreement.class, "planned-agreement.yaml");
    }

    private static <T> T read(Class<T> type, String file) {
        try (InputStream in = Objects.requireNonNull(SamplePlans.class.getResourceAsStream(file), file)) {
            return SlaJson.inEnglish().read(type, in, Format.YAML, file).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
