package org.closedloop.sla.document;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.closedloop.sla.funnel.Stage;
import org.closedloop.sla.markdown.MarkdownText;
import org.closedloop.sla.text.PhraseBundle;

/** The contract's words in one language. */
final class Wording extends PhraseBundle {

    Wording(Locale locale) {
        super(Wording.class.getName(), locale);
    }

    /** Every wording that exists. */
    static List<Wording> all() {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.forLanguageTag("de-CH"))
                .map(Wording::new)
                .toList();
    }

    /** The name of a stage: a standard stage has one in each language, a firm's own is its key. */
    String name(Stage stage) {
        String key = "stage." + stage.getKey();
        return keys().contains(key) ? say(key) : stage.getKey();
    }

    /** The name of a stage with what its letters stand for. */
    String longName(Stage stage) {
        String key = "stage." + stage.getKey() + ".long";
        return keys().contains(key) ? say(key) : name(stage);
    }

    /** The name of a language, with its tag where there is one. */
    String language(Locale language) {
        String key = "language." + language.getLanguage();
        String tag = language.toLanguageTag();
        return keys().contains(key) ? say(key) + " (" + tag + ")" : tag;
    }

    /** Finds what a word stands for. */
    Vocabulary vocabulary() {
        return new Vocabulary(this);
    }

    /** One of several texts in a cell: its first line has a dash, and no other line looks as if it had. */
    String item(String text) {
        String dash = say("dash");
        return say("item", MarkdownText.carried(text).replace("\n" + dash, "\n" + dash + dash));
    }
}
