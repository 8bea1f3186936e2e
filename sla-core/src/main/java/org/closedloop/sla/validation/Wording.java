package org.closedloop.sla.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.definition.Definitions;

/** Puts broken rules of one agreement into words: the place by its name, then what is wrong. */
final class Wording {

    private static final Set<Rule> ABOUT_TEXTS = Set.of(Rule.TEXT_BLANK, Rule.PLACEHOLDER_LEFT);

    private final Agreement agreement;
    private final Messages messages;

    Wording(Agreement agreement, Locale locale) {
        this.agreement = agreement;
        this.messages = Messages.in(locale);
    }

    Finding finding(Breach breach) {
        List<Step> steps = Step.of(breach.path());
        Map<String, String> words = new HashMap<>();
        words.put("message", messages.text(breach.rule().getCode(), breach.parameters()));
        words.put("place", place(steps));
        if (!breach.value().isEmpty() && !breach.parameters().containsKey("value")) {
            words.put("value", breach.value());
            words.put("message", messages.text("but-was", words));
        }
        boolean aboutText = ABOUT_TEXTS.contains(breach.rule()) && !steps.isEmpty();
        if (aboutText) {
            words.put("attribute", steps.get(steps.size() - 1).name());
        }
        return Finding.builder()
                .rule(breach.rule())
                .path(breach.path())
                .value(Optional.of(breach.value()).filter(value -> !value.isEmpty()))
                .message(messages.text(aboutText ? "place-of-text" : "place", words))
                .build();
    }

    /** The clause, or the element of it that is meant, by its name. */
    private String place(List<Step> steps) {
        Step clause = steps.isEmpty() ? new Step("", Optional.empty()) : steps.get(0);
        int i = clause.index();
        return switch (clause.name()) {
            case "scope", "framework", "reporting", "review", "renewal" -> place(clause.name(), "");
            case "definitions" -> definition(steps.size() > 1 ? steps.get(1) : clause);
            case "parties" ->
                i < 0 ? whole() : place("parties", agreement.getParties().get(i).getFunction());
            case "targets" ->
                i < 0 ? whole() : place("targets", agreement.getTargets().get(i).getId());
            case "metrics" ->
                i < 0 ? whole() : place("metrics", agreement.getMetrics().get(i).getId());
            case "posts" ->
                i < 0 ? whole() : place("posts", agreement.getPosts().get(i).getHolder());
            case "signatures" ->
                i < 0
                        ? whole()
                        : place("signatures", agreement.getSignatures().get(i).getName());
            default -> whole();
        };
    }

    private String definition(Step part) {
        Definitions definitions = agreement.getDefinitions();
        int i = part.index();
        if (i < 0) {
            return place("definitions", "");
        }
        String name = switch (part.name()) {
            case "stages" -> definitions.getStages().get(i).getStage().getKey();
            case "conversionRates" -> definitions.getConversionRates().get(i).getName();
            case "dealStages" -> definitions.getDealStages().get(i).getName();
            default -> definitions.getTerms().get(i).getName();
        };
        return place("definitions." + part.name(), name);
    }

    private String whole() {
        return place("agreement", agreement.getId());
    }

    private String place(String clause, String name) {
        return messages.text("place." + clause, Map.of("name", Quote.shortened(name)));
    }
}
