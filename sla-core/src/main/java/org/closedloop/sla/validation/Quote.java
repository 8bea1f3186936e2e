package org.closedloop.sla.validation;

import org.closedloop.sla.constraint.Excerpt;

/** Foreign words inside a message: on one line, and never longer than the message around them. */
final class Quote {

    private static final int MOST = 80;

    private Quote() {}

    /** The text without line breaks, and without what goes beyond 80 characters. */
    static String shortened(String text) {
        String head = Excerpt.of(text, MOST + 1, "…");
        for (int i = 0; i < head.length(); i++) {
            if (Character.isISOControl(head.charAt(i))) {
                return head.replaceAll("\\p{Cntrl}+", " ");
            }
        }
        return head;
    }
}
