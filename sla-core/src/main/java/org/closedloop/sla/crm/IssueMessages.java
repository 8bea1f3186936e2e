package org.closedloop.sla.crm;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Explains issues in words. */
final class IssueMessages {

    /** A day and a month that can be each other, as the first is no more than 12. */
    private static final Pattern DAY_OR_MONTH =
            Pattern.compile("(0?[1-9]|1[0-2])([/.-])(0?[1-9]|1[0-2])\\2\\d{4}\\b.*");

    private final Locale locale;
    private final ResourceBundle words;

    private IssueMessages(Locale locale, ResourceBundle words) {
        this.locale = locale;
        this.words = words;
    }

    /** A bundle of its own for each language: asking for a locale would fall back on the default one. */
    static IssueMessages in(Locale locale) {
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        return new IssueMessages(
                locale, ResourceBundle.getBundle(IssueMessages.class.getName() + "_" + language, Locale.ROOT));
    }

    /** A reason in words, with its arguments. */
    String phrase(DetailPhrase phrase, Object... arguments) {
        return new MessageFormat(words.getString("detail." + phrase), Locale.ROOT).format(arguments);
    }

    /** Place, record and property; what is wrong; what was done about it. */
    String explain(ImportIssue issue) {
        StringBuilder sentence = new StringBuilder();
        issue.getPlace().ifPresent(place -> sentence.append(place(place)).append(": "));
        issue.getRecord()
                .ifPresent(record -> sentence.append(
                                issue.getKind().map(this::kind).orElse(""))
                        .append(' ')
                        .append(record)
                        .append(": "));
        issue.getProperty().ifPresent(property -> sentence.append(property).append(": "));
        sentence.append(reason(issue));
        String general = "effect." + issue.getEffect();
        String own = general + "." + issue.getReason().getCode();
        String effect = words.getString(words.containsKey(own) ? own : general);
        return effect.isEmpty()
                ? sentence.toString()
                : sentence.append("; ").append(effect).toString();
    }

    private String reason(ImportIssue issue) {
        String code = issue.getReason().getCode();
        Optional<String> detail = issue.getDetail().map(one -> one.explain(locale));
        // A phrase may have a sentence of its own.
        String phrase = issue.getDetail()
                .flatMap(IssueDetail::getPhrase)
                .map(one -> code + "." + one)
                .orElse(code);
        List<IssueDetail> arguments =
                issue.getDetail().orElse(null) instanceof DetailSentence sentence ? sentence.arguments() : List.of();
        String key = Stream.of(
                        has(detail) && !has(issue.getValue()) ? code + ".detail-alone" : code,
                        phrase,
                        issue.getValue()
                                        .filter(value ->
                                                DAY_OR_MONTH.matcher(value).matches())
                                        .isPresent()
                                ? code + ".day-or-month"
                                : code,
                        has(detail) ? code + ".detail" : code,
                        has(issue.getValue()) ? code + ".value" : code)
                .filter(one -> !one.equals(code) && words.containsKey(one))
                .findFirst()
                .orElse(code);
        return new MessageFormat(words.getString(key), Locale.ROOT).format(new Object[] {
            issue.getValue().orElse(""),
            detail.orElse(""),
            count(issue.getValue().orElse("")),
            count(arguments.isEmpty() ? detail.orElse("") : arguments.get(0).explain(locale)),
            arguments.size() > 1 ? arguments.get(1).explain(locale) : "",
            issue.getKind()
                    .map(kind -> "links." + kind)
                    .filter(words::containsKey)
                    .map(words::getString)
                    .orElse("")
        });
    }

    /** The value as a number, to choose between one and several; 0 if it is none. */
    private static long count(String value) {
        boolean number =
                !value.isEmpty() && value.length() < 19 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Long.parseLong(value) : 0;
    }

    private static boolean has(Optional<String> text) {
        return text.filter(value -> !value.isEmpty()).isPresent();
    }

    String place(RecordPlace place) {
        return place.getNumber() == 0
                ? place.getSource()
                : place.getSource() + ", " + words.getString("unit." + place.getUnit()) + " " + place.getNumber();
    }

    String kind(RecordKind kind) {
        return words.getString("kind." + kind);
    }
}
