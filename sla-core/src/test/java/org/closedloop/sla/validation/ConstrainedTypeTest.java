package org.closedloop.sla.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The attributes that are checked are those that a Jakarta validator finds. */
class ConstrainedTypeTest {

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    static Set<Class<?>> values() throws IOException {
        return PredefinedScopeTest.values();
    }

    @ParameterizedTest
    @MethodSource("values")
    void has_the_constrained_attributes_of_a_value(Class<?> value) {
        Set<String> constrained =
                FACTORY.getValidator().getConstraintsForClass(value).getConstrainedProperties().stream()
                        .map(PropertyDescriptor::getPropertyName)
                        .collect(Collectors.toSet());

        assertThat(ConstrainedType.of(value).attributes().stream()
                        .map(ConstrainedType.ConstrainedAttribute::name)
                        .collect(Collectors.toSet()))
                .isEqualTo(constrained);
    }

    /** A value with a constraint that no value of the library has. */
    public interface Dated {

        @Future
        LocalDate getDay();
    }

    /** A value with two constraints of one type, which Java keeps in one annotation. */
    public interface Coded {

        @Pattern(regexp = "[a-z]+")
        @Pattern(regexp = ".{3}")
        String getCode();
    }

    @Test
    void a_repeated_constraint_is_not_ignored() {
        Coded value = () -> "abc";

        assertThatThrownBy(() -> ConstrainedType.of(value.getClass()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("jakarta.validation.constraints.Pattern$List: has no check");
    }

    @Test
    void a_constraint_without_a_check_is_not_ignored() {
        Dated value = () -> LocalDate.EPOCH;

        assertThatThrownBy(() -> ConstrainedType.of(value.getClass()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("jakarta.validation.constraints.Future: has no check");
    }
}
