package org.closedloop.sla.validation;

import java.util.Comparator;
import java.util.List;

/** The order in which a reader of the agreement comes upon findings: clause by clause, element by element, by code. */
final class DocumentOrder implements Comparator<Finding> {

    /** The attributes of the agreement, and those of its definitions, as they stand in the document. */
    static final List<String> ATTRIBUTES = List.of(
            "id",
            "version",
            "predecessor",
            "title",
            "company",
            "language",
            "purpose",
            "scope",
            "parties",
            "framework",
            "definitions",
            "stages",
            "conversionRates",
            "closeRate",
            "attribution",
            "dealStages",
            "revenue",
            "terms",
            "targets",
            "metrics",
            "posts",
            "reporting",
            "review",
            "renewal",
            "signatures");

    @Override
    public int compare(Finding a, Finding b) {
        List<Step> left = Step.of(a.getPath());
        List<Step> right = Step.of(b.getPath());
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = STEPS.compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.size(), right.size());
        if (order == 0) {
            order = a.getCode().compareTo(b.getCode());
        }
        return order != 0 ? order : a.getMessage().compareTo(b.getMessage());
    }

    private static final Comparator<Step> STEPS = Comparator.comparingInt(DocumentOrder::rank)
            .thenComparing(Step::name)
            .thenComparingInt(Step::index)
            .thenComparing(step -> step.key().orElse(""));

    /** Attributes deeper down come by name. */
    private static int rank(Step step) {
        int rank = ATTRIBUTES.indexOf(step.name());
        return rank < 0 ? ATTRIBUTES.size() : rank;
    }
}
