package org.closedloop.sla.testing;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * The base of all assertions of this package: a failure is collected by soft assertions, or thrown. If the actual value is absent after a collected failure, all further assertions on it pass.
 */
abstract class SlaAssert<S extends SlaAssert<S, A>, A> extends AbstractAssert<S, A> {

    private final Consumer<AssertionError> failures;

    SlaAssert(@Nullable A actual, Class<S> type, Consumer<AssertionError> failures) {
        super(actual, type);
        this.failures = failures;
    }

    /** Throws a failure that is not collected. */
    @SuppressWarnings("DoNotCallSuggester") // called by method reference
    static void atOnce(AssertionError failure) {
        throw failure;
    }

    /** Fails unless the condition is true. */
    final S expect(Predicate<A> holds, Function<A, String> otherwise) {
        if (isThere() && !holds.test(actual)) {
            fail(otherwise.apply(actual));
        }
        return myself;
    }

    /** Returns assertions on a part; fails if it is absent. */
    final <B, N extends SlaAssert<N, B>> N follow(
            Function<A, Optional<B>> way,
            Function<A, String> otherwise,
            BiFunction<@Nullable B, Consumer<AssertionError>, N> next) {
        if (isThere()) {
            Optional<B> part = way.apply(actual);
            if (part.isPresent()) {
                N found = next.apply(part.get(), failures);
                return info.hasDescription() ? found.as(info.description()) : found;
            }
            fail(otherwise.apply(actual));
        }
        return next.apply(null, ignored -> {});
    }

    private boolean isThere() {
        if (actual == null) {
            fail("expected something to speak of, but it is null");
        }
        return actual != null;
    }

    private void fail(String message) {
        AssertionError failure = failure("%s", message);
        // The stack trace should start in the test.
        failure.setStackTrace(Stream.of(failure.getStackTrace())
                .filter(frame -> !isOfAssertion(frame.getClassName()))
                .toArray(StackTraceElement[]::new));
        failures.accept(failure);
    }

    private static boolean isOfAssertion(String type) {
        return type.startsWith(SlaAssert.class.getPackageName()) && type.endsWith("Assert");
    }
}
