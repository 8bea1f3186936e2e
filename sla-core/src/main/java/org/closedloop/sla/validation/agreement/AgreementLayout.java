package org.closedloop.sla.validation.agreement;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.validation.DocumentLayout;
import org.closedloop.sla.validation.Step;

/** The clauses of an agreement, and the names of their elements. */
record AgreementLayout(Agreement agreement) implements DocumentLayout {

    /** In the order of the document; those of the definitions follow their clause. */
    private static final List<String> ATTRIBUTES = List.of(
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
    public List<String> attributes() {
        return ATTRIBUTES;
    }

    @Override
    public List<Place> places(List<Step> steps) {
        return List.of(place(steps));
    }

    private Place place(List<Step> steps) {
        Step clause = steps.isEmpty() ? new Step("", Optional.empty()) : steps.get(0);
        int i = clause.index();
        return switch (clause.name()) {
            case "scope", "framework", "reporting", "review", "renewal" -> new Place(clause.name(), "");
            case "definitions" -> definition(steps.size() > 1 ? steps.get(1) : clause);
            case "parties" ->
                i < 0
                        ? whole()
                        : new Place("parties", agreement.getParties().get(i).getFunction());
            case "targets" ->
                i < 0
                        ? whole()
                        : new Place("targets", agreement.getTargets().get(i).getId());
            case "metrics" ->
                i < 0
                        ? whole()
                        : new Place("metrics", agreement.getMetrics().get(i).getId());
            case "posts" ->
                i < 0 ? whole() : new Place("posts", agreement.getPosts().get(i).getHolder());
            case "signatures" ->
                i < 0
                        ? whole()
                        : new Place(
                                "signatures", agreement.getSignatures().get(i).getName());
            default -> whole();
        };
    }

    private Place definition(Step part) {
        Definitions definitions = agreement.getDefinitions();
        int i = part.index();
        if (i < 0) {
            return new Place("definitions", "");
        }
        String name = switch (part.name()) {
            case "stages" -> definitions.getStages().get(i).getStage().getKey();
            case "conversionRates" -> definitions.getConversionRates().get(i).getName();
            case "dealStages" -> definitions.getDealStages().get(i).getName();
            default -> definitions.getTerms().get(i).getName();
        };
        return new Place("definitions." + part.name(), name);
    }

    private Place whole() {
        return new Place("agreement", agreement.getId());
    }
}
