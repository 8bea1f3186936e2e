package org.closedloop.sla.validation;

import java.util.Comparator;
import java.util.List;

/** Orders findings by their places in the document, then by code. */
final class DocumentOrder implements Comparator<Finding> {

    private final List<String> attributes;

    private final Comparator<Step> steps = Comparator.comparingInt(this::rank)
            .thenComparing(Step::name)
            .thenComparingInt(Step::index)
            .thenComparing(step -> step.key().orElse(""));

    DocumentOrder(List<String> attributes) {
        this.attributes = attributes;
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

    /** Attributes of inner parts are ordered by name. */
    private int rank(Step step) {
        int rank = attributes.indexOf(step.name());
        return rank < 0 ? attributes.size() : rank;
    }
}
