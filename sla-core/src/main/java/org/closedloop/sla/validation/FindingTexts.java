package org.closedloop.sla.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates the findings of one document: the name of the place, then the message. */
final class FindingTexts {

    private static final Set<Rule> ABOUT_TEXTS = Set.of(Rule.TEXT_BLANK, Rule.PLACEHOLDER_LEFT);

    private final DocumentLayout layout;
    private final RuleMessages messages;

    FindingTexts(DocumentLayout layout, Locale locale) {
        this.layout = layout;
        this.messages = RuleMessages.in(locale);
    }

    /** Returns the findings in the order of the document. */
    Findings findings(List<Breach> breaches) {
        return new Findings(breaches.stream()
                .map(this::finding)
                .sorted(new DocumentOrder(layout.attributes()))
                .toList());
    }

    private Finding finding(Breach breach) {
        List<Step> steps = Step.of(breach.path());
        Map<String, String> words = new HashMap<>();
        words.put("message", messages.text(breach.rule().getCode(), breach.parameters()));
        words.put("place", layout.places(steps).stream().map(messages::place).collect(Collectors.joining(", ")));
        boolean saysNoValue = breach.rule().message(Locale.ENGLISH).indexOf('{') < 0;
        if (!breach.value().isEmpty() && (saysNoValue || !breach.parameters().containsKey("value"))) {
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
}
