package org.closedloop.sla.crm;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A phrase with its arguments. */
record DetailSentence(DetailPhrase phrase, List<IssueDetail> arguments) implements IssueDetail {

    static DetailSentence of(DetailPhrase phrase, Object... values) {
        return new DetailSentence(
                phrase,
                Stream.of(values)
                        .map(value ->
                                value instanceof IssueDetail detail ? detail : IssueDetail.of(String.valueOf(value)))
                        .toList());
    }

    @Override
    public String explain(Locale locale) {
        return IssueMessages.in(locale)
                .phrase(
                        phrase,
                        arguments.stream()
                                .map(argument -> argument.explain(locale))
                                .toArray());
    }

    @Override
    public Optional<DetailPhrase> getPhrase() {
        return Optional.of(phrase);
    }

    /** Such as {@code TOO_DEEP[100]}. */
    @Override
    public String toString() {
        return phrase.toString() + arguments;
    }
}
