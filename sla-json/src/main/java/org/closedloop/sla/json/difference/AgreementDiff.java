package org.closedloop.sla.json.difference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.json.CanonicalForm;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one version of an agreement says differently from another, clause by clause. Signatures are no terms, and are
 * not compared.
 *
 * <p>It is empty if and only if both have the same terms, and so the same digest.
 *
 * <pre>{@code
 * AgreementDiff diff = AgreementDiff.between(lastYear, thisYear);
 * diff.getChanges().forEach(change -> log.info(change.explain(Locale.GERMAN)));
 * // Ziffer 6, targets[sql-volume].atLeast: 120 → 140 (strenger)
 * }</pre>
 */
public final class AgreementDiff {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<Change> changes;

    private AgreementDiff(List<Change> changes) {
        this.changes = changes;
    }

    /**
     * What the second says differently from the first.
     *
     * @throws IllegalArgumentException if one of them has no {@link CanonicalForm}
     */
    public static AgreementDiff between(Agreement before, Agreement after) {
        JsonNode old = MAPPER.readTree(CanonicalForm.of(before));
        JsonNode now = MAPPER.readTree(CanonicalForm.of(after));
        Set<String> fields = new TreeSet<>(Comparator.comparingInt(Clauses::rank));
        fields.addAll(old.propertyNames());
        fields.addAll(now.propertyNames());
        Comparison comparison = new Comparison();
        fields.forEach(field -> comparison.compare(field, old.get(field), now.get(field)));
        return new AgreementDiff(comparison.changes());
    }

    /** All changes, in the order of the contract. */
    public List<Change> getChanges() {
        return changes;
    }

    /** The changes of one clause, from 1; 0 for the head. */
    public List<Change> ofClause(int clause) {
        return changes.stream().filter(change -> change.getClause() == clause).toList();
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** A line for each change, or that there is none; in German for German locales, else in English. */
    public String explain(Locale locale) {
        return isEmpty()
                ? Words.in(locale).none()
                : changes.stream().map(change -> change.explain(locale)).collect(Collectors.joining("\n"));
    }
}
