package org.closedloop.sla.document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.closedloop.sla.attribution.AttributionModel;
import org.closedloop.sla.draft.Part;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.funnel.Stage;

/** Knows the contract's words backwards: which constant, stage or model a word names. */
final class Vocabulary {

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

    private static final Pattern MARKS = Pattern.compile("[“”„«»]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private final Wording words;

    Vocabulary(Wording words) {
        this.words = words;
    }

    /** Words and what they name, in the order in which they are told. */
    static final class Choice<T> {

        private final Map<String, T> byWord = new LinkedHashMap<>();

        private Choice<T> add(String word, T named) {
            byWord.put(word, named);
            return this;
        }

        /** What the word names; capitals and the spelling of ß make no difference. */
        Optional<T> of(String word) {
            return byWord.entrySet().stream()
                    .filter(entry -> isSame(entry.getKey(), word))
                    .map(Map.Entry::getValue)
                    .findFirst();
        }

        /** The words. */
        Collection<String> words() {
            return byWord.keySet();
        }
    }

    /** Whether two texts are the same words, in whatever spelling, quotation marks, capitals and spaces. */
    static boolean isSame(String one, String other) {
        return one.equals(other) || folded(one).equals(folded(other));
    }

    private static String folded(String text) {
        String quoted = MARKS.matcher(text).replaceAll("\"");
        return SPACES.matcher(quoted).replaceAll(" ").replace("ß", "ss").toLowerCase(Locale.ROOT);
    }

    /** The constants of an enum. */
    <E extends Enum<E>> Choice<E> constants(Class<E> type) {
        Choice<E> choice = new Choice<>();
        Stream.of(type.getEnumConstants()).forEach(constant -> choice.add(words.name(constant), constant));
        return choice;
    }

    /** The constants of an enum, by words of another kind. */
    <E extends Enum<E>> Choice<E> constants(Class<E> type, String prefix) {
        Choice<E> choice = new Choice<>();
        Stream.of(type.getEnumConstants()).forEach(constant -> choice.add(words.say(prefix + constant), constant));
        return choice;
    }

    /** A stage by its key, or by its short or its long name; no name of ours is a key, which has no capitals. */
    Optional<Stage> stage(String word) {
        return key(word)
                .or(() -> STAGES.stream()
                        .filter(stage -> isSame(words.name(stage), word) || isSame(words.longName(stage), word))
                        .findFirst());
    }

    private static Optional<Stage> key(String word) {
        try {
            return Optional.of(Stage.of(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The models of attribution whose weights have a name. */
    Choice<AttributionModel> weighted() {
        Choice<AttributionModel> choice = new Choice<>();
        Stream.of(
                        AttributionModel.firstTouch(),
                        AttributionModel.lastTouch(),
                        AttributionModel.uShaped(),
                        AttributionModel.wShaped(),
                        AttributionModel.fullPath())
                .forEach(model -> choice.add(words.say("model." + model.getName()), model));
        return choice;
    }

    /** What can be open: each part, or each side's part. */
    Choice<Part> parts() {
        Choice<Part> choice = new Choice<>();
        for (Part part : Part.values()) {
            for (Role role : Role.values()) {
                choice.add(words.say("gap." + part, words.name(role)), part);
            }
        }
        return choice;
    }

    /** Whether a point must be agreed. */
    Choice<String> needs() {
        Choice<String> choice = new Choice<>();
        Stream.of("open.required", "open.optional").forEach(key -> choice.add(words.say(key), key));
        return choice;
    }

    /** A language by its name, its tag, or its name with the tag. */
    Optional<Locale> language(String text) {
        String tag = text.endsWith(")") ? text.substring(text.lastIndexOf('(') + 1, text.length() - 1) : text;
        Locale read = Locale.forLanguageTag(tag);
        if (read.toLanguageTag().equalsIgnoreCase(tag) && isSame(words.language(read), text)) {
            return Optional.of(read);
        }
        return Stream.of(Locale.GERMAN, Locale.ENGLISH)
                .filter(language -> isSame(words.say("language." + language), text))
                .findFirst();
    }
}
