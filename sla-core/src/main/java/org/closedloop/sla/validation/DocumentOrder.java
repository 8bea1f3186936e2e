package org.closedloop.sla.validation;

import java.util.Comparator;
import java.util.List;

/** The order in which a reader of a document comes upon findings: part by part, element by element, by code. */
final class DocumentOrder implements Comparator<Finding> {

    /** The attributes of the agreement, and those of its definitions, as they stand in the document. */
    static final DocumentOrder OF_AGREEMENT = new DocumentOrder(
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

    /** The attributes of a mapping, and those of its parts; where two parts share one, it stands alike in both. */
    static final DocumentOrder OF_MAPPING = new DocumentOrder(
            "id",
            "zone",
            "currency",
            "lead",
            "deal",
            "activity",
            "change",
            "exclusions",
            "stage",
            "outcome",
            "won",
            "lost",
            "closedFlag",
            "wonFlag",
            "wonWhen",
            "lostWhen",
            "probability",
            "certainty",
            "pipeline",
            "pipelines",
            "createdAt",
            "stages",
            "closedAt",
            "reportedBackAt",
            "amounts",
            "lossReason",
            "handedOverAt",
            "acceptedAt",
            "rejectedAt",
            "rejectionReason",
            "firstTouchAt",
            "humanTouch",
            "source",
            "segment",
            "priority",
            "touches",
            "fields");

    private final List<String> attributes;

    private final Comparator<Step> steps = Comparator.comparingInt(this::rank)
            .thenComparing(Step::name)
            .thenComparingInt(Step::index)
            .thenComparing(step -> step.key().orElse(""));

    private DocumentOrder(String... attributes) {
        this.attributes = List.of(attributes);
    }

    @Override
    public int compare(Finding a, Finding b) {
        List<Step> left = Step.of(a.getPath());
        List<Step> right = Step.of(b.getPath());
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = steps.compare(left.get(i), right.get(i));
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

    /** Attributes deeper down come by name. */
    private int rank(Step step) {
        int rank = attributes.indexOf(step.name());
        return rank < 0 ? attributes.size() : rank;
    }
}
