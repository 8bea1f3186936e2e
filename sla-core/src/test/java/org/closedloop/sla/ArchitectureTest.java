package org.closedloop.sla;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;

/** Keeps the code in the shape that the root package's description promises. */
@AnalyzeClasses(packages = "org.closedloop.sla", importOptions = ArchitectureTest.MainClasses.class)
class ArchitectureTest {

    private static final String ROOT = "org.closedloop.sla";

    /** The packages in the order of the data flow; each imports only those before it. */
    private static final List<String> STATIONS = List.of(
            "constraint",
            "time",
            "funnel",
            "attribution",
            "metric",
            "measurement",
            "target",
            "remedy",
            "definition",
            "agreement",
            "draft",
            "markdown",
            "html",
            "text",
            "format",
            "validation",
            "validation.agreement",
            "crm",
            "crm.mapping",
            "crm.mapping.validation",
            "crm.reading",
            "crm.profile",
            "crm.assembly",
            "counting.state",
            "counting.value",
            "counting.event",
            "counting",
            "counting.ids",
            "jdbc",
            "worklist",
            "evaluation",
            "forecast",
            "breakdown",
            "planning",
            "planning.validation",
            "lifecycle",
            "schedule",
            "document.problem",
            "document",
            "report",
            "report.crm",
            "report.planning");

    /** What asks the machine for the time, the place or the language. */
    private static final Set<String> AMBIENT = Set.of(
            "now",
            "systemDefault",
            "getDefault",
            "systemUTC",
            "systemDefaultZone",
            "system",
            "tick",
            "tickSeconds",
            "tickMinutes",
            "tickMillis");

    private static final Set<String> CLOCKS = Set.of(
            Clock.class.getName(),
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            ZonedDateTime.class.getName(),
            ZoneId.class.getName(),
            TimeZone.class.getName(),
            Locale.class.getName());

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packages_with_their_subpackages_are_free_of_cycles =
            slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule core_knows_no_serialization_format =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule no_class_has_a_name_that_says_nothing =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)");

    @ArchTest
    static final ArchRule nobody_asks_the_machine_for_time_place_or_language = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "asks a clock, a default zone or a default locale",
                    call -> CLOCKS.contains(call.getTarget().getOwner().getName())
                            && AMBIENT.contains(call.getTarget().getName())));

    @ArchTest
    static final ArchRule nobody_prints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule nobody_uses_the_old_dates = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.sql\\.(Date|Time|Timestamp)");

    @ArchTest
    static final ArchRule only_one_package_knows_databases = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".jdbc")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule no_method_of_the_api_takes_a_boolean = noMethods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(written())
            .should()
            .haveRawParameterTypes(describe(
                    "with a boolean", types -> types.stream().anyMatch(type -> type.isEquivalentTo(boolean.class))));

    @ArchTest
    static final ArchRule no_field_is_a_binary_fraction = fields().that()
            .areDeclaredInClassesThat(describe("do not compute forecasts", ArchitectureTest::isExact))
            .should()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(double.class);

    @ArchTest
    static final ArchRule no_method_takes_or_gives_a_binary_fraction = methods()
            .that()
            .areDeclaredInClassesThat(describe("do not compute forecasts", ArchitectureTest::isExact))
            .should()
            .notHaveRawReturnType(describe("a binary fraction", ArchitectureTest::isBinaryFraction))
            .andShould()
            .notHaveRawParameterTypes(describe(
                    "with a binary fraction", types -> types.stream().anyMatch(ArchitectureTest::isBinaryFraction)));

    @ArchTest
    static void each_package_imports_only_those_before_it(JavaClasses all) {
        for (int i = 0; i < STATIONS.size(); i++) {
            String[] later = STATIONS.subList(i + 1, STATIONS.size()).stream()
                    .map(station -> ROOT + "." + station)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + STATIONS.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(all);
        }
    }

    @ArchTest
    static void every_package_is_a_station_and_null_marked(JavaClasses all) {
        all.stream().map(JavaClass::getPackage).distinct().forEach(station -> {
            assertThat(station.isAnnotatedWith(NullMarked.class))
                    .as(station.getName())
                    .isTrue();
            assertThat(station.getName())
                    .satisfiesAnyOf(
                            name -> assertThat(name).isEqualTo(ROOT),
                            name -> assertThat(STATIONS).contains(name.substring(ROOT.length() + 1)));
        });
    }

    private static DescribedPredicate<JavaClass> written() {
        return describe("not generated", type -> !type.getName().matches(".*\\.(Immutable|With)[A-Z].*"));
    }

    /** Probabilities are computed in double precision, but by internal classes alone. */
    private static boolean isExact(JavaClass type) {
        return !type.getPackageName().equals(ROOT + ".forecast")
                || type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isBinaryFraction(JavaClass type) {
        return type.isEquivalentTo(float.class) || type.isEquivalentTo(double.class);
    }

    private static <T> DescribedPredicate<T> describe(String description, Predicate<? super T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    /** The classes of the library itself, neither its tests nor its test support. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}
