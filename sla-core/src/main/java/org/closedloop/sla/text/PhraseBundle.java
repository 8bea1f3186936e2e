package org.closedloop.sla.text;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The sentences and names of a resource bundle in one language: formatted by {@link #say}, parsed by {@link #phrase}.
 *
 * <p>German for German locales, with Swiss spelling and quotation marks for {@code de-CH} and {@code de-LI}; English
 * for every other.
 */
public class PhraseBundle {

    private final Locale locale;
    private final boolean german;
    private final boolean swiss;
    private final Map<String, String> words;
    private final Figures figures;
    private final Numerals numerals;
    private final Map<String, Phrase> phrases = new ConcurrentHashMap<>();

    /**
     * The phrases of the bundles {@code NAME_de} and {@code NAME_en} of each name.
     *
     * @param names the bundles' qualified names without their language; no two have the same key
     */
    protected PhraseBundle(List<String> names, Locale locale) {
        this.german = locale.getLanguage().equals("de");
        this.locale = german || locale.getLanguage().equals("en") ? locale : Locale.ENGLISH;
        this.swiss = german
                && (locale.getCountry().equals("CH") || locale.getCountry().equals("LI"));
        // A bundle of its own for each language: asking for a locale would fall back on the default one.
        this.words = names.stream()
                .map(name -> ResourceBundle.getBundle(name + "_" + (german ? "de" : "en"), Locale.ROOT))
                .flatMap(bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle.getString(key))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.figures = new Figures(this.locale);
        this.numerals = new Numerals(this.locale);
    }

    /** The language. */
    public Locale locale() {
        return locale;
    }

    /** Formats numbers, money and dates. */
    public Figures figures() {
        return figures;
    }

    /** Parses numbers, money and dates. */
    public Numerals numerals() {
        return numerals;
    }

    /** Formats and parses lengths of time. */
    public Durations durations() {
        return new Durations(this);
    }

    /** Sets names apart from the bundle's own words. */
    public Quotation quotation() {
        return new Quotation(this);
    }

    /** Formats and parses several texts in one cell. */
    public ItemList items() {
        return new ItemList(this);
    }

    /** Formats and parses names of languages. */
    public LanguageNames languages() {
        return new LanguageNames(this);
    }

    /** Formats and parses conditions of these kinds, in this order; one of them has fields. */
    public ConditionList conditions(List<String> kinds, String fields) {
        return new ConditionList(this, kinds, fields);
    }

    /** Both numbers that a text such as {@code 1.200} can mean; empty unless it is ambiguous. */
    public Optional<String> readings(String text) {
        String bare = Numerals.bare(text);
        return numerals.grouped(bare)
                .flatMap(large -> numerals.ungrouped(bare)
                        .map(small -> say("or", figures.number(large, 0), figures.number(small, small.scale()))));
    }

    /** A sentence or a name with its arguments, of which as much is kept as Markdown carries. */
    public String say(String key, String... arguments) {
        return phrase(key).fill(arguments);
    }

    /** The sentence as a pattern that finds the arguments in a text. */
    public Phrase phrase(String key) {
        return phrases.computeIfAbsent(key, this::newPhrase);
    }

    private Phrase newPhrase(String key) {
        String pattern = Objects.requireNonNull(words.get(key), key);
        return german ? Phrase.of(pattern(key), pattern, swiss(pattern)) : Phrase.of(pattern);
    }

    /** The sentence with an ellipsis in place of each argument. */
    public String form(String key) {
        return pattern(key).replaceAll("\\{\\d}", "…");
    }

    /** The keys of all sentences and names. */
    public Set<String> keys() {
        return words.keySet();
    }

    /** Only the bundle's own words have Swiss spelling; arguments are put in afterwards. */
    private String pattern(String key) {
        String pattern = Objects.requireNonNull(words.get(key), key);
        return swiss ? swiss(pattern) : pattern;
    }

    private static String swiss(String pattern) {
        return pattern.replace("ß", "ss").replace('„', '«').replace('“', '»');
    }

    /** The name of an enum's constant. */
    public String name(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** A name in quotation marks. */
    public String quote(String name) {
        return quotation().of(name);
    }

    /** Names with an and, of which only those are quoted that could be taken for several. */
    public String listed(Collection<String> names) {
        return joined("and", names.stream().map(quotation()::whereNeeded).toList());
    }

    /** Names in quotation marks, with an and. */
    public String quoted(List<String> names) {
        return joined("and", names.stream().map(this::quote).toList());
    }

    /** The names of a set in quotation marks, with an and; those that are printed alike appear once. */
    public String quoted(Set<String> names) {
        return joined("and", names.stream().map(this::quote).distinct().toList());
    }

    /** The names of a set in quotation marks, with an or; those that are printed alike appear once. */
    public String eitherQuoted(Set<String> names) {
        return joined("or", names.stream().map(this::quote).distinct().toList());
    }

    /** Words with an and. */
    public String all(List<String> parts) {
        return joined("and", parts);
    }

    private String joined(String joint, List<String> parts) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String before = parts.stream().limit(parts.size() - 1L).collect(Collectors.joining(", "));
        return say(joint, before, parts.get(parts.size() - 1));
    }
}
