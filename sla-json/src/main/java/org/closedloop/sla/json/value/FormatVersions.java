package org.closedloop.sla.json.value;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;

/**
 * The versions of the documents' form: the one that is written, and older ones, which are read as if they had been
 * written today.
 *
 * <p>{@code v2} has days in the place of instants where only the day is known, which {@code v1}
 * {@linkplain DatesOnlyMigration marked}; documents of other kinds are the same. When a version succeeds it,
 * {@link #CURRENT} names that one, and {@link #KNOWN} gets the {@link Migration} to it; the golden files of the older
 * versions stay, and are read through it.
 */
public final class FormatVersions {

    /** The version that is written. */
    public static final String CURRENT = "closedloop.org/v2";

    private static final Map<EpochUnit, FormatVersions> BY_UNIT = new EnumMap<>(EpochUnit.class);

    static {
        for (EpochUnit unit : EpochUnit.values()) {
            DatesOnlyMigration marked = new DatesOnlyMigration(unit);
            Migration toDays = new Migration("closedloop.org/v1", CURRENT, Map.of("Lead", marked::toDays));
            BY_UNIT.put(unit, new FormatVersions(CURRENT, List.of(toDays)));
        }
    }

    /** All versions. */
    public static final FormatVersions KNOWN = known(EpochUnit.MILLIS);

    private static final Pattern VERSION = Pattern.compile("closedloop\\.org/v[1-9]\\d{0,8}");

    private final String current;
    private final List<Migration> steps;

    /**
     * @param current the version that is written
     * @param steps from the oldest version to the current one, each from where the one before it leads
     */
    public FormatVersions(String current, List<Migration> steps) {
        this.current = current;
        this.steps = List.copyOf(steps);
        for (int i = 0; i < steps.size(); i++) {
            String next = i + 1 < steps.size() ? steps.get(i + 1).from() : current;
            if (!steps.get(i).to().equals(next)) {
                throw new IllegalArgumentException(
                        "migration from " + steps.get(i).from() + ": must lead to " + next + ", but leads to "
                                + steps.get(i).to());
            }
        }
    }

    /** Every version that there has been, of documents in which times that are numbers have this unit. */
    public static FormatVersions known(EpochUnit unit) {
        return Objects.requireNonNull(BY_UNIT.get(unit), "unit");
    }

    /** Migrates a document to the current form; unchanged, with a problem, if it names no known version. */
    public Node current(Node root, String kind, Faults problems) {
        if (!root.is(Node.Kind.OBJECT)) {
            return root;
        }
        Node.Field given = root.fields().get("apiVersion");
        if (given == null) {
            problems.add(FaultCode.ENVELOPE, root, "envelope.missing", "apiVersion", current);
            return root;
        }
        String version = given.value().is(Node.Kind.TEXT) ? given.value().text() : "";
        int first = first(version);
        if (first < 0) {
            addUnknown(given.value(), version, problems);
            return root;
        }
        Node document = root;
        for (Migration step : steps.subList(first, steps.size())) {
            document = step.migrate(document, kind);
        }
        return document;
    }

    /** Migrates a document without an envelope, which can be of any version, to the current form. */
    public Node current(Node root, String kind) {
        Node document = root;
        for (Migration step : steps) {
            document = step.migrate(document, kind);
        }
        return document;
    }

    /** The index of the first step that this version needs; behind the last for the current one, -1 for none. */
    private int first(String version) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).from().equals(version)) {
                return i;
            }
        }
        return version.equals(current) ? steps.size() : -1;
    }

    private void addUnknown(Node given, String version, Faults problems) {
        boolean later = VERSION.matcher(version).matches() && number(version) > number(current);
        problems.add(
                FaultCode.ENVELOPE,
                given,
                later ? "envelope.later" : "envelope.wrong",
                "apiVersion",
                current,
                Faults.excerpt(given.text()));
    }

    private static int number(String version) {
        return Integer.parseInt(version.substring(version.lastIndexOf('v') + 1));
    }
}
