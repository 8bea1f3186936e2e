package org.closedloop.sla.document;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.metric.Metric;
import org.closedloop.sla.text.PhraseBundle;
import org.closedloop.sla.text.Spelling;

/** The contract's words in one language. */
final class ContractWording extends PhraseBundle {

    private static final List<Stage> STAGES = List.of(
            Stage.VISIT,
            Stage.CONTACT,
            Stage.LEAD,
            Stage.PROSPECT,
            Stage.MQL,
            Stage.SAL,
            Stage.SQL,
            Stage.OPPORTUNITY,
            Stage.CUSTOMER);

    /** The languages of which a wording is kept; others, which a caller can make up, are not. */
    private static final List<Locale> KEPT = List.of(
            Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-CH"), Locale.US, Locale.UK, Locale.GERMANY);

    private static final Map<Locale, ContractWording> WORDINGS = new ConcurrentHashMap<>();

    /** Computed once, because each parsed target is matched against all of them. */
    private final List<TargetSentence.Form> targetForms;

    private ContractWording(Locale locale) {
        super(List.of(ContractWording.class.getName(), Metric.class.getPackageName() + ".Metrics"), locale);
        this.targetForms = TargetSentence.Form.all(this);
    }

    /** The wording in a language. */
    static ContractWording in(Locale locale) {
        return KEPT.contains(locale)
                ? WORDINGS.computeIfAbsent(locale, ContractWording::new)
                : new ContractWording(locale);
    }

    /** Every wording that exists. */
    static List<ContractWording> all() {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-CH"))
                .map(ContractWording::in)
                .toList();
    }

    /** The sentences of targets, one or two for each window. */
    List<TargetSentence.Form> targetForms() {
        return targetForms;
    }

    /** The names of several keys below one. */
    List<String> each(String key, List<String> names) {
        return names.stream().map(name -> say(key + "." + name)).toList();
    }

    /** The name of a stage: a standard stage has one in each language, a firm's own is its key. */
    String name(Stage stage) {
        String key = "stage." + stage.getKey();
        return keys().contains(key) ? say(key) : stage.getKey();
    }

    /** The name of a stage with the words of its abbreviation. */
    String longName(Stage stage) {
        String key = "stage." + stage.getKey() + ".long";
        return keys().contains(key) ? say(key) : name(stage);
    }

    /** A stage by its key, or by its short or its long name; no name is also a key, which has no capitals. */
    Optional<Stage> stage(String word) {
        return key(word)
                .or(() -> STAGES.stream()
                        .filter(stage -> Spelling.isSame(name(stage), word) || Spelling.isSame(longName(stage), word))
                        .findFirst());
    }

    private static Optional<Stage> key(String word) {
        try {
            return Optional.of(Stage.of(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
