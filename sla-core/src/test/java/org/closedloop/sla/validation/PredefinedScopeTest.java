package org.closedloop.sla.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Advice;
import org.closedloop.sla.constraint.Warnings;
import org.closedloop.sla.testing.SlaFixtures;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** The validator of Quarkus, which inspects the classes of an index once, when the application is built. */
class PredefinedScopeTest {

    @Test
    void finds_everything_in_the_generated_classes() throws IOException {
        Agreement full = SlaFixtures.fullAgreement();
        Agreement wrong = full.withVersion(0)
                .withCompany(" ")
                .withParties()
                .withPosts(full.getPosts().get(0).withDeputy("[NAME]"))
                .withTargets(full.getTargets().get(1));
        try (var factory = Validation.byProvider(PredefinedScopeHibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ParameterMessageInterpolator())
                .initializeBeanMetaData(values())
                .locales(Set.of(Locale.ENGLISH))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(wrong, Default.class, Warnings.class, Advice.class))
                    .extracting(violation -> Rule.of(violation).orElseThrow())
                    .containsExactlyInAnyOrderElementsOf(new AgreementValidator()
                            .validate(wrong, Locale.ENGLISH).stream()
                                    .map(Finding::getRule)
                                    .toList())
                    .contains(Rule.VERSION_NOT_POSITIVE, Rule.TEXT_BLANK, Rule.PLACEHOLDER_LEFT, Rule.METRIC_UNUSED);
        }
    }

    /** Returns the values that Immutables generated, which are package-private. */
    static Set<Class<?>> values() throws IOException {
        Path root = Path.of("src/main/java").toAbsolutePath();
        Set<Class<?>> values = new HashSet<>();
        try (var files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                if (Files.readString(file).contains("@Value.Immutable")) {
                    String name = root.relativize(file)
                            .toString()
                            .replace(file.getFileSystem().getSeparator(), ".");
                    values.addAll(generated(name.substring(0, name.length() - ".java".length())));
                }
            }
        }
        return values;
    }

    private static List<Class<?>> generated(String value) {
        int simple = value.lastIndexOf('.') + 1;
        try {
            return List.of(Class.forName(value.substring(0, simple) + "Immutable" + value.substring(simple)));
        } catch (ClassNotFoundException e) {
            // A value within another class.
            return List.of();
        }
    }
}
