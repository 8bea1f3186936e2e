package org.closedloop.sla.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.groups.Default;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.constraint.Advice;
import org.closedloop.sla.constraint.Consistent;
import org.closedloop.sla.constraint.Text;
import org.closedloop.sla.constraint.Warnings;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.validation.Finding;
import org.closedloop.sla.validation.Rule;
import org.closedloop.sla.validation.agreement.AgreementValidator;
import org.hibernate.validator.PredefinedScopeHibernateValidator;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.Index;
import org.jboss.jandex.IndexReader;
import org.junit.jupiter.api.Test;

/** What Quarkus does when it builds an application: it looks up in the index what its validator is to inspect. */
class JandexIndexTest {

    @Test
    void finds_everything_in_the_classes_that_the_index_lists() throws IOException {
        Index index = indexBeside(Agreement.class);
        Set<Class<?>> values =
                constrained(index).stream().map(JandexIndexTest::load).collect(Collectors.toSet());
        Agreement wrong = WrongAgreement.of(" ");

        try (var factory = Validation.byProvider(PredefinedScopeHibernateValidator.class)
                .configure()
                .initializeBeanMetaData(values)
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(wrong, Default.class, Warnings.class, Advice.class))
                    .extracting(violation -> Rule.of(violation).orElseThrow().getCode())
                    .hasSizeGreaterThan(10)
                    .containsExactlyInAnyOrderElementsOf(new AgreementValidator()
                            .validate(wrong, Locale.ENGLISH).stream()
                                    .map(Finding::getCode)
                                    .toList());
        }
    }

    @Test
    void lists_the_constraints_and_the_generated_values_of_the_core_and_the_classes_of_json() throws IOException {
        Index core = indexBeside(Agreement.class);

        assertThat(core.getAnnotations(Constraint.class))
                .extracting(instance -> instance.target().asClass().name().toString())
                .containsExactlyInAnyOrder(Consistent.class.getName(), Text.class.getName());
        assertThat(constrained(core))
                .contains(Agreement.class.getName(), "org.closedloop.sla.agreement.ImmutableAgreement");
        assertThat(indexBeside(SlaJson.class).getClassByName(SlaJson.class)).isNotNull();
    }

    /** Returns the classes with constraints, and those that extend or implement them. */
    private static Set<String> constrained(Index index) {
        Set<DotName> classes = new HashSet<>();
        Stream.of(Consistent.class, Consistent.List.class, Text.class, Valid.class, Positive.class, NotEmpty.class)
                .flatMap(constraint -> index.getAnnotations(constraint).stream())
                .map(instance -> declaring(instance.target()).name())
                .forEach(classes::add);
        return classes.stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name),
                        Stream.concat(
                                        index.getAllKnownImplementors(name).stream(),
                                        index.getAllKnownSubclasses(name).stream())
                                .map(ClassInfo::name)))
                .map(DotName::toString)
                .collect(Collectors.toSet());
    }

    private static ClassInfo declaring(AnnotationTarget target) {
        return switch (target.kind()) {
            case CLASS -> target.asClass();
            case METHOD -> target.asMethod().declaringClass();
            case TYPE -> declaring(target.asType().enclosingTarget());
            case FIELD -> target.asField().declaringClass();
            case METHOD_PARAMETER -> target.asMethodParameter().method().declaringClass();
            case RECORD_COMPONENT -> target.asRecordComponent().declaringClass();
        };
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads the index of the jar, or directory, of the class. */
    private static Index indexBeside(Class<?> type) throws IOException {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader alone = new URLClassLoader(new URL[] {place}, null);
                InputStream index = alone.getResourceAsStream("META-INF/jandex.idx")) {
            assertThat(index).as("META-INF/jandex.idx of %s", place).isNotNull();
            return new IndexReader(index).read();
        }
    }
}
