package org.closedloop.sla.constraint;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known name that is most similar to an unknown one, for a "did you mean" message.
 *
 * <pre>{@code
 * NearName.of("handedOver", List.of("handedOverAt", "acceptedAt"));   // "handedOverAt"
 * }</pre>
 */
public final class NearName {

    private NearName() {}

    /**
     * Returns the known name with the smallest edit distance, if it is at most a third of the name's length, or 1 for
     * shorter names. Case, hyphens, underscores and blanks are ignored. A name of more than 100 characters has no near
     * name.
     */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > 100) {
            return Optional.empty();
        }
        String best = null;
        int smallest = Math.max(1, name.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(plain(name), plain(candidate));
            if (distance < smallest) {
                smallest = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
    }

    /** The edit distance: letters to insert, delete, replace, or swap with the next (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
