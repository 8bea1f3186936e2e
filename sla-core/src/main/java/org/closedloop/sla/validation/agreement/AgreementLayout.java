package org.closedloop.sla.validation.agreement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.definition.Definitions;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.remedy.Adjustment;
import org.closedloop.sla.remedy.Escalation;
import org.closedloop.sla.remedy.Relief;
import org.closedloop.sla.remedy.TargetExclusion;
import org.closedloop.sla.target.Target;
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
            "reliefs",
            "escalations",
            "adjustments",
            "exclusions",
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
        return switch (clause.name()) {
            case "scope", "framework", "reporting", "review", "renewal" -> new Place(clause.name(), "");
            case "definitions" -> definition(steps.size() > 1 ? steps.get(1) : clause);
            case "parties" -> element(clause, agreement.getParties(), Party::getFunction);
            case "targets" -> element(clause, agreement.getTargets(), Target::getId);
            case "metrics" -> element(clause, agreement.getMetrics(), Metric::getId);
            case "posts" -> element(clause, agreement.getPosts(), Post::getHolder);
            case "reliefs" -> element(clause, agreement.getReliefs(), Relief::getId);
            case "escalations" -> element(clause, agreement.getEscalations(), Escalation::getId);
            case "adjustments" -> element(clause, agreement.getAdjustments(), Adjustment::getId);
            case "exclusions" -> element(clause, agreement.getExclusions(), TargetExclusion::getId);
            case "signatures" -> element(clause, agreement.getSignatures(), Signature::getName);
            default -> whole();
        };
    }

    private <T> Place element(Step clause, List<T> elements, Function<T, String> name) {
        int i = clause.index();
        return i < 0 ? whole() : new Place(clause.name(), name.apply(elements.get(i)));
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
