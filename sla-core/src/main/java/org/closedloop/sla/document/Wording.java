package org.closedloop.sla.document;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.evaluation.Figures;
import org.closedloop.sla.funnel.Stage;

/** The contract's words in one language. */
final class Wording {

    private final Locale locale;
    private final boolean german;
    private final boolean swiss;
    private final ResourceBundle words;
    private final Figures figures;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    /** Every wording that there is. */
    static List<Wording> all() {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-CH"))
                .map(Wording::new)
                .toList();
    }

    Wording(Locale locale) {
        this.german = locale.getLanguage().equals("de");
        this.locale = german || locale.getLanguage().equals("en") ? locale : Locale.ENGLISH;
        this.swiss = german
                && (locale.getCountry().equals("CH") || locale.getCountry().equals("LI"));
        // A bundle of its own for each language: asking for a locale would fall back on the default one.
        this.words = ResourceBundle.getBundle(Wording.class.getName() + "_" + (german ? "de" : "en"), Locale.ROOT);
        this.figures = new Figures(this.locale);
    }

    /** The language. */
    Locale locale() {
        return locale;
    }

    /** The language in which the words are, as HTML names it. */
    String languageTag() {
        return locale.toLanguageTag();
    }

    /** Numbers, money and dates. */
    Figures figures() {
        return figures;
    }

    /** Numbers, money and dates, read. */
    Numerals numerals() {
        return new Numerals(locale);
    }

    /** A sentence or a name from the resources; of a text goes in what Markdown carries. */
    String say(String key, Object... arguments) {
        Object[] carried = Stream.of(arguments)
                .map(argument -> argument instanceof String text ? MarkdownText.carried(text) : argument)
                .toArray();
        return new MessageFormat(pattern(key), Locale.ROOT).format(carried);
    }

    /** The sentence as a form that finds out what stands in it. */
    Phrase phrase(String key) {
        return phrases.computeIfAbsent(key, this::newPhrase);
    }

    private Phrase newPhrase(String key) {
        String pattern = words.getString(key);
        return german ? Phrase.of(pattern(key), pattern, swiss(pattern)) : Phrase.of(pattern);
    }

    /** The sentence with dots where something is to be put in. */
    String form(String key) {
        return pattern(key).replaceAll("\\{\\d}", "…");
    }

    /** The names of all sentences. */
    Set<String> keys() {
        return words.keySet();
    }

    /** Only the contract's own words are spelled the Swiss way; what the parties wrote comes in afterwards. */
    private String pattern(String key) {
        String pattern = words.getString(key);
        return swiss ? swiss(pattern) : pattern;
    }

    private static String swiss(String pattern) {
        return pattern.replace("ß", "ss").replace('„', '«').replace('“', '»');
    }

    /** The name of an enum's constant. */
    String name(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The name of a stage: the usual ones have one in each language, a firm's own is its key. */
    String name(Stage stage) {
        String key = "stage." + stage.getKey();
        return words.containsKey(key) ? say(key) : stage.getKey();
    }

    /** The name of a stage with what its letters stand for. */
    String longName(Stage stage) {
        String key = "stage." + stage.getKey() + ".long";
        return words.containsKey(key) ? say(key) : name(stage);
    }

    /** The name of a language; its tag tells its kinds apart. */
    String language(Locale language) {
        String key = "language." + language.getLanguage();
        String tag = language.toLanguageTag();
        return words.containsKey(key) ? say(key) + " (" + tag + ")" : tag;
    }

    /** A name as the parties wrote it. */
    String quote(String name) {
        return quotation().of(name);
    }

    /** The words, backwards. */
    Vocabulary vocabulary() {
        return new Vocabulary(this);
    }

    /** How names are set apart from the contract's own words. */
    Quotation quotation() {
        return new Quotation(this);
    }

    /** Names with an and, of which only those are quoted that could be taken for several. */
    String listed(Collection<String> names) {
        return all("and", names.stream().map(quotation()::whereNeeded).toList());
    }

    /** One of several texts in a cell: its first line has a dash, and no other line looks as if it had. */
    String item(String text) {
        String dash = say("dash");
        return say("item", MarkdownText.carried(text).replace("\n" + dash, "\n" + dash + dash));
    }

    /** Names as the parties wrote them, with an and. */
    String quoted(List<String> names) {
        return all("and", names.stream().map(this::quote).toList());
    }

    /** Names of a set with an and; those that read the same are said once. */
    String quoted(Set<String> names) {
        return all("and", names.stream().map(this::quote).distinct().toList());
    }

    /** Names of a set with an or; those that read the same are said once. */
    String eitherQuoted(Set<String> names) {
        return all("or", names.stream().map(this::quote).distinct().toList());
    }

    /** Words with an and. */
    String all(List<String> parts) {
        return all("and", parts);
    }

    private String all(String joint, List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String before = parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", "));
        return say(joint, before, parts.get(parts.size() - 1));
    }

    /** Lengths of time. */
    Spans spans() {
        return new Spans(this);
    }
}
