package org.closedloop.sla.validation.agreement;

import java.util.function.UnaryOperator;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.validation.Rule;

/** One thing an author does to the full fixture, and the one finding that it must give. */
record Mistake(String sentence, UnaryOperator<Agreement> change, Rule rule, String path, String message) {

    @Override
    public String toString() {
        return sentence;
    }
}
