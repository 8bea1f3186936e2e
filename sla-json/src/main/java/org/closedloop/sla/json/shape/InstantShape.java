package org.closedloop.sla.json.shape;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.closedloop.sla.format.EpochUnit;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.format.TimeReader;
import org.closedloop.sla.format.TimeReading;
import org.closedloop.sla.funnel.EventTime;
import org.closedloop.sla.json.scan.PlainInstant;
import org.closedloop.sla.json.tree.FaultCode;
import org.closedloop.sla.json.tree.Faults;
import org.closedloop.sla.json.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * A point in time: ISO-8601 with {@code Z} or an offset, the texts with an offset or a zone that databases write, as
 * {@link TimeReader} reads them, or a number since 1970-01-01T00:00Z. A time without an offset is refused unless a zone
 * is given, because a document has no zone to read it in; so is a number that is no time from 1980 to 2199 in its unit.
 */
public final class InstantShape extends TextualShape<Instant> {

    /** Its zone has no effect: a text without a zone is refused. */
    private static final TimeReader TIMES = TimeReader.of(ExportFormat.standard(), ZoneOffset.UTC);

    private static final Pattern FORM = Pattern.compile(TextPatterns.of("expected.instant"));
    private static final Pattern LOCAL = Pattern.compile(TextPatterns.LOCAL_TIME);
    private static final String OTHER_UNIT = "holds: epoch-";

    private final EpochUnit unit;
    private final TimeReader times;
    private final boolean zoned;

    /** Numbers are of this unit. */
    public InstantShape(EpochUnit unit) {
        this.unit = unit;
        this.times = TIMES;
        this.zoned = false;
    }

    /** Numbers are of this unit, and a text without an offset is read in this zone. */
    public InstantShape(EpochUnit unit, ZoneId zone) {
        this.unit = unit;
        this.times = TimeReader.of(ExportFormat.standard(), zone);
        this.zoned = true;
    }

    @Override
    String expected() {
        return "expected.instant";
    }

    @Override
    Schema writtenOut(SchemaDefinitions definitions) {
        return orNumber(expected(), definitions);
    }

    /** A number, or a text that meets the expectation. */
    static Schema orNumber(String expected, SchemaDefinitions definitions) {
        return Schema.anyOf(List.of(definitions.text(expected), Schema.type("number")));
    }

    @Override
    Schema schema(SchemaDefinitions definitions) {
        return named("Instant", definitions);
    }

    @Override
    public String text(Instant value) {
        return InstantText.of(value);
    }

    @Override
    @Nullable
    public Instant read(Node node, Faults problems) {
        return node.is(Node.Kind.NUMBER) ? parse(node, problems) : super.read(node, problems);
    }

    @Override
    @Nullable
    Instant parse(Node node, Faults problems) {
        return parse(node, expected(), problems);
    }

    /** The instant of a text or a number; null, with a problem that names what was expected, if there is none. */
    @Nullable
    Instant parse(Node node, String expected, Faults problems) {
        Instant own = own(node);
        if (own != null) {
            return own;
        }
        TimeReading reading = reading(node);
        Instant instant = instant(reading);
        if (instant == null) {
            refuse(node, reading, expected, problems);
        }
        return instant;
    }

    /** The instant of a text or a number, or null. */
    @Nullable
    public Instant find(Node node) {
        Instant own = own(node);
        return own == null ? instant(reading(node)) : own;
    }

    /** That of a text in the library's own form, or in one that is usual. */
    private static @Nullable Instant own(Node node) {
        if (node.is(Node.Kind.NUMBER)) {
            return null;
        }
        byte[] text = node.text().getBytes(StandardCharsets.UTF_8);
        PlainInstant plain = new PlainInstant();
        if (plain.take(text, 0, text.length)) {
            return Instant.ofEpochSecond(plain.second(), plain.nano());
        }
        try {
            return Instant.parse(node.text());
        } catch (DateTimeException e) {
            // It may be in another form.
            return null;
        }
    }

    /** The reading of a text or number; null if it has no such form. */
    private @Nullable TimeReading reading(Node node) {
        if (!node.is(Node.Kind.NUMBER)) {
            return FORM.matcher(node.text()).matches() || isLocal(node)
                    ? times.read(node.text(), unit.getForm())
                    : null;
        }
        BigDecimal number = NumberShape.parse(node.text());
        return number == null ? null : times.read(number.stripTrailingZeros().toPlainString(), unit.getForm());
    }

    private boolean isLocal(Node node) {
        return zoned && LOCAL.matcher(node.text()).matches();
    }

    /** Only what is certain: a region's clocks can show a time twice or never. */
    private @Nullable Instant instant(@Nullable TimeReading reading) {
        return reading != null
                        && (reading.getKind() == TimeReading.Kind.INSTANT
                                || (zoned && reading.getKind() == TimeReading.Kind.LOCAL))
                ? reading.getTime().flatMap(EventTime::getInstant).orElse(null)
                : null;
    }

    private void refuse(Node node, @Nullable TimeReading reading, String expected, Faults problems) {
        String text = Faults.excerpt(node.text());
        if (reading == null) {
            if (!node.is(Node.Kind.NUMBER) && LOCAL.matcher(node.text()).matches()) {
                problems.add(FaultCode.WRONG_TYPE, node, "time.noZone", text);
            } else {
                problems.wrongType(node, expected);
            }
        } else if (node.is(Node.Kind.NUMBER) || node.text().indexOf(':') < 0) {
            refuseNumber(node, text, reading, problems);
        } else {
            problems.add(FaultCode.REFUSED, node, keyOf(reading), text);
        }
    }

    private void refuseNumber(Node node, String text, TimeReading reading, Faults problems) {
        Optional<String> other = reading.getHelp()
                .filter(help -> help.startsWith(OTHER_UNIT))
                .map(help -> help.substring(OTHER_UNIT.length()));
        String ours = word(unit.name().toLowerCase(Locale.ROOT), problems);
        if (other.isPresent()) {
            problems.add(
                    FaultCode.REFUSED, node, "time.otherUnit", text, ours, word(other.get(), problems), other.get());
        } else {
            problems.add(FaultCode.REFUSED, node, "time.number", text, ours);
        }
    }

    private static String word(String unit, Faults problems) {
        return problems.messages().text("unit." + unit);
    }

    private static String keyOf(TimeReading reading) {
        return switch (reading.getKind()) {
            case IMPLAUSIBLE -> "time.implausible";
            case IN_GAP, IN_OVERLAP -> "time.clocks";
            default -> "time.zone";
        };
    }
}
