package org.closedloop.sla.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One step of a path: an attribute and, if it is a collection, the index or key of the element.
 *
 * <p>{@code targets[2].metric} has two steps: {@code targets} with key 2, and {@code metric}. The key of an element of
 * a collection in a map is both: {@code stages[mql][0]} has the key {@code mql][0}. Internal.
 */
public record Step(String name, Optional<String> key) {

    private static final Pattern STEP = Pattern.compile("(\\w+)(?:\\[(.*?)])?(?:\\.|$)");

    /** Returns the steps of a path; none for the empty path. */
    public static List<Step> of(String path) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(new Step(matcher.group(1), Optional.ofNullable(matcher.group(2))));
        }
        return steps;
    }

    /** Returns the key as an index; -1 if it is another key, or absent. */
    public int index() {
        String text = key.orElse("");
        boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.parseInt(text) : -1;
    }
}
