package org.closedloop.sla.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.closedloop.sla.document.problem.DocumentRule;
import org.closedloop.sla.document.problem.SourceText;
import org.closedloop.sla.text.Phrase;
import org.closedloop.sla.text.Spelling;

/**
 * The values that are words of the parties: texts, names in quotation marks, lists of names, the mark of a signature.
 */
final class TextValue {

    /** What the parties wrote; not blank. */
    static final Value<String> TEXT = new Value<>((words, text) -> text, TextValue::text, Losses::text);

    /** One name in quotation marks. */
    static final Value<String> QUOTED = new Value<String>(ContractWording::quote, TextValue::quoted, Losses::text)
            .withPlaceholder(ContractWording::quote);

    /** Names in quotation marks. */
    static final Value<List<String>> QUOTED_LIST = new Value<List<String>>(
                    ContractWording::quoted, TextValue::quotedNames, Losses::texts)
            .withPlaceholder(ContractWording::quote);

    /** The names of a set in quotation marks, each once. */
    static final Value<Set<String>> QUOTED_SET = new Value<>(
            ContractWording::quoted,
            (text, context) -> quotedNames(text, context).map(LinkedHashSet::new),
            Losses::texts);

    /** Names of which only those are quoted that could be taken for several. */
    static final Value<List<String>> LISTED = new Value<List<String>>(
                    ContractWording::listed, TextValue::names, Losses::texts)
            .withPlaceholder((words, text) -> words.listed(List.of(text)));

    /** Texts in one cell, each an item of a list. */
    static final Value<List<String>> ITEMS = new Value<>(
            (words, items) -> words.items().of(items),
            (text, context) -> texts(text, context.words().items().parse(text.text()), context),
            Losses::texts);

    /** The mark of a signature, with the digest of the signed terms if there is one. */
    static final Value<Optional<String>> SIGNATURE = new Value<>(
            TextValue::signature,
            TextValue::signature,
            (losses, name, digest) -> digest.map(text -> losses.text(name, text)));

    private TextValue() {}

    private static Optional<String> text(SourceText text, ReadContext context) {
        if (text.isBlank()) {
            context.problems().add(DocumentRule.BLANK, text);
            return Optional.empty();
        }
        return context.isDraft() && context.reportsOpen(text) ? Optional.empty() : Optional.of(text.text());
    }

    private static Optional<List<String>> texts(SourceText text, List<String> all, ReadContext context) {
        List<String> read = new ArrayList<>();
        all.forEach(one -> text(text.cut(one), context).ifPresent(read::add));
        return read.size() == all.size() ? Optional.of(read) : Optional.empty();
    }

    private static Optional<String> quoted(SourceText text, ReadContext context) {
        ContractWording words = context.words();
        return context.parsed(
                        text, DocumentRule.NOT_QUOTED, words.quotation().name(text.text()), () -> words.quote("A"))
                .flatMap(name -> text(text.cut(name), context));
    }

    private static Optional<List<String>> quotedNames(SourceText text, ReadContext context) {
        ContractWording words = context.words();
        String and = words.say("and", "", "");
        return names(text, words.quotation().names(text.text(), and), context);
    }

    static Optional<List<String>> names(SourceText text, ReadContext context) {
        return names(text, context.words().quotation().listed(text.text()), context);
    }

    private static Optional<List<String>> names(SourceText text, Optional<List<String>> names, ReadContext context) {
        return context.parsed(
                        text,
                        DocumentRule.NOT_QUOTED,
                        names,
                        () -> context.words().quoted(List.of("A", "B")))
                .flatMap(found -> texts(text, found, context));
    }

    private static String signature(ContractWording words, Optional<String> digest) {
        String signed = words.say("signatures.signed");
        return digest.map(text -> signed + "\n" + words.say("signatures.digest", text))
                .orElse(signed);
    }

    private static Optional<Optional<String>> signature(SourceText cell, ReadContext context) {
        String signed = context.words().say("signatures.signed");
        String digestOpening = context.words().phrase("signatures.digest").opening();
        Optional<SourceText> digest = Phrase.of(signed + "\n" + digestOpening + "{0}")
                .match(cell.text())
                .map(values -> cell.cut(values.get(0)));
        if (digest.isEmpty() && !Spelling.isSame(signed, cell.text())) {
            context.problems().add(DocumentRule.NOT_A_WORD, cell, signed);
            return Optional.empty();
        }
        return Optional.of(digest.flatMap(text -> text(text, context)));
    }
}
