package org.closedloop.sla.counting.ids;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;
import org.immutables.value.Value;

/** How many leads there were, and which ids occurred more than once. */
@Value.Immutable
public interface LeadIds {

    /** The maximum number of repeated ids that are listed: the first by order. */
    int LIMIT = 100;

    /** The leads. */
    long getLeads();

    /** The leads whose id was not compared, because the limit of ids was reached; 0 if the result is complete. */
    long getUnchecked();

    /** The number of ids that occurred more than once. */
    long getRepeatedCount();

    /** The first repeated ids by order, at most {@value #LIMIT}, with the number of their leads, at least 2. */
    @Value.NaturalOrder
    SortedMap<String, Long> getRepeated();

    /**
     * Returns whether each id occurred once. Without doubt only if {@link #getUnchecked} is 0; otherwise the ids that
     * are listed were repeated, but there may be more.
     */
    default boolean areUnique() {
        return getRepeatedCount() == 0 && getUnchecked() == 0;
    }

    /** Returns the result in one sentence, in German for German locales, otherwise in English. */
    default String explain(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Figures figures = new Figures(locale);
        MessageBundle messages = MessageBundle.of(LeadIds.class, locale);
        List<String> ids = getRepeated().entrySet().stream()
                .limit(5)
                .map((Map.Entry<String, Long> id) -> messages.format("id", id.getKey(), figures.count(id.getValue())))
                .toList();
        String more = getRepeatedCount() > ids.size() ? ", …" : "";
        String key = getRepeatedCount() == 0 ? "unique" : getRepeatedCount() == 1 ? "repeated.one" : "repeated";
        String sentence = messages.format(
                key, figures.count(getLeads()), figures.count(getRepeatedCount()), String.join(", ", ids) + more);
        return getUnchecked() == 0 ? sentence : messages.format("unchecked", sentence, figures.count(getUnchecked()));
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds results. */
    final class Builder extends ImmutableLeadIds.Builder {}
}
