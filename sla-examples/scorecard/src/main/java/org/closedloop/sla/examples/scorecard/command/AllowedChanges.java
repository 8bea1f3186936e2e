package org.closedloop.sla.examples.scorecard.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.closedloop.sla.crm.ProfileChange;

/** In what an export may be different from the last one. */
record AllowedChanges(List<AllowedChange> all) {

    /** @param name the property or value that is allowed; empty for all of the type */
    private record AllowedChange(ProfileChange.Type type, Optional<String> name) {

        boolean covers(ProfileChange change) {
            return change.getType() == type
                    && (name.isEmpty() || name.get().equals(change.getProperty()) || name.equals(change.getValue()));
        }
    }

    /** Those of the texts that begin with the code of a type, such as {@code new} or {@code new-value=Talks}. */
    static AllowedChanges of(List<String> texts) {
        return new AllowedChanges(texts.stream()
                .flatMap(text -> type(text).map(type -> new AllowedChange(type, name(text))).stream())
                .toList());
    }

    /** Whether the text begins with the code of a type. */
    static boolean isOne(String text) {
        return type(text).isPresent();
    }

    /** The codes of all types. */
    static List<String> codes() {
        return Stream.of(ProfileChange.Type.values())
                .map(ProfileChange.Type::getCode)
                .toList();
    }

    /** Whether each of these is allowed. */
    boolean accept(List<ProfileChange> changes) {
        return changes.stream().allMatch(change -> all.stream().anyMatch(allowed -> allowed.covers(change)));
    }

    private static Optional<ProfileChange.Type> type(String text) {
        String code = text.contains("=") ? text.substring(0, text.indexOf('=')) : text;
        return Stream.of(ProfileChange.Type.values())
                .filter(type -> type.getCode().equals(code))
                .findFirst();
    }

    private static Optional<String> name(String text) {
        return text.contains("=") ? Optional.of(text.substring(text.indexOf('=') + 1)) : Optional.empty();
    }
}
