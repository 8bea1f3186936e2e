package org.closedloop.sla.crm;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The two forms of an id in Salesforce.
 *
 * <p>An id has 15 letters and digits and is case-sensitive. For programs that ignore case there is a form of 18: each
 * of the last three encodes which of five characters are capitals.
 *
 * <pre>{@code
 * SalesforceId.of("0065A00000AbCdEQAV");  // "0065A00000AbCdE"
 * SalesforceId.of("0065A00000AbCdEAAA");  // "0065A00000AbCdEAAA": the last three are not those of the others
 * }</pre>
 */
public final class SalesforceId {

    private static final int SHORT = 15;
    private static final int LONG = 18;
    private static final int BLOCK = 5;
    private static final String CHECKS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
    private static final Pattern CHARACTERS = Pattern.compile("[0-9A-Za-z]+");

    private SalesforceId() {}

    /**
     * Returns the first 15 characters of an id of 18 whose last three encode them; returns any other text unchanged,
     * without surrounding blanks. Different ids of 18 never give the same result.
     */
    public static String of(String text) {
        String id = Objects.requireNonNull(text, "text").strip();
        boolean isLong = id.length() == LONG && CHARACTERS.matcher(id).matches() && id.endsWith(check(id));
        return isLong ? id.substring(0, SHORT) : id;
    }

    private static String check(String id) {
        StringBuilder check = new StringBuilder();
        for (int block = 0; block < SHORT; block += BLOCK) {
            int capitals = 0;
            for (int i = 0; i < BLOCK; i++) {
                char c = id.charAt(block + i);
                capitals |= c >= 'A' && c <= 'Z' ? 1 << i : 0;
            }
            check.append(CHECKS.charAt(capitals));
        }
        return check.toString();
    }
}
