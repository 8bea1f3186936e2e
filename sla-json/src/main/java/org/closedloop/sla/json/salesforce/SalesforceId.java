package org.closedloop.sla.json.salesforce;

/**
 * Ids have 15 characters, in which case counts. For programs that do not mind case there is a form of 18: each of the
 * three more says which of five characters are capitals.
 */
final class SalesforceId {

    private static final int SHORT = 15;
    private static final int LONG = 18;
    private static final String CHECKS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    private SalesforceId() {}

    /** The one form that an id has here; blank if there is none. A reference in a tree of records is one, too. */
    static String of(String text) {
        String id = text.strip();
        if (id.startsWith("@")) {
            return id.substring(1);
        }
        return id.length() == LONG && id.endsWith(check(id)) ? id.substring(0, SHORT) : id;
    }

    private static String check(String id) {
        StringBuilder check = new StringBuilder();
        for (int block = 0; block < SHORT; block += 5) {
            int capitals = 0;
            for (int i = 0; i < 5; i++) {
                char c = id.charAt(block + i);
                capitals |= c >= 'A' && c <= 'Z' ? 1 << i : 0;
            }
            check.append(CHECKS.charAt(capitals));
        }
        return check.toString();
    }
}
