package org.closedloop.sla.crm;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.closedloop.sla.constraint.VisibleText;
import org.immutables.value.Value;

/** A difference between an export and an earlier one. */
@Value.Immutable
public interface ProfileChange extends WithProfileChange {

    /** The kinds of differences. */
    enum Type {
        /** No record has the property any more, or there are no records of the kind any more. */
        GONE,
        /** Records have the property that none had before. */
        NEW,
        /** The property is gone, and a new one has a name much like it. */
        RENAMED,
        /** The property has a value that it did not have before. */
        NEW_VALUE,
        /** The share of records that have a value here, or this value, moved by more than ten percentage points. */
        SHARE_MOVED,
        /** The share of a property's values that could not be read moved by more than ten percentage points. */
        UNREADABLE_MOVED,
        /** The share of leads that entered a stage, or have a deal of an outcome or currency, moved by as much. */
        LEADS_MOVED;

        /** The stable code, such as {@code new-value}. */
        public String getCode() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What differs. */
    Type getType();

    /** The kind of records that have the property. */
    RecordKind getKind();

    /**
     * The property, by the name that it had before if it was renamed; blank if all records of the kind are gone. Of
     * leads that moved, their stage, outcome or currency.
     */
    String getProperty();

    /** The value that is new or whose share moved, or the new name of a property. */
    Optional<String> getValue();

    /** The meaning of a new value, as in {@link ValueCount#getTakenFor()}. */
    List<String> getTakenFor();

    /** The earlier share, in whole percent rounded half up. */
    Optional<Integer> getPercentBefore();

    /** The present share, in whole percent rounded half up. */
    Optional<Integer> getPercentNow();

    /** Returns the change as a sentence: in German if the locale is German, otherwise in English. */
    default String explain(Locale locale) {
        String language = locale.getLanguage().equals("de") ? "de" : "en";
        ResourceBundle words = ResourceBundle.getBundle(ProfileChange.class.getName() + "_" + language, Locale.ROOT);
        String sentence = new MessageFormat(words.getString(getType() + variant()), Locale.ROOT).format(new Object[] {
            words.getString("kind." + getKind()),
            getProperty(),
            getValue().orElse(""),
            getPercentBefore().map(String::valueOf).orElse(""),
            getPercentNow().map(String::valueOf).orElse(""),
            String.join(", ", getTakenFor())
        });
        return VisibleText.of(sentence);
    }

    private String variant() {
        return switch (getType()) {
            case GONE -> getProperty().isEmpty() ? ".kind" : "";
            case NEW_VALUE -> getTakenFor().isEmpty() ? "" : ".taken";
            case SHARE_MOVED -> getValue().isPresent() ? ".value" : "";
            case NEW, RENAMED, UNREADABLE_MOVED, LEADS_MOVED -> "";
        };
    }

    /** A builder; type, kind and property are required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds changes. */
    final class Builder extends ImmutableProfileChange.Builder {}
}
