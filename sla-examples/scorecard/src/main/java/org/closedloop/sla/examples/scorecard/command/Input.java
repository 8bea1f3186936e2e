package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.closedloop.sla.constraint.VisibleText;
import org.closedloop.sla.examples.scorecard.holidays.HolidayKind;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.Problem;
import org.closedloop.sla.json.Reading;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.time.DateRange;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Opens the files that the user names, and says what is wrong with one that cannot be used. */
public final class Input {

    /** How many problems of one document are printed. */
    private static final int MOST = 20;

    private Input() {}

    /** A path as it was typed. */
    static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + typed + "' is not a path: " + e.getReason());
        }
    }

    /** A day as it was typed. */
    static LocalDate date(String typed) {
        try {
            LocalDate date = LocalDate.parse(typed);
            if (date.getYear() >= 1 && date.getYear() <= 9999) {
                return date;
            }
            throw new TypeConversionException("'" + typed + "' is not a date from the years 1 to 9999");
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("'" + typed + "' is not a date such as 2026-11-15");
        }
    }

    /** A year as it was typed. */
    static Year year(String typed) {
        if (typed.matches("\\d{4}") && !typed.equals("0000")) {
            return Year.parse(typed);
        }
        throw new TypeConversionException("'" + typed + "' is not a year such as 2026");
    }

    /** A range of days as it was typed. */
    static DateRange range(String typed) {
        try {
            return DateRange.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("'" + typed + "' is not a period such as 2026, 2026-Q3 or 2026-03");
        }
    }

    /** A language as it was typed; one without texts is refused rather than replaced by English. */
    static Locale language(String typed) {
        Locale language = Locale.forLanguageTag(typed);
        if (language.getLanguage().equals("en") || language.getLanguage().equals("de")) {
            return language;
        }
        throw new TypeConversionException("'" + typed + "' is not one of en, de, de-CH");
    }

    /** A time zone as it was typed. */
    static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed);
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + typed + "' is not a time zone such as Europe/Zurich");
        }
    }

    /** A side of the agreement as it was typed. */
    static Role role(String typed) {
        return switch (typed) {
            case "marketing" -> Role.MARKETING;
            case "sales" -> Role.SALES;
            case "inside-sales" -> Role.INSIDE_SALES;
            default ->
                throw new TypeConversionException("'" + typed + "' is not one of marketing, sales," + " inside-sales");
        };
    }

    /** A format as it was typed. */
    static Format format(String typed) {
        return switch (typed) {
            case "yaml" -> Format.YAML;
            case "json" -> Format.JSON;
            default -> throw new TypeConversionException("'" + typed + "' is not one of yaml, json");
        };
    }

    /** A kind of holidays that a calendar includes on demand, as it was typed. */
    static HolidayKind holidayKind(String typed) {
        return switch (typed) {
            case "bank" -> HolidayKind.BANK;
            case "observance" -> HolidayKind.OBSERVANCE;
            case "half-day" -> HolidayKind.HALF_DAY;
            default -> throw new TypeConversionException("'" + typed + "' is not one of bank, observance, half-day");
        };
    }

    /** Reads constants as words, such as {@code half-year}; case does not matter. */
    static <E extends Enum<E>> ITypeConverter<E> words(Class<E> type) {
        return typed -> {
            List<String> words = new ArrayList<>();
            for (E constant : type.getEnumConstants()) {
                String word = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                if (word.equalsIgnoreCase(typed)) {
                    return constant;
                }
                words.add(word);
            }
            throw new TypeConversionException(
                    "'" + typed + "' is not " + (words.size() == 1 ? "" : "one of ") + String.join(", ", words));
        };
    }

    /** A currency as it was typed. */
    static CurrencyUnit currency(String typed) {
        try {
            return CurrencyUnit.of(typed);
        } catch (IllegalCurrencyException e) {
            throw new TypeConversionException("'" + typed + "' is not a currency such as EUR");
        }
    }

    /**
     * A document without errors of form; what it says may still have findings.
     *
     * @throws UnusableInput if it is none
     */
    public static <T> Reading<T> form(Class<T> type, Path file, Locale locale) {
        mustHaveContent(file);
        format(file);
        try {
            return formed(SlaJson.in(locale).read(type, file));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Whether it is a document of any kind without errors of form. */
    static boolean hasForm(Path file, Locale locale) {
        mustHaveContent(file);
        format(file);
        try {
            return SlaJson.in(locale).read(file).getValue().isPresent();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * A document of any kind without errors of form; what it says may still have findings.
     *
     * @throws UnusableInput if it is none
     */
    static Object anyForm(Path file, Locale locale) {
        mustHaveContent(file);
        format(file);
        try {
            return formed(SlaJson.in(locale).read(file)).getValue().orElseThrow();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** What was read, if it has no error of form. */
    static <R extends Reading<?>> R formed(R reading) {
        if (reading.getValue().isEmpty()) {
            throw new UnusableInput(tell(reading.getSource(), reading.getProblems()));
        }
        return reading;
    }

    /** The format of a file by its name. */
    static Format format(Path file) {
        try {
            return Format.of(file);
        } catch (IllegalArgumentException e) {
            throw UnusableInput.because(e);
        }
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * A document without errors of any kind.
     *
     * @throws UnusableInput if it is none
     */
    public static <T> T document(Class<T> type, Path file, Locale locale) {
        return sound(form(type, file, locale));
    }

    /** What was read, if it has no error. */
    static <T> T sound(Reading<T> reading) {
        if (reading.hasErrors()) {
            throw new UnusableInput(tell(
                    reading.getSource(),
                    reading.getProblems().stream()
                            .filter(problem -> problem.getSeverity() == Problem.Severity.ERROR)
                            .toList()));
        }
        return reading.getValue().orElseThrow();
    }

    /** Refuses a file that is missing or no file; an empty one can be read. */
    static void mustBeReadable(Path file) {
        if (Files.notExists(file)) {
            throw new UnusableInput(file, "does not exist");
        }
        if (Files.isDirectory(file)) {
            throw new UnusableInput(file, "is a directory, not a file");
        }
        if (!Files.isReadable(file)) {
            throw new UnusableInput(file, "cannot be read by this user");
        }
    }

    /** Refuses a file that is missing, no file, or empty. */
    public static void mustHaveContent(Path file) {
        mustBeReadable(file);
        try {
            if (Files.isRegularFile(file) && Files.size(file) == 0) {
                throw new UnusableInput(file, "is empty");
            }
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    public static UnusableInput unreadable(Path file, IOException failure) {
        return new UnusableInput(file, "cannot be read: " + VisibleText.of(String.valueOf(failure.getMessage())));
    }

    /** The first problems of a file, one a line. */
    static String tell(String source, List<Problem> problems) {
        String first = problems.stream()
                .limit(MOST)
                .map(problem -> VisibleText.of(
                        source + (problem.getLine() > 0 || !problem.getPointer().isEmpty() ? ":" : ": ") + problem))
                .collect(Collectors.joining(System.lineSeparator()));
        return problems.size() <= MOST
                ? first
                : first + System.lineSeparator() + "and " + (problems.size() - MOST) + " more problems";
    }
}
