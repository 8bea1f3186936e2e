package org.closedloop.sla.json;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** Checks the structure that the package page of {@code json} describes. */
@AnalyzeClasses(packages = "org.closedloop.sla", importOptions = JsonArchitectureTest.MainClasses.class)
class JsonArchitectureTest {

    private static final String ROOT = "org.closedloop.sla.json";

    /** The packages of sla-json; a package depends only on those before it. */
    private static final List<String> ORDER = List.of(
            ROOT + ".scan",
            ROOT + ".tree",
            ROOT + ".shape",
            ROOT + ".value",
            ROOT + ".row",
            ROOT,
            ROOT + ".difference",
            ROOT + ".signing",
            ROOT + ".crm",
            ROOT + ".hubspot",
            ROOT + ".salesforce",
            ROOT + ".csv",
            ROOT + ".proposal");

    private static final int MOST_FILES = 45;

    private static final Set<String> CLOCKS = Set.of(
            Clock.class.getName(),
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            ZonedDateTime.class.getName(),
            ZoneId.class.getName(),
            TimeZone.class.getName(),
            Locale.class.getName());

    private static final Set<String> AMBIENT =
            Set.of("now", "systemDefault", "getDefault", "systemUTC", "systemDefaultZone", "system");

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().assignedFrom(new ByPackage()).should().beFreeOfCycles();

    @ArchTest
    static final ArchRule scanner_does_not_use_jackson = noClasses()
            .that()
            .resideInAPackage(ROOT + ".scan")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule documents_are_read_without_data_binding = noClasses()
            .that()
            .resideInAnyPackage(ORDER.subList(0, ORDER.indexOf(ROOT) + 1).toArray(String[]::new))
            .and()
            .haveNameNotMatching(
                    ".*\\.(SlaModule|CounterSpec|(Value|Key)(Reader|Writer)|PublicTypeReaders|UnreadableValueException)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson.databind..");

    @ArchTest
    static final ArchRule no_class_has_an_empty_name =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule no_class_reads_a_clock_or_a_default_zone_or_locale = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "reads a clock, a default zone or a default locale",
                    call -> CLOCKS.contains(call.getTarget().getOwner().getName())
                            && AMBIENT.contains(call.getTarget().getName())));

    @ArchTest
    static final ArchRule no_class_prints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule no_class_uses_legacy_dates = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Time|Timestamp)");

    @ArchTest
    static final ArchRule no_public_method_takes_a_boolean = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(describe(
                    "are public and written by hand",
                    type -> type.getPackageName().startsWith(ROOT)
                            && isWritten(type)
                            // A builder with a field for each property of a record.
                            && !type.getSimpleName().equals("ReadRecord")))
            .should()
            .haveRawParameterTypes(describe(
                    "with a boolean", types -> types.stream().anyMatch(type -> type.isEquivalentTo(boolean.class))));

    @ArchTest
    static final ArchRule no_field_is_binary_floating_point = fields().that()
            // Probabilities are computed in double precision; sla-core checks that the values have none.
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("org.closedloop.sla.forecast")
            .should()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(double.class);

    @ArchTest
    static void a_package_depends_only_on_those_before_it(JavaClasses all) {
        for (int i = 0; i + 1 < ORDER.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage(ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ORDER.subList(i + 1, ORDER.size()).toArray(String[]::new))
                    .check(all);
        }
    }

    @ArchTest
    static void every_package_is_in_the_order_and_null_marked(JavaClasses all) {
        assertThat(packages(all)).extracting(JavaPackage::getName).containsExactlyInAnyOrderElementsOf(ORDER);
        assertThat(packages(all))
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class))
                        .as(each.getName())
                        .isTrue());
    }

    @ArchTest
    static void no_package_has_more_than_45_files(JavaClasses all) {
        assertThat(packages(all))
                .allSatisfy(each -> assertThat(each.getClasses().stream()
                                .filter(type -> type.isTopLevelClass() && isWritten(type))
                                .map(JavaClass::getSimpleName))
                        .as(each.getName())
                        .hasSizeLessThanOrEqualTo(MOST_FILES));
    }

    @ArchTest
    static void no_class_of_this_module_has_the_name_of_another(JavaClasses all) {
        Map<String, List<String>> byName = all.stream()
                .filter(type -> type.isTopLevelClass() && isWritten(type))
                .collect(groupingBy(JavaClass::getSimpleName, TreeMap::new, mapping(JavaClass::getName, toList())));
        assertThat(byName.values())
                .filteredOn(names -> names.stream().anyMatch(name -> name.startsWith(ROOT)))
                .allSatisfy(names -> assertThat(names).hasSize(1));
    }

    private static List<JavaPackage> packages(JavaClasses all) {
        return all.stream()
                .map(JavaClass::getPackage)
                .filter(each -> each.getName().startsWith(ROOT))
                .distinct()
                .toList();
    }

    private static boolean isWritten(JavaClass type) {
        return !type.isArray() && !type.getName().matches(".*\\.((Immutable|With)[A-Z].*|package-info)");
    }

    private static <T> DescribedPredicate<T> describe(String description, Predicate<? super T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    /** One slice per package. */
    private static final class ByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages of sla-json";
        }
    }

    /** The classes of the library, neither its tests nor its test support. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}
