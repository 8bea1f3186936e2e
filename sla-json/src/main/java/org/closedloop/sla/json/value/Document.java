package org.closedloop.sla.json.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.breakdown.Breakdown;
import org.closedloop.sla.crm.ImportProfile;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.draft.AgreementDraft;
import org.closedloop.sla.evaluation.Scorecard;
import org.closedloop.sla.forecast.Forecast;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.funnel.Lead;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.WordShape;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.closedloop.sla.lifecycle.HistoryScorecard;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.planning.Plan;
import org.closedloop.sla.remedy.Exclusions;
import org.closedloop.sla.time.BusinessCalendar;
import org.closedloop.sla.worklist.DueList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A kind of document: an envelope with version and kind, which may be left out, and the fields of a value.
 *
 * @param lazyShape the form, which is built when it is first used: most hosts use one kind or two
 * @param alsoRead other kinds that are read as this one
 */
public record Document<T>(String kind, Class<T> type, Supplier<ObjectShape<T, ?>> lazyShape, List<String> alsoRead) {

    /** One that is read from documents of its own kind alone. */
    private Document(String kind, Class<T> type, Supplier<ObjectShape<T, ?>> lazyShape) {
        this(kind, type, lazyShape, List.of());
    }

    public static final Document<Lead> LEAD = new Document<>("Lead", Lead.class, () -> LeadShapes.LEAD);

    /** A lead in which times that are numbers have this unit. */
    public static Document<Lead> lead(EpochUnit numbers) {
        ObjectShape<Lead, ?> shape = LeadShapes.of(numbers);
        return new Document<>(LEAD.kind(), Lead.class, () -> shape);
    }

    /** Every kind that there is. */
    public static final List<Document<?>> ALL = List.of(
            new Document<>("Agreement", Agreement.class, () -> AgreementShapes.AGREEMENT),
            new Document<>("AgreementDraft", AgreementDraft.class, () -> DraftShapes.DRAFT, List.of("Agreement")),
            new Document<>("FunnelNumbers", FunnelNumbers.class, () -> NumbersShapes.NUMBERS),
            LEAD,
            new Document<>("BusinessCalendar", BusinessCalendar.class, () -> CalendarShapes.CALENDAR),
            new Document<>("Scorecard", Scorecard.class, () -> ScorecardShapes.SCORECARD),
            new Document<>("HistoryScorecard", HistoryScorecard.class, () -> HistoryShapes.HISTORY_SCORECARD),
            new Document<>("Forecast", Forecast.class, () -> ForecastShapes.FORECAST),
            new Document<>("CrmMapping", CrmMapping.class, () -> CrmMappingShapes.MAPPING),
            new Document<>("ImportProfile", ImportProfile.class, () -> ImportProfileShapes.PROFILE),
            new Document<>("Plan", Plan.class, () -> PlanShapes.PLAN),
            new Document<>("DueList", DueList.class, () -> DueListShapes.DUE_LIST),
            new Document<>("Exclusions", Exclusions.class, () -> ExclusionShapes.EXCLUSIONS),
            new Document<>("Breakdown", Breakdown.class, () -> BreakdownShapes.BREAKDOWN));

    private static final Set<String> ENVELOPE = Set.of("apiVersion", "kind");

    /** The document of values of this type. */
    public static <T> Document<T> of(Class<T> type) {
        for (Document<?> document : ALL) {
            if (document.type() == type) {
                @SuppressWarnings("unchecked") // The types are the same.
                Document<T> found = (Document<T>) document;
                return found;
            }
        }
        throw new IllegalArgumentException(type.getName() + ": no document has this type; expected one of " + types());
    }

    /** The document of this value's type. */
    public static Document<?> of(Object value) {
        return ALL.stream()
                .filter(document -> document.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        value.getClass().getName() + ": no document has this type; expected one of " + types()));
    }

    /** The document of the kind that the root names; null, with a problem, if there is none. */
    public static @Nullable Document<?> of(Node root, Faults problems) {
        if (!root.is(Node.Kind.OBJECT)) {
            problems.wrongType(root, "expected.object");
            return null;
        }
        List<String> kinds = ALL.stream().map(Document::kind).toList();
        Node.Field given = root.fields().get("kind");
        if (given == null) {
            String all = problems.messages().text("expected.oneOf", String.join(", ", kinds));
            problems.add(FaultCode.ENVELOPE, root, "missing", "kind", all);
            return null;
        }
        int index =
                given.value().is(Node.Kind.TEXT) ? kinds.indexOf(given.value().text()) : -1;
        if (index < 0) {
            WordShape.notOneOf(given.value(), kinds, problems);
            return null;
        }
        return ALL.get(index);
    }

    /** The form of the value. */
    public ObjectShape<T, ?> shape() {
        return lazyShape.get();
    }

    /** Every kind that is read as this document; the first is written. */
    public List<String> kinds() {
        List<String> kinds = new ArrayList<>(List.of(kind));
        kinds.addAll(alsoRead);
        return kinds;
    }

    private static String types() {
        return ALL.stream().map(document -> document.type().getSimpleName()).collect(Collectors.joining(", "));
    }

    /** The value of a document of any version. */
    public @Nullable T read(Node root, FormatVersions versions, Faults problems) {
        return read(current(root, versions, problems), problems);
    }

    /**
     * The document in the current version of the form; unchanged, with a problem, if its envelope names no known
     * version. Without an envelope, it can be of any version.
     */
    public Node current(Node root, FormatVersions versions, Faults problems) {
        return hasEnvelope(root) ? versions.current(root, kindOf(root), problems) : versions.current(root, kind);
    }

    /** Whether any field of an envelope is there; then both must be. */
    private static boolean hasEnvelope(Node root) {
        return ENVELOPE.stream().anyMatch(root.fields()::containsKey);
    }

    /** The kind whose migrations a document needs: that which it names if it is read here, otherwise this kind. */
    private String kindOf(Node root) {
        Node.Field given = root.fields().get("kind");
        return given != null && alsoRead.contains(given.value().text())
                ? given.value().text()
                : kind;
    }

    /** The value of a document in the current version of the form. */
    public @Nullable T read(Node root, Faults problems) {
        if (!hasEnvelope(root)) {
            return shape().read(root, problems);
        }
        boolean right = isOfThisKind(root, problems);
        if (!right && root.fields().containsKey("kind")) {
            // The fields of another kind would only make noise.
            return null;
        }
        T value = shape().readFields(root, ENVELOPE, problems);
        return right ? value : null;
    }

    private boolean isOfThisKind(Node root, Faults problems) {
        Node.Field given = root.fields().get("kind");
        if (given == null) {
            problems.add(FaultCode.ENVELOPE, root, "envelope.missing", "kind", kind);
            return false;
        }
        Node value = given.value();
        if (!value.is(Node.Kind.TEXT) || !kinds().contains(value.text())) {
            problems.add(FaultCode.ENVELOPE, value, "envelope.wrong", "kind", kind, Faults.excerpt(value.text()));
            return false;
        }
        return true;
    }

    /** Writes a value of this type with its envelope. */
    public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        out.writeName("apiVersion");
        out.writeString(FormatVersions.CURRENT);
        out.writeName("kind");
        out.writeString(kind);
        shape().writeFields(type.cast(value), out);
        out.writeEndObject();
    }

    /** Writes a value of this type without an envelope. */
    public void writeFields(Object value, JsonGenerator out) {
        shape().write(type.cast(value), out);
    }
}
