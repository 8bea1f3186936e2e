package org.closedloop.sla.validation;

import java.util.List;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.Definitions;

/** The places of an agreement: the clause, or the element of it that is meant, by its name. */
record AgreementPlaces(Agreement agreement) implements Places {

    @Override
    public String name(List<Step> steps, Messages messages) {
        Step clause = steps.isEmpty() ? new Step("", Optional.empty()) : steps.get(0);
        int i = clause.index();
        return switch (clause.name()) {
            case "scope", "framework", "reporting", "review", "renewal" -> messages.place(clause.name(), "");
            case "definitions" -> definition(steps.size() > 1 ? steps.get(1) : clause, messages);
            case "parties" ->
                i < 0
                        ? whole(messages)
                        : messages.place(
                                "parties", agreement.getParties().get(i).getFunction());
            case "targets" ->
                i < 0
                        ? whole(messages)
                        : messages.place(
                                "targets", agreement.getTargets().get(i).getId());
            case "metrics" ->
                i < 0
                        ? whole(messages)
                        : messages.place(
                                "metrics", agreement.getMetrics().get(i).getId());
            case "posts" ->
                i < 0
                        ? whole(messages)
                        : messages.place("posts", agreement.getPosts().get(i).getHolder());
            case "signatures" ->
                i < 0
                        ? whole(messages)
                        : messages.place(
                                "signatures", agreement.getSignatures().get(i).getName());
            default -> whole(messages);
        };
    }

    private String definition(Step part, Messages messages) {
        Definitions definitions = agreement.getDefinitions();
        int i = part.index();
        if (i < 0) {
            return messages.place("definitions", "");
        }
        String name = switch (part.name()) {
            case "stages" -> definitions.getStages().get(i).getStage().getKey();
            case "conversionRates" -> definitions.getConversionRates().get(i).getName();
            case "dealStages" -> definitions.getDealStages().get(i).getName();
            default -> definitions.getTerms().get(i).getName();
        };
        return messages.place("definitions." + part.name(), name);
    }

    private String whole(Messages messages) {
        return messages.place("agreement", agreement.getId());
    }
}
